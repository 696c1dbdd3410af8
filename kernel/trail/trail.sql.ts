import { list, statementsOf } from '../reads/statements.ts';
import type { Statements } from '../statements.types.ts';

export const sql = statementsOf<Statements>()({
  accessHistory: list(
    'desc',
    `
    select seq as key, line
    from disclosure
    where subject = :subject`,
  ),

  disclose: `
    insert into disclosure (seq, at, subject, line, hash)
    select :last::bigint + ord, :at::timestamptz, nullif(subject, '')::uuid, line, hash
    from unnest(string_to_array(:subjects, E'\\n'), string_to_array(:lines, E'\\n'), string_to_array(:hashes, E'\\n'))
      with ordinality t(subject, line, hash, ord)`,

  lastLine: `
    select seq, hash
    from disclosure
    order by seq desc
    limit 1`,

  takeTrail: `select pg_try_advisory_lock(hashtext('disclosure')) as "isMine!"`,
});
