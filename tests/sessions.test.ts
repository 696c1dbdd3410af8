import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request as secureRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { operations } from '#gateway/routing/operations.ts';
import { hubUrl, openHub, post, tokenOf } from './hub.ts';
import { NUMBERS } from './people.ts';

openHub({ env: async () => ({ TRUSTED_PROXY: '127.0.0.1' }) });

const ours = { 'x-hub-console': '1' };
const idOf = (name: string) => operations.find((one) => one.name === name)?.id as string;
const codeOf = ({ body }: { body: { errors?: { extensions: { code: string } }[] } }) => body.errors?.[0]?.extensions.code;

async function enter(account: string, headers: Record<string, string> = {}, body: object = {}) {
  const response = await fetch(`${hubUrl()}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...ours, ...headers },
    body: JSON.stringify({ account, password: 'demo', ...body }),
  });
  return { status: response.status, set: response.headers.getSetCookie(), cookie: response.headers.getSetCookie()[0]?.split(';')[0] as string };
}

test('a session sends published operations by their ids, and nothing else', async () => {
  const { cookie, set } = await enter('housing@530103');
  expect(set[0]).toMatch(/^__Host-hub=[\w-]+; Path=\/; HttpOnly; SameSite=Strict; Secure$/);
  const send = (body: object, more: Record<string, string> = {}) => post('/graphql', body, { cookie, ...ours, ...more });

  expect((await send({ documentId: idOf('Me'), variables: {} })).body.data.me.role).toBe('housing');
  expect((await send({ documentId: idOf('SharedCase'), variables: { number: NUMBERS.yang } })).body.data.case.number).toBe(NUMBERS.yang);
  for (const body of [
    { query: '{ me { role } }' },
    { documentId: 'sha256:00' },
    { documentId: idOf('Me'), query: '{ __schema { types { name } } }' },
    { documentId: ['x'] },
    {},
  ])
    expect(codeOf(await send(body))).toBe('OPERATION_NOT_REGISTERED');
  const byGet = await fetch(`${hubUrl()}/graphql?query={me{role}}`, { headers: { cookie, 'apollo-require-preflight': '1' } });
  expect(byGet.status).toBe(400);
});

test('a bearer of a token may send an id, or ask freely', async () => {
  const bearer = { authorization: `Bearer ${await tokenOf('housing@530103')}` };
  expect((await post('/graphql', { documentId: idOf('Me') }, bearer)).body.data.me.role).toBe('housing');
  expect((await post('/graphql', { query: '{ me { role } }' }, bearer)).body.data.me.role).toBe('housing');
  expect(codeOf(await post('/graphql', { documentId: 'sha256:00' }, bearer))).toBe('OPERATION_NOT_REGISTERED');
});

test('a cookie counts only for what the console itself sends', async () => {
  const { cookie } = await enter('housing@530103');
  const body = { documentId: idOf('Me') };
  expect((await post('/graphql', body, { cookie })).status).toBe(403);
  expect((await post('/graphql', body, { cookie, ...ours, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await post('/graphql', body, { cookie, ...ours, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  expect((await post('/session', { account: 'housing@530103', password: 'demo' })).status).toBe(403);
});

test('a cookie that was changed, cut or made up is nobody’s', async () => {
  const { cookie } = await enter('housing@530103');
  const at = Math.floor(cookie.length / 2);
  const changed = cookie.slice(0, at) + (cookie[at] === 'A' ? 'B' : 'A') + cookie.slice(at + 1);
  for (const bad of [cookie.slice(0, -3), changed, '__Host-hub=AAAA', '__Host-hub='])
    expect((await post('/graphql', { documentId: idOf('Me') }, { cookie: bad, ...ours })).status).toBe(401);
});

test('a session goes on under the same name, and ends for every copy of its cookie', async () => {
  const { cookie } = await enter('housing@530103');
  const renewed = await fetch(`${hubUrl()}/session/renew`, { method: 'POST', headers: { cookie, ...ours } });
  const next = renewed.headers.getSetCookie()[0]?.split(';')[0] as string;
  expect(next).not.toBe(cookie);
  expect((await post('/graphql', { documentId: idOf('Me') }, { cookie: next, ...ours })).status).toBe(200);
  const out = await fetch(`${hubUrl()}/session`, { method: 'DELETE', headers: { cookie: next, ...ours } });
  expect(out.headers.get('clear-site-data')).toBe('"cache", "storage"');
  expect(out.headers.getSetCookie()).toHaveLength(2);
  for (const old of [cookie, next]) expect((await post('/graphql', { documentId: idOf('Me') }, { cookie: old, ...ours })).status).toBe(401);
  expect((await fetch(`${hubUrl()}/session/renew`, { method: 'POST', headers: { cookie, ...ours } })).status).toBe(401);
});

test('the password once more: wrong it is refused, and right the session says so', async () => {
  const { cookie } = await enter('child-officer@530103');
  expect((await post('/session/prove', { password: 'x' }, { cookie, ...ours })).status).toBe(401);
  expect((await post('/session/prove', { password: 'demo' }, { cookie, ...ours })).status).toBe(200);
});

test('beyond localhost nobody signs in without HTTPS, and a proxy is believed only where it is named', async () => {
  const { port } = new URL(hubUrl());
  const { request } = await import('node:http');
  const from = (headers: Record<string, string>) =>
    new Promise<{ status: number; set: string; hsts: string }>((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port, path: '/session', method: 'POST', headers: { 'content-type': 'application/json', ...ours, ...headers } },
        (response) => {
          response.resume();
          resolve({
            status: response.statusCode as number,
            set: String(response.headers['set-cookie'] ?? ''),
            hsts: String(response.headers['strict-transport-security'] ?? ''),
          });
        },
      );
      sent.on('error', reject);
      sent.end(JSON.stringify({ account: 'housing@530103', password: 'demo' }));
    });
  expect((await from({ host: 'hub.county.example' })).status).toBe(403);
  expect(await from({ host: 'hub.county.example', 'x-forwarded-proto': 'https' })).toMatchObject({ status: 200, hsts: 'max-age=31536000' });
  expect((await from({ host: `127.0.0.1:${port}` })).hsts).toBe('');
});

test('a browser that keeps no strict cookie on plain localhost is given the other; over HTTPS nobody is', async () => {
  const { cookie } = await enter('housing@530103', {}, { isPlain: true });
  expect(cookie).toMatch(/^hub=/);
  expect((await post('/graphql', { documentId: idOf('Me') }, { cookie, ...ours })).status).toBe(200);
  const secure = { 'x-forwarded-proto': 'https' };
  expect((await enter('housing@530103', secure, { isPlain: true })).cookie).toMatch(/^__Host-hub=/);
  expect((await post('/graphql', { documentId: idOf('Me') }, { cookie, ...ours, ...secure })).status).toBe(401);
});

const folder = mkdtempSync(join(tmpdir(), 'hub-tls-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const certify = (name: string) =>
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
      '-subj',
      `/CN=${name}`,
      '-keyout',
      join(folder, 'key.pem'),
      '-out',
      join(folder, 'cert.pem'),
    ],
    { stdio: 'ignore' },
  );

test('the door speaks HTTPS, and takes a renewed certificate without a start', async () => {
  certify('first');
  const { serverOf } = await openServer();
  const server = serverOf((_, response) => void response.end('here')).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as { port: number };
  const nameOf = () =>
    new Promise<string>((resolve, reject) =>
      secureRequest({ host: '127.0.0.1', port, rejectUnauthorized: false, agent: false }, (response) => {
        response.resume();
        resolve((response.socket as import('node:tls').TLSSocket).getPeerCertificate().subject.CN as string);
      })
        .on('error', reject)
        .end(),
    );
  expect(await nameOf()).toBe('first');
  certify('second');
  for (let tries = 0; tries < 30 && (await nameOf()) === 'first'; tries += 1) await new Promise((wait) => setTimeout(wait, 500));
  expect(await nameOf()).toBe('second');
  server.close();
}, 30_000);

async function openServer() {
  const { settings } = await import('#kernel/basics/settings.ts');
  Object.assign(settings, { TLS_CERT: join(folder, 'cert.pem'), TLS_KEY: join(folder, 'key.pem') });
  return import('#gateway/door/server.ts');
}
