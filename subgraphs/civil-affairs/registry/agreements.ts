import { addDays, create } from '#kernel';
import { type Act, lock } from '../lifecycle.ts';
import { Agreement } from './entities.ts';

interface Terms {
  organisation: string;
  scopes: readonly string[];
  legalBasis: string;
  effectiveTo?: string;
}

/** An organisation may be given these scopes from today on (政务数据共享条例 20). */
export const agree = (act: Act, { organisation, scopes, legalBasis, effectiveTo }: Terms) =>
  create(act, Agreement, {
    organisationId: organisation,
    scopes: [...scopes],
    legalBasis,
    effectiveFrom: act.today,
    ...(effectiveTo && { effectiveTo }),
    isSuspended: false,
  });

const agreementOf = async (act: Act, id: string) => (await lock(act, Agreement, id)) as Agreement;

/** While it is suspended it grants nothing. */
export async function suspendAgreement(act: Act, id: string, isSuspended: boolean) {
  (await agreementOf(act, id)).isSuspended = isSuspended;
}

/** Yesterday was its last day. */
export async function endAgreement(act: Act, id: string) {
  (await agreementOf(act, id)).effectiveTo = addDays(act.today, -1);
}
