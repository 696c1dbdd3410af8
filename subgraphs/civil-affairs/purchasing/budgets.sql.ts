import { list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { mayReadBudget } from './policy.ts';

/**
 * What contracts have taken of a budget: their caps; once they ended, what was ordered; and in either case without what
 * was held back and, by the grade, is never paid.
 */
const COMMITTED = `(
      select coalesce(sum(
        case c.state when 'ENDED' then c.reserved else c.cap end
        - coalesce((select sum(s.held) from settlement s where s.contract_id = c.id and s.state = 'PAID') - c.held - f.released, 0)
        ), 0)::bigint
      from contract c
      left join performance f on f.contract_id = c.id and f.state = 'CONFIRMED'
      where c.budget_id = b.id and c.state in ('OFFERED', 'ACTIVE', 'ENDED'))`;

const BUDGET = `b.id, b.division_code as division, b.year, b.source, b.amount, ${COMMITTED} as "committed!"`;

export const sql = statementsOf<Statements>()({
  serviceBudgets: list(
    'desc',
    `
    select ${BUDGET}, concat_ws(' ', b.year, b.source, b.id) as key
    from budget b
    where ${mayReadBudget.where}`,
  ),

  budgetById: `
    select b.id as key, ${BUDGET}
    from budget b
    where b.id = any(:keys)
      and ${mayReadBudget.where}`,

  committedOf: `
    select ${COMMITTED} as "committed!"
    from budget b
    where b.id = :budget`,
});
