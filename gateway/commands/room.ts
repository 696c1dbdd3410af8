import { serve } from '#kernel/server.ts';
import { isDemo } from '#kernel/tokens.ts';
import { departments, keys, loadRoom, openDatabases } from '../rooms.ts';
import { run } from '../run.ts';

/** `npm run room -- housing`: one department as a server of its own, which hosts its own data. */
await run(async () => {
  const name = process.argv[2] ?? '';
  const room = await loadRoom(name);
  const databases = await openDatabases([name]);
  await room.open({ url: databases.urlOf(name), keys: keys(), isDemo: isDemo() });
  const port = Number(process.env['PORT'] || 4101 + departments.indexOf(name));
  const server = await serve(room, port);
  console.log(
    `The room of ${name} is ready. Start the hub with SUBGRAPH_${name.replaceAll('-', '_').toUpperCase()}_URL=http://localhost:${port}`,
  );

  const stop = async () => {
    server.close();
    server.closeIdleConnections();
    await room.close();
    await databases.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
});
