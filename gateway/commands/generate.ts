import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupError } from '#kernel/basics/refusals.ts';
import { prepare } from '#kernel/room/database.ts';
import { generate } from '#schema/generate.ts';
import { openCluster } from '../place/postgres.ts';
import { departments, loadRoom } from '../place/rooms.ts';
import { statementTypes } from '../place/statements.ts';

const root = join(import.meta.dirname, '../..');
const isCheck = process.argv.includes('--check');

/** `npm run generate` writes what follows from the SDL and from the tables; with `--check` it only names what is stale. */
const stale: string[] = [];
function keep(file: string, text: string) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  stale.push(file);
  if (isCheck) return;
  writeFileSync(path, text);
  console.log(`wrote ${file}`);
}

for (const [file, text] of await generate()) keep(file, text);

const data = mkdtempSync(join(tmpdir(), 'hub-generate-'));
const cluster = await openCluster(data, departments);
try {
  const done = await Promise.allSettled(
    departments.map(async (name) => {
      await prepare((await loadRoom(name)).store, cluster.urlOf(name), false);
      keep(`subgraphs/${name}/statements.types.ts`, await statementTypes(name, cluster.urlOf(name)));
    }),
  );
  for (const one of done) if (one.status === 'rejected') throw one.reason;
  // The kernel's tables are every room's, but for parameters, which only some have: the first room that has all of them tells.
  const told = await Promise.allSettled(
    departments.map((name) => statementTypes('kernel', cluster.urlOf(name))),
  );
  const first = told.find((one) => one.status === 'fulfilled') ?? (told[0] as PromiseRejectedResult);
  if (first.status === 'rejected') throw first.reason;
  keep('kernel/statements.types.ts', first.value);
} finally {
  await cluster.stop();
  rmSync(data, { recursive: true, force: true });
}

if (stale.length && isCheck)
  throw new SetupError(`Stale: ${stale.join(', ')}. Run npm run generate and commit what it writes.`);
