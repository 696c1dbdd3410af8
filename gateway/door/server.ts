import { readFileSync, watchFile } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { settings } from '#kernel/basics/settings.ts';
import { patience } from '#kernel/room/server.ts';

/** How often a certificate's file is looked at, in milliseconds. */
const LOOK = 10_000;

/** Speaks HTTPS where a certificate is named, with whatever its files hold now; plain HTTP otherwise. */
export function serverOf(listener: RequestListener): Server {
  const { TLS_CERT, TLS_KEY } = settings;
  if (!TLS_CERT || !TLS_KEY) return createServer(patience, listener);
  const pair = () => ({ cert: readFileSync(TLS_CERT), key: readFileSync(TLS_KEY) });
  const server = createSecureServer({ ...patience, ...pair() }, listener);
  const renew = () => {
    try {
      server.setSecureContext(pair());
    } catch {
      // Half renewed: the next look finds both.
    }
  };
  for (const file of [TLS_CERT, TLS_KEY]) watchFile(file, { interval: LOOK, persistent: false }, renew);
  return server;
}
