import { statementsOf } from '../reads/statements.ts';
import type { Statements } from '../statements.types.ts';

/** Of a table that only rooms with parameters have. */
export const sql = statementsOf<Statements>()({
  parameter: `
    select value, unit
    from parameter
    where name = :name and :today between effective_from and coalesce(effective_to, 'infinity')`,
});
