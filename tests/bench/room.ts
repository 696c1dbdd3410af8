import { keys, loadRoom } from '#gateway/place/rooms.ts';
import { serve } from '#kernel/room/server.ts';

// A room as npm run room opens it, on a database that is given.
const [name = '', url = '', port = ''] = process.argv.slice(2);
const room = await loadRoom(name);
await room.open({ url, keys: keys(), isDemo: true });
await serve(room, Number(port), '127.0.0.1');
process.send?.('ready');
