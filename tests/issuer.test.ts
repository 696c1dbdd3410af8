import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { freePort, runProgram, startHub } from './processes.ts';

const data = mkdtempSync(join(tmpdir(), 'hub-issuer-'));
beforeAll(() => cpSync(process.env['HUB_TEMPLATE'] as string, data, { recursive: true }));
let hub: ReturnType<typeof runProgram> | undefined;
let provider: Server | undefined;
afterAll(async () => {
  hub?.child.kill('SIGTERM');
  if (hub) await once(hub.child, 'exit');
  provider?.close();
  rmSync(data, { recursive: true, force: true });
});

const explorer = (url: string) => Promise.all(['/explorer', '/explorer/schema.json'].map(async (path) => (await fetch(`${url}${path}`)).status));

test('outside the demo the explorer and its schema are served only where introspection is on', async () => {
  const outside = { OIDC_ISSUER: 'https://id.example', POLICE_IDENTITY_KEY: 'secret' };
  const open = await startHub(data, { ...outside, INTROSPECTION: 'on' });
  const found = await explorer(open.url);
  await open.stop();

  expect(found).toEqual([200, 200]);
}, 30_000);

test('with the identity provider down, the hub says so: at the door, to whoever asks if it is ready, and in the log; it serves no explorer', async () => {
  const port = Number(await freePort());
  const issuer = `http://127.0.0.1:${port}`;
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
  const bodies: Record<string, object> = {
    '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}/keys` },
    '/keys': { keys: [jwk] },
  };
  const open = async () => {
    provider = createServer((request, response) => void response.end(JSON.stringify(bodies[request.url ?? ''] ?? {}))).listen(port, '127.0.0.1');
    await once(provider, 'listening');
  };
  const close = async () => {
    provider?.closeAllConnections();
    await new Promise((closed) => provider?.close(closed));
  };
  const token = await new SignJWT({ sid: 'session' })
    .setProtectedHeader({ alg: 'ES256', kid: 'one' })
    .setSubject('clerk@530626')
    .setIssuer(issuer)
    .setAudience('assistance-hub')
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(privateKey);

  hub = runProgram('gateway/index.ts', [], { DATA_DIR: data, PORT: '0', OIDC_ISSUER: issuer, POLICE_IDENTITY_KEY: 'secret', HOST: '127.0.0.1' }, /Ctrl-C/);
  let log = '';
  hub.child.stdout.on('data', (text) => {
    log += text;
  });
  const url = /http:\/\/localhost:\d+/.exec((await hub.done).said)?.[0] as string;
  const ask = async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{"query":"{ me { role } }"}',
    });
    const { data: answer, errors } = (await response.json()) as any;
    return [response.status, answer?.me.role ?? errors[0].extensions.code];
  };
  const ready = async () => {
    const response = await fetch(`${url}/health/ready`);
    return [response.status, await response.json()];
  };
  const isDown = [503, { status: 'not ready', notReady: { 'identity-provider': 'does not answer' } }];
  const until = async (status: number) => {
    for (let tries = 0; tries < 50 && (await ready())[0] !== status; tries += 1) await wait(200);
    return ready();
  };
  const told = (text: string) => log.split(text).length - 1;

  expect(await explorer(url)).toEqual([404, 404]);
  expect([await ask(), await ready()]).toEqual([[503, 'UNAVAILABLE'], isDown]);
  expect([told('the identity provider does not answer'), told('ECONNREFUSED')]).toEqual([1, 1]);

  await open();
  expect(await until(200)).toEqual([200, { status: 'ready' }]);
  expect([await ask(), told('the identity provider answers again')]).toEqual([[200, 'clerk'], 1]);

  await close();
  expect([await until(503), await ask()]).toEqual([isDown, [200, 'clerk']]);
  expect(told('the identity provider does not answer')).toBe(2);
}, 60_000);
