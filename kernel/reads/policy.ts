import type { Principal } from '../identity/identity.ts';
import type { Context } from '../room/context.ts';

/**
 * One rule of who may, in both its forms: a condition on the rows that a statement selects, and the same of a row in hand.
 * A test holds the two together for every row and every person of the demo counties.
 */
export interface Policy<Row> {
  /** What `where` is a condition on, with its alias: `task t`. */
  from: string;
  /** In terms of `:person`, `:unit`, `:place` and `:role`, as `asker` gives them. */
  where: string;
  holds: (row: Row, who: Principal) => boolean;
}

export const policy = <Row>(rule: Policy<Row>) => rule;

/** Who asks, for a statement with a policy in it: `:place` is the beginning of the codes of their division. */
export const asker = ({ who }: Pick<Context, 'who'>) => ({
  person: who.person,
  unit: who.organisation,
  place: `${who.division}%`,
  role: who.role,
});

/** Roles, for `:role in …`. */
export const listed = (roles: readonly string[]) => `('${roles.join("', '")}')`;

/** Equal, and said: what nobody is does not belong to who is nobody either, as in SQL. */
export const same = (one: string | null | undefined, other: string | null) => one != null && one === other;
