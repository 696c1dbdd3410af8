import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { digestOf, dist, root } from './digest.ts';

/** For how long a page opened before an update still finds its files. */
const WEEK = 7 * 24 * 3600_000;

const digest = digestOf();
await build({ root: join(root, 'console'), logLevel: 'error' });
for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  const path = join(dist, name);
  if (!statSync(path).isFile()) continue;
  if (Date.now() - statSync(path).mtimeMs > WEEK) rmSync(path);
  else if (/\.(js|css|html|json|svg)$/.test(name))
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
}
writeFileSync(join(dist, '.built'), digest);
