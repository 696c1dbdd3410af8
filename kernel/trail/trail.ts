import { hash, type KeyObject, sign, verify } from 'node:crypto';
import pg from 'pg';
import { SetupError } from '../basics/refusals.ts';
import { settings } from '../basics/settings.ts';
import type { Principal } from '../identity/identity.ts';
import { bound } from '../reads/statements.ts';
import { types } from '../reads/types.ts';
import { type TrailGround, writeGround } from './ground.ts';
import { sql } from './trail.sql.ts';

/** One line of a room's trail, before it is chained: who read about whom, why, and what was answered; never values. */
export interface Line {
  request: string;
  person: string;
  role: string;
  organisation: string | null;
  /** The reader's division; lines of before version 0.4 have none. */
  division?: string;
  subject: string;
  /** As `writeGround` writes it. */
  ground: string;
  /** Each scope that was asked for, with its encoded verdict: `health.mental.read=H`. */
  scopes: readonly string[];
}

/** What a room notes of one subject. */
export type Noted = Pick<Line, 'subject' | 'scopes'> & { ground: TrailGround };

export interface Head {
  room: string;
  seq: number;
  hash: string;
  at: string;
  signature: string;
}

const ALGORITHM = settings.TRAIL_HASH;
export const GENESIS = '0';

/** Each line is linked to the one before by the hash of both. */
export const link = (previous: string, line: string) =>
  hash((JSON.parse(line) as { alg?: string }).alg ?? 'sha256', `${previous}\n${line}`, 'base64url');

interface Waiting {
  lines: readonly Line[];
  done: () => void;
  failed: (error: unknown) => void;
}

/**
 * A room's trail. Lines are committed in groups: whatever waits goes in one statement, and while that is under way the next
 * group gathers. One process writes a chain, held by an advisory lock; a room that cannot write refuses to answer.
 */
export function trailOf(room: string, url: string) {
  let client: pg.Client | null = null;
  let head = { seq: 0, hash: GENESIS };
  let waiting: Waiting[] = [];
  let isWriting = false;

  const open = async () => {
    const limits = { application_name: 'trail', statement_timeout: 5000 };
    const next = new pg.Client({ connectionString: url, types, ...limits } as pg.ClientConfig);
    next.on('error', () => {});
    next.on('end', () => {
      if (client === next) client = null;
    });
    await next.connect();
    try {
      await lock(next);
      head = (await next.query(sql.lastLine.text)).rows[0] ?? { seq: 0, hash: GENESIS };
    } catch (error) {
      await next.end();
      throw error;
    }
    client = next;
    return next;
  };

  /** A process that was killed holds its lock until the database notices. */
  const lock = async (connection: pg.Client) => {
    for (let tries = 0; tries < 20; tries += 1) {
      const { rows } = await connection.query(sql.takeTrail.text);
      if (rows[0].isMine) return;
      await new Promise((wait) => setTimeout(wait, 250));
    }
    throw new SetupError(
      `The trail of ${room} is being written by another process: is another hub running on this database?`,
    );
  };

  const write = async (lines: readonly Line[]) => {
    const connection = client ?? (await open());
    const at = new Date().toISOString();
    const texts = lines.map((line) =>
      JSON.stringify(ALGORITHM === 'sha256' ? { at, ...line } : { alg: ALGORITHM, at, ...line }),
    );
    let last = head.hash;
    const hashes = texts.map((text) => {
      last = hash(ALGORITHM, `${last}\n${text}`, 'base64url');
      return last;
    });
    const group = {
      last: head.seq,
      at,
      subjects: lines.map(({ subject }) => subject).join('\n'),
      lines: texts.join('\n'),
      hashes: hashes.join('\n'),
    };
    try {
      await connection.query({ name: 'disclose', ...bound(sql.disclose, group) });
    } catch (error) {
      // Whether the group was written is unknown: the next one reads the head again.
      client = null;
      await connection.end().catch(() => {});
      throw error;
    }
    head = { seq: head.seq + lines.length, hash: last };
  };

  const drain = async () => {
    isWriting = true;
    while (waiting.length) {
      const group = waiting;
      waiting = [];
      try {
        await write(group.flatMap(({ lines }) => lines));
        for (const { done } of group) done();
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
    isWriting = false;
  };

  return {
    open,
    /** Resolves when the lines are on disk. */
    commit: (lines: readonly Line[]) =>
      new Promise<void>((done, failed) => {
        waiting.push({ lines, done, failed });
        if (!isWriting) void drain();
      }),
    /** The head as it stands, signed by the room. */
    head: (key: KeyObject): Head | null => (head.seq ? signHead(room, head, key) : null),
    close: async () => {
      await client?.end();
    },
  };
}

export type Trail = ReturnType<typeof trailOf>;

/** One line for whatever of a person was read in a request, however many fields, and one for each other reason: no reading covers an act. */
export function note(
  lines: Map<string, Line>,
  request: string,
  { person, role, organisation, division }: Principal,
  { subject, ground, scopes: asked }: Noted,
) {
  const text = writeGround(ground);
  const key = ground.kind === 'READ' ? subject : `${subject} ${text}`;
  const before = lines.get(key);
  const scopes = before ? [...new Set([...before.scopes, ...asked])] : asked;
  const line = { request, person, role, organisation, division, subject };
  lines.set(key, { ...line, ground: text, scopes });
}

const headText = ({ room, seq, hash: at, ...rest }: Omit<Head, 'signature'>) =>
  `${room} ${seq} ${at} ${rest.at}`;

export function signHead(
  room: string,
  { seq, hash: value }: { seq: number; hash: string },
  key: KeyObject,
): Head {
  const head = { room, seq, hash: value, at: new Date().toISOString() };
  return { ...head, signature: sign(null, Buffer.from(headText(head)), key).toString('base64url') };
}

export const isSigned = (head: Head, key: KeyObject) =>
  verify(null, Buffer.from(headText(head)), key, Buffer.from(head.signature, 'base64url'));
