import { type Principal, policy, same } from '#kernel';
import type { Officer } from '#schema/roles.ts';
import type { Dispute, Referral } from './entities.ts';

/** The unit that a referral is with. */
export const isAddressed = policy<Pick<Referral, 'toId'>>({
  from: 'referral r',
  where: 'r.to_id = :unit',
  holds: ({ toId }, { organisation }) => same(toId, organisation),
});

/** A referral is sent on by the unit it is with, or once declined by the one that offered it. */
export const maySendOn = (
  { toId, fromId, state }: Pick<Referral, 'toId' | 'fromId' | 'state'>,
  who: Principal,
) => same(state === 'DECLINED' ? fromId : toId, who.organisation);

/** The units of a dispute say whose task it is. */
export const isParty = ({ units }: Pick<Dispute, 'units'>, { organisation }: Principal) =>
  organisation != null && units.includes(organisation);

/** Nobody draws themself into a case, or their own unit as a whole. */
export const isOneself = (
  { organisation, person }: { organisation: string; person?: string | null },
  who: Principal,
) => (person ? person === who.person : organisation === who.organisation);

/** Those who may send a case on, and hear what became of a referral. */
export const referrers = ['coordinator', 'child-officer', 'street'] as const satisfies readonly Officer[];

/** Those who hear that a family no longer consents. */
export const consentKeepers = ['coordinator', 'street'] as const satisfies readonly Officer[];

/** Those before whom comes what was not answered in time. */
export const conveners = ['coordinator'] as const satisfies readonly Officer[];
