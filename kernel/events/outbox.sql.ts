import { statementsOf } from '../reads/statements.ts';
import type { Statements } from '../statements.types.ts';

export const sql = statementsOf<Statements>()({
  // Numbers must be given out in the order of commits, or a reader's cursor would pass over one that commits late.
  inOrder: `select pg_advisory_xact_lock(hashtext('event'))`,

  say: `
    insert into event (at, name, ids, audience)
    select :at::timestamptz, e->>'name', e->'ids', e->>'room'
    from jsonb_array_elements(:said::jsonb) e`,
});
