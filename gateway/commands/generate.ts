import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '#kernel/basics/refusals.ts';
import { generate } from '#schema/generate.ts';

const root = join(import.meta.dirname, '../..');

/** `npm run generate` writes what follows from the SDL; with `--check` it only names what is stale. */
const stale: string[] = [];
for (const [file, text] of await generate()) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  stale.push(file);
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
    console.log(`wrote ${file}`);
  }
}
if (stale.length && process.argv.includes('--check'))
  throw new SetupError(`Stale: ${stale.join(', ')}. Run npm run generate and commit what it writes.`);
