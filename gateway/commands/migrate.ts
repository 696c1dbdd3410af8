import { openOrm, prepare } from '#kernel/room/database.ts';
import { departments, loadRoom, openDatabases } from '../place/rooms.ts';

/** `npm run migrate` brings all databases to their newest shape; `npm run migrate -- create housing` writes what its entities lack. */
const [verb, name] = process.argv.slice(2);
const names = name ? [name] : departments;
const databases = await openDatabases(names);
try {
  for (const department of names) {
    const { store } = await loadRoom(department);
    if (verb === 'create') {
      const orm = await openOrm(store, databases.urlOf(department), { isDrafting: true });
      const { fileName } = await orm.migrator.create();
      console.log(fileName ? `${department}: wrote ${fileName}` : `${department}: nothing to write`);
      await orm.close();
    } else {
      await prepare(store, databases.urlOf(department), false);
      console.log(`${department}: up to date`);
    }
  }
} finally {
  await databases.stop();
}
