import DataLoader from 'dataloader';
import pg from 'pg';
import { bound, type Statement } from './statements.ts';
import { types } from './types.ts';

export type Row = Record<string, unknown>;
export type Read = <Result = Row>(sql: string, values: readonly unknown[]) => Promise<Result[]>;

/**
 * Prepared statements on one pipelined connection: what is asked in one turn of the loop leaves in one write.
 * Only for short reads outside transactions; a connection that dies is replaced at the next read.
 */
export function reader(url: string) {
  let client: Promise<pg.Client> | null = null;
  let corked = false;
  const names = new Map<string, string>();

  const connect = async () => {
    const next = new pg.Client({
      connectionString: url,
      types,
      pipeline: true,
      statement_timeout: 3000,
      application_name: 'reads',
      // Reads are by key; with the default cost of a page a small county's tables would be scanned from end to end.
      options: '-c plan_cache_mode=force_generic_plan -c random_page_cost=1.1',
    } as pg.ClientConfig);
    next.on('error', () => {});
    next.on('end', () => {
      client = null;
    });
    await next.connect();
    return next;
  };

  const read: Read = async (sql, values) => {
    client ??= connect().catch((error) => {
      client = null;
      throw error;
    });
    const connection = await client;
    let name = names.get(sql);
    if (!name) {
      name = `s${names.size}`;
      names.set(sql, name);
    }
    if (!corked) {
      const { stream } = (
        connection as unknown as {
          connection: { stream: NodeJS.WritableStream & { cork(): void; uncork(): void } };
        }
      ).connection;
      corked = true;
      stream.cork();
      setImmediate(() => {
        corked = false;
        stream.uncork();
      });
    }
    return (await connection.query({ name, text: sql, values: values as unknown[] })).rows;
  };

  const close = async () => {
    const open = client;
    client = null;
    await (await open?.catch(() => null))?.end();
  };
  return { read, close };
}

/** How rows are fetched in batches: the statement takes the keys as `any(:keys)` and returns each row with its `key`. */
export interface Batch<Result> {
  statement: Statement;
  many: boolean;
  /** What the statement takes besides, from the context; the same for all keys of a request. */
  besides: ((context: never) => object) | undefined;
  result?: Result;
}

type Keyed = { keys: readonly string[] | null };
type Besides<Values> = keyof Omit<Values, 'keys'> extends never
  ? []
  : [(context: never) => Omit<Values, 'keys'>];

/** One row or null for each key. */
export const one = <Values extends Keyed, Result>(
  statement: Statement<Values, Result>,
  ...[besides]: Besides<Values>
): Batch<Result | null> => ({ statement: statement as never, many: false, besides });

/** A list of rows for each key, in the order of the statement. */
export const many = <Values extends Keyed, Result>(
  statement: Statement<Values, Result>,
  ...[besides]: Besides<Values>
): Batch<Result[]> => ({ statement: statement as never, many: true, besides });

export type Loaders<Batches> = {
  [Name in keyof Batches]: Batches[Name] extends Batch<infer Result> ? DataLoader<string, Result> : never;
};

const REQUEST = Symbol('request');

/** The loaders of a request: each is made when first used and lives as long as the request does in this room. */
export function loadersOf<Batches extends Record<string, Batch<unknown>>>(
  batches: Batches,
): (read: Read, context: object) => Loaders<Batches> {
  const prototype = {};
  for (const [name, batch] of Object.entries(batches))
    Object.defineProperty(prototype, name, {
      get(this: { [REQUEST]: { read: Read; context: object } }) {
        const { read, context } = this[REQUEST];
        const value = loaderOf(batch, read, context);
        Object.defineProperty(this, name, { value });
        return value;
      },
    });
  return (read, context) => Object.assign(Object.create(prototype), { [REQUEST]: { read, context } });
}

function loaderOf({ statement, many, besides }: Batch<unknown>, read: Read, context: object) {
  return new DataLoader<string, unknown>(async (keys) => {
    const { text, values } = bound(statement, { ...besides?.(context as never), keys });
    const rows = await read<{ key: string }>(text, values);
    const found = new Map<string, unknown>();
    for (const row of rows) {
      if (!many) found.set(row.key, row);
      else if (found.has(row.key)) (found.get(row.key) as unknown[]).push(row);
      else found.set(row.key, [row]);
    }
    return keys.map((key) => found.get(key) ?? (many ? [] : null));
  });
}
