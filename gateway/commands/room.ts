import type { AddressInfo } from 'node:net';
import { roomVariable, settings } from '#kernel/basics/settings.ts';
import { isDemo } from '#kernel/identity/tokens.ts';
import { serve } from '#kernel/room/server.ts';
import { departments, keys, loadRoom, openDatabases } from '../place/rooms.ts';

/** `npm run room -- housing`: one department as a server of its own, which hosts its own data. */
const name = process.argv[2] ?? '';
const room = await loadRoom(name);
const databases = await openDatabases([name]);
await room.open({ url: databases.urlOf(name), keys: keys(), isDemo: isDemo() });
const server = await serve(room, settings.PORT ?? 4101 + departments.indexOf(name), settings.HOST);
const { port } = server.address() as AddressInfo;
console.log(
  `The room of ${name} is ready. Start the hub with ${roomVariable(name)}=http://localhost:${port}`,
);

let isClosing = false;
const stop = async () => {
  if (isClosing) return;
  isClosing = true;
  server.close();
  server.closeIdleConnections();
  await room.close();
  await databases.stop();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
