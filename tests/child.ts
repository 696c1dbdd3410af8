import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Hub, openHub } from '#gateway/hub.ts';
import type { Room } from '#kernel/room/department.ts';
import { serve } from '#kernel/room/server.ts';

// The hub as npm start opens it, with a back door to each room's one function, for tests that go past the gateway.
let hub: Hub | undefined;
let doors: Server[] = [];

async function open(data: string) {
  hub = await openHub({ port: 0, host: '127.0.0.1', data, isWarmed: false });
  const rooms: Record<string, string> = {};
  for (const [name, answer] of hub.answers) {
    const server = await serve({ answer } as Room, 0, '127.0.0.1');
    doors.push(server);
    rooms[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  return { url: hub.url.replace('localhost', '127.0.0.1'), rooms };
}

async function close() {
  for (const door of doors) door.closeAllConnections();
  for (const door of doors) door.close();
  doors = [];
  await hub?.close();
  hub = undefined;
}

process.on('message', async (message: { open?: string }) => {
  process.send?.((await (message.open ? open(message.open) : close())) ?? {});
});
process.on('disconnect', async () => {
  await close();
  process.exit(0);
});
