import { openHub } from '#gateway/hub.ts';

// The hub as npm start opens it.
const hub = await openHub({ host: '127.0.0.1' });
process.send?.('ready');
const stop = async () => {
  await hub.close();
  process.exit(0);
};
process.on('SIGTERM', stop);
