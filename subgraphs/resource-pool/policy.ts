import type { Principal } from '#kernel';
import { scopeByName } from '#schema/scopes.ts';

// What the offices' policies are made of: each part in both its forms, as the policies themselves.

const among = (roles: readonly string[]) => ({
  where: `:role in (${roles.map((role) => `'${role}'`).join(', ')})`,
  holds: ({ role }: Principal) => roles.includes(role),
});

/** Those whose role opens the door of a scope. */
export const mayUse = (scope: string) => among(scopeByName.get(scope)?.roles ?? []);

const staff = among(['coordinator', 'civil-affairs', 'auditor']);

/** The beginning of the codes of the places that this person looks after; null for everyone else. */
export const countyOf = ({ who }: { who: Principal }) => (staff.holds(who) ? who.division : null);

/** A place that somebody looks after, by the column of its code: all of their division. */
export const tended = (column: string) => ({
  where: `(${staff.where} and ${column} like :place)`,
  holds: (code: string, who: Principal) => staff.holds(who) && code.startsWith(who.division),
});

/** A place in the county of whoever asks, by the column of its code. */
export const ofCounty = (column: string) => ({
  where: `${column} like left(:place, 6) || '%'`,
  holds: (code: string, { division }: Principal) => code.startsWith(division.slice(0, 6)),
});
