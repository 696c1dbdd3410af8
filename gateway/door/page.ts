import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruruHTML } from 'ruru/server';
import { getStaticFile } from 'ruru/static';
import { isDemo } from '#kernel/identity/tokens.ts';
import { mayIntrospect } from '../routing/gateway.ts';
import { operations } from '../routing/operations.ts';
import { accounts } from './accounts.ts';

const STATIC = '/explorer/static/';
const SCHEMA = '/explorer/schema.json';
const html = {
  'content-type': 'text/html; charset=utf-8',
  // Nothing is fetched from outside, and nothing can be sent there.
  'content-security-policy':
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** The explorer takes its operation and its token from the page around it, never a cookie, and is served its schema as a file. */
const script = `<script>
  localStorage.clear();
  Object.assign(RURU_CONFIG, window.parent.explorer ?? {}, { defaultEditorToolsVisibility: 'variables' });
  const plain = window.fetch;
  window.fetch = (url, { headers, ...rest } = {}) =>
    String(rest.body).includes('__schema')
      ? plain('${SCHEMA}')
      : plain(url, { ...rest, credentials: 'omit', headers: { ...headers, authorization: 'Bearer ' + window.parent.token } });
</script>`;
const explorer = () =>
  ruruHTML({
    staticPath: STATIC,
    endpoint: '/graphql',
    htmlParts: { configScript: (base: string) => `${base}\n${script}` },
  } as never);

const home = () =>
  readFileSync(join(import.meta.dirname, 'page.html'), 'utf8').replace(
    '/*DATA*/null',
    JSON.stringify({ accounts: isDemo() ? accounts : [], operations }).replaceAll('<', '\\u003c'),
  );

/** What developers are shown at `/explorer`: whom to sign in as, and an explorer that needs no internet; outside the demo, nothing. */
export async function page(
  path: string,
  schema: () => string,
): Promise<{ headers: Record<string, string>; body: string | Buffer } | undefined> {
  if (!isDemo() && !mayIntrospect()) return undefined;
  if (path === SCHEMA)
    return { headers: { 'content-type': 'application/json; charset=utf-8' }, body: schema() };
  if (path === '/explorer') return { headers: html, body: home() };
  if (path === '/explorer/frame') return { headers: html, body: explorer() };
  if (!path.startsWith(STATIC)) return undefined;
  const file = await getStaticFile({
    staticPath: STATIC,
    urlPath: path,
    acceptEncoding: 'br',
    disallowDevAssets: true,
  });
  return file ? { headers: file.headers as Record<string, string>, body: file.content } : undefined;
}
