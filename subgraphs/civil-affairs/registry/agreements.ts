import { create } from '#kernel';
import type { Act } from '../lifecycle.ts';
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

/** While it is suspended it grants nothing. */
export const suspendAgreement = ({ em }: Pick<Act, 'em'>, id: string, isSuspended: boolean) =>
  em.execute('update agreement set is_suspended = ?, version = version + 1 where id = ?', [isSuspended, id]);

/** Yesterday was its last day. */
export const endAgreement = ({ em }: Pick<Act, 'em'>, id: string) =>
  em.execute('update agreement set effective_to = current_day() - 1, version = version + 1 where id = ?', [
    id,
  ]);
