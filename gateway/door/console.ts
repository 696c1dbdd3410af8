import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import type { Logger } from 'pino';
import { digestOf, dist } from '../../console/build/digest.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Everything comes from here, and nothing goes anywhere else. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
const common = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': policy,
};
const waiting = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>救助协同枢纽</title>
<p>页面正在准备，请稍候。The console is being built; this page reloads itself.</p></html>`;
const failed = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>救助协同枢纽</title>
<p>页面未能生成，请看日志。The console could not be built; the hub's log says why. The graph works all the same.</p></html>`;

interface File {
  body: Buffer;
  br: Buffer | undefined;
}

/** The console's files, built by a process of its own where they are not of this source; until then a page that says so. */
export function openConsole(log: Logger) {
  let files = new Map<string, File>();
  let message = waiting;

  const read = () => {
    const found = new Map<string, File>();
    for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
      if (!types[extname(name)]) continue;
      const path = join(dist, name);
      const br = existsSync(`${path}.br`) ? readFileSync(`${path}.br`) : undefined;
      found.set(`/${name.replaceAll('\\', '/')}`, { body: readFileSync(path), br });
    }
    files = found;
  };
  const isFresh = () =>
    existsSync(join(dist, '.built')) && readFileSync(join(dist, '.built'), 'utf8') === digestOf();

  if (isFresh()) read();
  else {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../console/build/index.ts')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.on('error', (error) => log.error({ error: error.message }, 'the console was not built'));
    child.on('exit', (code) => {
      if (code === 0) return read();
      message = failed;
      log.error({ error: said.slice(-2000) }, 'the console was not built');
    });
    child.unref();
  }

  return {
    /** A file of the console; any path of a page is its one page. */
    find(path: string, { headers }: IncomingMessage) {
      const isAsset = path.startsWith('/assets/');
      const name = files.has(path) ? path : '/index.html';
      const file = files.get(name);
      if (name !== path && (isAsset || !headers.accept?.includes('text/html'))) return undefined;
      if (!file)
        return {
          headers: { ...common, 'content-type': types['.html'] as string, 'cache-control': 'no-store' },
          body: message,
        };
      const isPacked = file.br && /\bbr\b/.test(String(headers['accept-encoding'] ?? ''));
      return {
        headers: {
          ...common,
          'content-type': types[extname(name)] as string,
          'cache-control': isAsset ? 'public, max-age=31536000, immutable' : 'no-cache',
          vary: 'accept-encoding',
          ...(isPacked && { 'content-encoding': 'br' }),
        } as Record<string, string>,
        body: isPacked ? (file.br as Buffer) : file.body,
      };
    },
  };
}
