import { listed, policy, same } from '#kernel';
import type { Role } from '#schema/roles.ts';

const buyers: readonly Role[] = ['coordinator', 'reviewer', 'clerk', 'civil-affairs', 'auditor'];
const providers: readonly Role[] = ['provider', 'social-worker'];

const inCounty = (row: string) => `(:role in ${listed(buyers)} and ${row}.division_code like :place)`;
const fromUnit = (column: string) => `(:role in ${listed(providers)} and ${column} = :unit)`;

type Placed = { divisionCode: string };
type Provided = { providerId: string };

/** The county's own officers, for the contracts of their division and what belongs to them. */
export const isBuyer = policy<Placed>({
  from: 'contract c',
  where: inCounty('c'),
  holds: ({ divisionCode }, { role, division }) => buyers.includes(role) && divisionCode.startsWith(division),
});

/** The provider whose contract it is. */
export const isProvider = policy<Provided>({
  from: 'contract c',
  where: fromUnit('c.provider_id'),
  holds: ({ providerId }, { role, organisation }) =>
    providers.includes(role) && same(providerId, organisation),
});

/** Both parties read a contract, with its settlements, evaluation and spot checks. */
export const mayRead = policy<Placed & Provided>({
  from: 'contract c',
  where: `(${isBuyer.where} or ${isProvider.where})`,
  holds: (row, who) => isBuyer.holds(row, who) || isProvider.holds(row, who),
});

/** How the provider was found is known to the county and to who won. */
export const mayReadProcurement = policy<Placed & { winnerId: string }>({
  from: 'procurement p',
  where: `(${inCounty('p')} or ${fromUnit('p.winner_id')})`,
  holds: (row, who) => isBuyer.holds(row, who) || isProvider.holds({ providerId: row.winnerId }, who),
});

/** What there is to spend is the county's to know. */
export const mayReadBudget = policy<Placed>({ ...isBuyer, from: 'budget b', where: inCounty('b') });
