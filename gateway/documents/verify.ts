import type { KeyObject } from 'node:crypto';
import { parseGround } from '#kernel/trail/ground.ts';
import { GENESIS, type Head, isSigned, type Line, link } from '#kernel/trail/trail.ts';

export interface DisclosureRow {
  seq: number;
  at: string;
  subject: string | null;
  line: string;
  hash: string;
}

export interface Finding {
  kind: 'EDIT' | 'GAP' | 'REORDER' | 'TRUNCATION' | 'REWRITE' | 'BAD_SIGNATURE';
  seq: number;
  text: string;
}

/**
 * Proves a chain against its witnessed heads, without the hub. An edit breaks a hash, a missing line the sequence, a changed order
 * the time; a cut tail or a chain written anew disagrees with a head that was witnessed. What came after the last head is the tail.
 */
export function verifyChain(
  rows: readonly DisclosureRow[],
  heads: readonly Head[],
  key: KeyObject,
): { findings: Finding[]; provedUpTo: number; tail: number } {
  const findings: Finding[] = [];
  const hashes = new Map<number, string>();
  let previous = { seq: 0, hash: GENESIS, at: '' };
  for (const row of rows) {
    if (row.seq !== previous.seq + 1)
      findings.push({
        kind: 'GAP',
        seq: previous.seq + 1,
        text: `lines ${previous.seq + 1} to ${row.seq - 1} are missing`,
      });
    const { at, subject } = readLine(row.line);
    const isLinked = safeLink(previous.hash, row.line) === row.hash;
    const isSame = at === row.at && (subject || null) === row.subject;
    if (at < previous.at)
      findings.push({
        kind: 'REORDER',
        seq: row.seq,
        text: `line ${row.seq} is older than the one before it`,
      });
    else if (row.seq === previous.seq + 1 && (!isLinked || !isSame))
      findings.push({ kind: 'EDIT', seq: row.seq, text: `line ${row.seq} is not what was written` });
    hashes.set(row.seq, row.hash);
    previous = { seq: row.seq, hash: row.hash, at };
  }
  let provedUpTo = 0;
  for (const head of heads) {
    if (!isSigned(head, key))
      findings.push({
        kind: 'BAD_SIGNATURE',
        seq: head.seq,
        text: `the witnessed head ${head.seq} is not signed by this room`,
      });
    else if (head.seq > previous.seq)
      findings.push({
        kind: 'TRUNCATION',
        seq: head.seq,
        text: `line ${head.seq} was witnessed, but the trail ends at ${previous.seq}`,
      });
    else if (hashes.get(head.seq) !== head.hash)
      findings.push({
        kind: 'REWRITE',
        seq: head.seq,
        text: `line ${head.seq} is not the one that was witnessed at ${head.at}`,
      });
    else provedUpTo = Math.max(provedUpTo, head.seq);
  }
  const firstFault = Math.min(...findings.map(({ seq }) => seq), Number.POSITIVE_INFINITY);
  return { findings, provedUpTo: Math.min(provedUpTo, firstFault - 1), tail: previous.seq - provedUpTo };
}

function readLine(text: string): Pick<Line, 'subject'> & { at: string } {
  try {
    return JSON.parse(text);
  } catch {
    return { at: '', subject: '' };
  }
}

const safeLink = (previous: string, line: string) => {
  try {
    return link(previous, line);
  } catch {
    return '';
  }
};

/** The heads of one room that other rooms wrote into their own trails. */
export const headsIn = (rows: readonly DisclosureRow[], room: string): Pick<Head, 'seq' | 'hash'>[] =>
  rows.flatMap(({ line }) => {
    const ground = parseGround((JSON.parse(line) as Partial<Line>).ground ?? '');
    return ground.kind === 'WITNESS' && ground.room === room ? [{ seq: ground.seq, hash: ground.hash }] : [];
  });
