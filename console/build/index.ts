import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { digestOf, dist, root } from './digest.ts';

/** For how long a page opened before an update still finds its files. */
const WEEK = 7 * 24 * 3600_000;

const digest = digestOf();
const built = await build({ root: join(root, 'console'), logLevel: 'error' });
const files = [built]
  .flat()
  .flatMap((one) => ('output' in one ? one.output.map(({ fileName }) => fileName) : []));
writeFileSync(join(dist, '.files'), files.join('\n'));
for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  const path = join(dist, name);
  if (!statSync(path).isFile()) continue;
  if (!files.includes(name.replace(/\.br$/, '')) && Date.now() - statSync(path).mtimeMs > WEEK) rmSync(path);
  else if (files.includes(name))
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
}
writeFileSync(join(dist, '.built'), digest);
