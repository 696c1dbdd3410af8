import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { hubUrl, openHub, tokenOf } from './hub.ts';
import { type Hub, startHub } from './processes.ts';

// What two well-known audits of GraphQL servers look for. The first asks for types by name, so its hub lets that be.
openHub();
const folder = mkdtempSync(join(tmpdir(), 'hub-audit-'));
let open: Hub;
beforeAll(async () => {
  cpSync(process.env['HUB_TEMPLATE'] as string, folder, { recursive: true });
  open = await startHub(folder, { INTROSPECTION: 'on' });
}, 60_000);
afterAll(async () => {
  await open?.stop();
  rmSync(folder, { recursive: true, force: true });
});

let token = '';
/** As somebody who has signed in; a query by GET says by a header that no form has sent it. */
const fetchFn = async (url: string, { headers, ...rest }: RequestInit = {}) => {
  token ||= (
    (await (
      await fetch(`${open.url}/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"account":"coordinator@530103","password":"demo"}',
      })
    ).json()) as { token: string }
  ).token;
  return fetch(url, { ...rest, headers: { ...headers, authorization: `Bearer ${token}`, 'apollo-require-preflight': '1' } });
};
const audits = serverAudits({ url: () => `${open.url}/graphql`, fetchFn });

test('the audit of GraphQL over HTTP has its 61 checks', () => expect(audits.length).toBe(61));

test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('GraphQL over HTTP: %s', async (_name, audit) => {
  const { status, ...rest } = await audit.fn();

  expect([status, 'reason' in rest ? rest.reason : '']).toEqual(['ok', '']);
});

const signed = async (more: Record<string, string> = {}) => ({ authorization: `Bearer ${await tokenOf('coordinator@530103')}`, ...more });
const json = { 'content-type': 'application/json' };
const posted = async (body: unknown, headers: Record<string, string> = json) => {
  const response = await fetch(`${hubUrl()}/graphql`, {
    method: 'POST',
    headers: await signed(headers),
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return response.text();
};
const got = async (path: string, headers: Record<string, string> = {}) => (await fetch(`${hubUrl()}${path}`, { headers: await signed(headers) })).text();
const again = (text: string, times: number) => Array.from({ length: times }, (_, at) => text.replace('#', String(at))).join(' ');

// Each of graphql-cop's checks, and two that it has retired, by what it takes for a finding.
test.each<[string, () => Promise<string>, RegExp]>([
  ['suggestions of fields', () => posted({ query: '{ __schema { directive } }' }), /Did you mean/],
  ['introspection', () => posted({ query: '{ __schema { types { name fields { name } } } }' }), /"types"/],
  [
    'an explorer at the endpoint',
    // Of pages, only the console's own.
    async () => {
      const [own, ...found] = await Promise.all(['/', '/graphiql', '/playground', '/console', '/graphql'].map((path) => got(path, { accept: 'text/html' })));
      return found.filter((page) => page !== own).join();
    },
    /graphiql|playground|landing|<html/i,
  ],
  ['a query by GET', () => got('/graphql?query={__typename}'), /"data"/],
  ['a mutation by GET', () => got('/graphql?query=mutation{__typename}', { 'apollo-require-preflight': '1' }), /"data"/],
  ['a query by a form', () => posted('query=query{__typename}', { 'content-type': 'application/x-www-form-urlencoded' }), /"data"/],
  ['a query by a form’s address', () => fetch(`${hubUrl()}/graphql?query={__typename}`, { method: 'POST' }).then((one) => one.text()), /"data"/],
  ['101 aliases', () => posted({ query: `{ ${again('alias#: __typename', 101)} }` }), /"data"/],
  ['a batch of 11', () => posted(Array.from({ length: 11 }, () => ({ query: '{ __typename }' }))), /"data"/],
  [
    'ten directives on one field',
    () => posted({ query: `{ __typename ${again('@aa', 10)} }` }).then((text) => `${JSON.parse(text).errors.length} errors`),
    /^10 errors/,
  ],
  ['a directive on each of a hundred fields', () => posted({ query: `{ ${again('me { id @include(if: true) }', 100)} }` }), /"data"/],
  ['introspection in a circle', () => posted({ query: `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }` }), /"data"/],
  ['a field 500 times', () => posted({ query: `{ ${again('__typename', 500)} }` }), /"data"/],
  ['fragments in a circle', () => posted({ query: '{ me { ...A } } fragment A on Me { __typename ...B } fragment B on Me { ...A }' }), /"data"/],
  ['tracing', () => posted({ query: '{ __typename }' }), /tracing|exception|stacktrace|extensions/],
  ['errors that nobody handles', () => posted({ query: 'qwerty cop { abc }' }), /exception|stack|node_modules/],
])('graphql-cop finds no %s', async (_what, tried, finding) => {
  expect(await tried()).not.toMatch(finding);
});
