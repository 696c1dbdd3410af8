import { statementsOf } from '../reads/statements.ts';
import type { Statements } from '../statements.types.ts';

export const sql = statementsOf<Statements>()({
  eventsAfter: `
    select seq, at, name, ids
    from event
    where seq > :after and audience = :to
    order by seq
    limit :most`,

  cursors: `
    select source, seq
    from event_cursor`,

  beginCursor: `
    insert into event_cursor (source, seq)
    values (:source, 0)
    on conflict do nothing`,

  cursor: `
    select seq
    from event_cursor
    where source = :source`,

  lockCursor: `
    select seq
    from event_cursor
    where source = :source
    for update`,

  moveCursor: `
    update event_cursor
    set seq = greatest(seq, :seq), moved_at = now()
    where source = :source`,

  park: `
    insert into parked_event (source, seq, at, name, ids, error)
    values (:source, :seq, :at, :name, :ids, :error)
    on conflict do nothing`,

  parked: `
    select source, seq, at, name, ids
    from parked_event
    order by source, seq`,

  unpark: `
    delete from parked_event
    where source = :source and seq = :seq`,
});
