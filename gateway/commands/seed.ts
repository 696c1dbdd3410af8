import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import pg from 'pg';
import { SetupError } from '#kernel/basics/refusals.ts';
import { settings } from '#kernel/basics/settings.ts';
import { isDemo } from '#kernel/identity/tokens.ts';
import { prepare } from '#kernel/room/database.ts';
import { departments, loadRoom, openDatabases } from '../place/rooms.ts';

/** `npm run seed`: empties every room and fills it with the demo counties; asks first, or takes `-- --yes`. */
if (!isDemo())
  throw new SetupError(
    'The demo counties are seeded only under the demo identity provider; unset OIDC_ISSUER.',
  );
if (!process.argv.includes('--yes')) {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const question =
    'This empties all six databases, trails included, and seeds the demo counties. Type yes to go on: ';
  // Where nobody can answer, the answer is no.
  const silence = new Promise<string>((resolve) => prompt.once('close', () => resolve('')));
  const answer = await Promise.race([prompt.question(question), silence]);
  prompt.close();
  if (answer.trim() !== 'yes') throw new SetupError('Nothing was changed.');
}
const databases = await openDatabases(departments);
const clients = new Map<string, pg.Client>();
try {
  for (const name of departments) {
    const client = new pg.Client({ connectionString: databases.urlOf(name) });
    await client.connect();
    clients.set(name, client);
    // Whoever writes a trail holds this lock: beneath a running hub nothing is emptied.
    const { rows } = await client.query(`select pg_try_advisory_lock(hashtext('disclosure')) as mine`);
    if (!rows[0].mine)
      throw new SetupError(
        `The room of ${name} is running on this database: stop the hub and its rooms first.`,
      );
  }
  for (const [name, client] of clients) {
    await client.query('drop schema public cascade; create schema public');
    await prepare((await loadRoom(name)).store, databases.urlOf(name), true);
    console.log(`${name}: seeded`);
  }
  // The witnessed heads were of the trails that are gone; they are kept, beside.
  const witness = join(settings.DATA_DIR, 'witness');
  if (existsSync(witness)) renameSync(witness, `${witness}-until-${Date.now()}`);
} finally {
  for (const client of clients.values()) await client.end();
  await databases.stop();
}
