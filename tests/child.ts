import type { AddressInfo } from 'node:net';
import { openHub } from '#gateway/hub.ts';
import type { Room } from '#kernel/department.ts';
import { serve } from '#kernel/server.ts';

// The hub as npm start opens it, with a back door to each room's one function, for tests that go past the gateway.
const hub = await openHub({ port: 0, host: '127.0.0.1' });
const rooms: Record<string, string> = {};
for (const [name, answer] of hub.answers) {
  const server = await serve({ answer } as Room, 0, '127.0.0.1');
  rooms[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
process.send?.({ url: hub.url.replace('localhost', '127.0.0.1'), rooms });
process.on('disconnect', async () => {
  await hub.close();
  process.exit(0);
});
