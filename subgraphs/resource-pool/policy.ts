import { listed, type Principal } from '#kernel';
import { scopeByName } from '#schema/scopes.ts';

// What the offices' policies are made of: each part as a condition on a column, and of a code or a person in hand.

const staff = ['coordinator', 'civil-affairs', 'auditor'];

/** Those whose role opens the door of a scope. */
export const mayUse = (scope: string) => {
  const { roles = [] } = scopeByName.get(scope) ?? {};
  return { where: `:role in ${listed(roles)}`, holds: ({ role }: Principal) => roles.includes(role) };
};

/** The beginning of the codes of the places that this person looks after; null for everyone else. */
export const countyOf = ({ who }: { who: Principal }) => (staff.includes(who.role) ? who.division : null);

/** Whether somebody looks after this place: all of their division. */
export const tends = (code: string, { role, division }: Principal) =>
  staff.includes(role) && code.startsWith(division);
export const tended = (column: string) => `(:role in ${listed(staff)} and ${column} like :place)`;

/** Whether a place lies in the county of whoever asks. */
export const isInCounty = (code: string, { division }: Principal) => code.startsWith(division.slice(0, 6));
export const inCounty = (column: string) => `${column} like left(:place, 6) || '%'`;
