import { existsSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { settings } from '#kernel/basics/settings.ts';
import type { Head } from '#kernel/trail/trail.ts';
import { type DisclosureRow, headsIn, verifyChain } from '../documents/verify.ts';
import { departments, keys, openDatabases } from '../place/rooms.ts';
import { witnessFile } from '../place/witness.ts';

const ROWS = `select seq::int, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, subject, line, hash from disclosure order by seq`;

async function readRows(url: string): Promise<DisclosureRow[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(ROWS)).rows;
  } finally {
    await client.end();
  }
}

/** `npm run verify-trail`: proves every room's trail from its database and the witnessed heads; no hub is needed. */
const data = settings.DATA_DIR;
const databases = await openDatabases(departments);
try {
  const trails = new Map<string, DisclosureRow[]>();
  for (const name of departments) trails.set(name, await readRows(databases.urlOf(name)));
  let isSound = true;
  for (const [name, rows] of trails) {
    const file = witnessFile(data, name);
    const heads = existsSync(file)
      ? readFileSync(file, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Head)
      : [];
    const { findings, provedUpTo, tail } = verifyChain(rows, heads, keys().verifying(`trail-${name}`));
    const byHash = new Map(rows.map(({ seq, hash }) => [seq, hash]));
    for (const [witness, others] of trails)
      for (const { seq, hash } of headsIn(others, name))
        if (byHash.get(seq) !== hash)
          findings.push({
            kind: 'REWRITE',
            seq,
            text: `line ${seq} is not the one that ${witness} witnessed`,
          });
    console.log(`${name}: ${rows.length} lines, proved up to ${provedUpTo}, unwitnessed tail ${tail}`);
    for (const { kind, text } of findings) console.log(`  ${kind}: ${text}`);
    isSound &&= findings.length === 0;
  }
  console.log(isSound ? 'The trails are sound.' : 'The trails have been tampered with.');
  if (!isSound) process.exitCode = 1;
} finally {
  await databases.stop();
}
