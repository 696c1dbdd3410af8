import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Context } from '../room/context.ts';

/** One SQL statement with `$1`, `$2`, … for what its text names `:like`, `:this`. */
export interface Statement<Values = object, Row = object> {
  readonly text: string;
  /** What `$1`, `$2`, … stand for. */
  readonly names: readonly (keyof Values & string)[];
  /** Columns that are never null or may be, where the database cannot tell: `as "count!"`, `as "name?"`. */
  readonly marks: ReadonlyMap<string, '!' | '?'>;
  readonly row?: Row;
}

/** The statements of a list: a page of it, which needs `after` and `most` besides, and how many rows it has. */
export interface Listing<Values = object, Row = object> {
  readonly page: Statement<Values & Paging, Row>;
  readonly total: Statement<Values, { count: number }>;
}
type Paging = { after: string | null; most: number };

type Direction = 'asc' | 'desc';
type Text = string | { list: string; direction: Direction };

/** A list in the order of its column `key`; page and total are made of the same rows. */
export const list = (direction: Direction, text: string) => ({ list: text, direction });

type Made<All, Texts> = {
  readonly [Name in keyof Texts & keyof All]: All[Name] extends { values: infer Values; row: infer Row }
    ? Texts[Name] extends string
      ? Statement<Values, Row>
      : Listing<Values, Row>
    : never;
};

/** Statements by name. `npm run generate` asks the database what each takes and gives; a test holds them to it. */
export const statementsOf =
  <All>() =>
  <const Texts extends Readonly<Record<string, Text>>>(
    texts: Texts & {
      readonly [Name in Exclude<keyof Texts, keyof All>]: 'new: npm run generate writes its types';
    },
  ): Made<All, Texts> =>
    Object.fromEntries(
      Object.entries<Text>(texts).map(([name, text]) => [
        name,
        typeof text === 'string' ? statement(text) : listing(text.list, text.direction),
      ]),
    ) as never;

const MARK = /"(\w+)([!?])"/g;

function statement(source: string): Statement {
  const names: string[] = [];
  const text = source.replaceAll(MARK, '"$1"').replaceAll(/(?<![:\w]):([a-z]\w*)/gi, (_, name: string) => {
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}`;
  });
  const marks = new Map(
    [...source.matchAll(MARK)].map(([, name, mark]) => [name as string, mark as '!' | '?']),
  );
  return { text, names: names as never[], marks };
}

const listing = (rows: string, direction: Direction): Listing => ({
  page: statement(
    `select * from (${rows}) listed where (key ${direction === 'desc' ? '<' : '>'} :after or :after is null) order by key ${direction} limit :most`,
  ) as never,
  total: statement(`select count(*) as "count!" from (${rows}) listed`) as never,
});

/** Where a statement is asked: in an act's or reaction's transaction, or among a room's reads. */
export type Place = { em: EntityManager } | Pick<Context, 'room'>;

/** A statement with its values, as PostgreSQL's client takes it. */
export const bound = <Values, Row>({ text, names }: Statement<Values, Row>, values: Values) => ({
  text,
  values: names.map((name) => values[name]),
});

/** All rows of a statement. */
export async function rows<Values, Row>(
  place: Place,
  statement: Statement<Values, Row>,
  given: Values,
): Promise<Row[]> {
  const { text, values } = bound(statement, given);
  if ('room' in place) return place.room.read<Row>(text, values);
  const found = await place.em.getKysely().executeQuery(CompiledQuery.raw(text, values));
  return found.rows as Row[];
}

/** The first row of a statement, where there is one. */
export const row = async <Values, Row>(
  place: Place,
  statement: Statement<Values, Row>,
  values: Values,
): Promise<Row | undefined> => (await rows(place, statement, values))[0];
