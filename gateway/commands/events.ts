import pg from 'pg';
import { retryParked } from '#kernel/events/events.ts';
import { openOrm } from '#kernel/room/database.ts';
import { departments, loadRoom, openDatabases } from '../place/rooms.ts';

const CURSORS = 'select source, seq::int, moved_at as "movedAt" from event_cursor order by source';
const PARKED = 'select source, seq::int, name, error from parked_event order by source, seq';

/** `npm run events`: how far each room has read the others, and what it could not handle; `-- --retry` tries that once more. */
const databases = await openDatabases(departments);
try {
  for (const name of departments) {
    const client = new pg.Client({ connectionString: databases.urlOf(name) });
    await client.connect();
    const { rows: cursors } = await client.query(CURSORS);
    const { rows: parked } = await client.query(PARKED);
    await client.end();
    const read = cursors.map(({ source, seq }) => `${source} up to ${seq}`).join(', ');
    console.log(`${name}: ${read || 'has read nothing yet'}`);
    for (const { source, seq, name: event, error } of parked)
      console.log(`  parked: ${source} ${seq} ${event}: ${error}`);
    if (!process.argv.includes('--retry') || parked.length === 0) continue;
    const room = await loadRoom(name);
    const orm = await openOrm(room.store, databases.urlOf(name));
    const handled = await retryParked(orm.em, room.definition.handlers ?? {});
    await orm.close();
    console.log(`  tried again: ${handled} of ${parked.length} handled`);
  }
} finally {
  await databases.stop();
}
