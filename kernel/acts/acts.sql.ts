import { statementsOf } from '../reads/statements.ts';
import type { Statements } from '../statements.types.ts';

export const sql = statementsOf<Statements>()({
  claimKey: `
    insert into act (person, key, name, digest, at)
    values (:person, :key, :name, :digest, :at)
    on conflict do nothing
    returning key`,

  actOfKey: `
    select digest, result
    from act
    where person = :person and key = :key`,

  keepResult: `
    update act
    set result = :result::jsonb
    where person = :person and key = :key`,
});
