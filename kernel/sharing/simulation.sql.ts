import { statementsOf } from '../reads/statements.ts';
import type { Statements } from '../statements.types.ts';

export const sql = statementsOf<Statements>()({
  recentReads: `
    select line
    from disclosure
    where at > now() - interval '7 days' and line like :withScope and line like :withDivision
    order by seq desc
    limit 20000`,
});
