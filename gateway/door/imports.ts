import { hash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { refusal } from '#kernel/basics/refusals.ts';
import { sheetOf } from '../documents/sheets.ts';
import { BadRequest } from '../routing/bad-request.ts';
import { textOf } from '../routing/operations.ts';
import type { Asking } from '../routing/sources.ts';
import { readBody } from './body.ts';
import type { Asker } from './doorkeeper.ts';
import { openPlaces, openTurns } from './places.ts';

const MOST_BYTES = 2_000_000;
const MOST_ROWS = 1000;
/** What only those may send files for who may pledge. */
const PLEDGE = 'resource-pool.donation.pledge';
/** What asking, reading a file and taking in one of its rows costs, in milliseconds. */
const ASKING = 5;
const READING = 150;
const ROW = 0.5;

interface RowError {
  row: number;
  field: string;
  message: string;
}

/** The headings of a pledge file, in Chinese or English. */
const HEADINGS: Record<string, string> = {
  物品: 'item',
  数量: 'quantity',
  单位: 'unit',
  '公允价值（元）': 'value',
  '公允价值(元)': 'value',
  批次: 'batch',
  保质期至: 'expiresOn',
  检测报告: 'safetyReport',
  接收单位: 'holder',
  匿名: 'isAnonymous',
};
const FIELDS = new Set(Object.values(HEADINGS));
const fieldOf = (heading: string) => HEADINGS[heading] ?? (FIELDS.has(heading) ? heading : null);

const number = (text: string) =>
  /^-?\d+(\.\d+)?$/.test(text.replaceAll(',', '')) ? Number(text.replaceAll(',', '')) : null;
const day = (text: string) => {
  const [, year, month, date] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  return year ? `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}` : null;
};
const isDay = (text: string) => new Date(`${text}T00:00:00Z`).toISOString?.().startsWith(text);

type Row = Record<string, string | number | boolean>;

/** One row as a pledge, with what is wrong with its cells; the room looks at the rest. */
function pledgeOf(cells: Record<string, string>, row: number, holders: ReadonlyMap<string, string>) {
  const errors: RowError[] = [];
  const wrong = (field: string, message: string) => void errors.push({ row, field, message });
  const pledge: Row = { row, item: cells['item'] ?? '' };
  if (!cells['item']) wrong('item', 'The item is missing.');
  const quantity = number(cells['quantity'] ?? '');
  if (quantity == null) wrong('quantity', 'A quantity is a number.');
  else pledge['quantity'] = quantity;
  for (const field of ['unit', 'batch', 'safetyReport'] as const)
    if (cells[field]) pledge[field] = cells[field];
  if (cells['value']) {
    const yuan = number(cells['value']);
    const fen = yuan == null ? null : Math.round(yuan * 100);
    if (fen == null || !Number.isSafeInteger(fen)) wrong('value', 'A value is a number of yuan.');
    else pledge['value'] = fen;
  }
  if (cells['expiresOn']) {
    const on = day(cells['expiresOn']);
    if (!on || Number.isNaN(Date.parse(on)) || !isDay(on))
      wrong('expiresOn', 'A date is written as 2026-11-24.');
    else pledge['expiresOn'] = on;
  }
  if (cells['holder']) {
    const holder = holders.get(cells['holder']);
    if (holder) pledge['holder'] = holder;
    else wrong('holder', 'There is no organisation of this name in the county.');
  }
  if (cells['isAnonymous']) {
    if (!['是', '否', 'true', 'false'].includes(cells['isAnonymous'])) wrong('isAnonymous', 'Say 是 or 否.');
    else pledge['isAnonymous'] = ['是', 'true'].includes(cells['isAnonymous']);
  }
  const { row: _, ...content } = pledge;
  pledge['mark'] = hash('sha256', JSON.stringify(content), 'hex').slice(0, 32);
  return { pledge, errors };
}

/** Rows beneath the heading, each with the number that the spreadsheet shows. */
function rowsOf(sheet: string[][]) {
  const top = sheet.findIndex((row) => row.some((cell) => fieldOf(cell) === 'item'));
  if (top < 0)
    throw new BadRequest(
      400,
      'BAD_USER_INPUT',
      `A heading row is missing: ${Object.keys(HEADINGS).join('、')}.`,
    );
  const fields = (sheet[top] as string[]).map(fieldOf);
  const rows = sheet
    .map((cells, index) => ({
      row: index + 1,
      cells: Object.fromEntries(
        cells.flatMap((cell, at) => (fields[at] ? [[fields[at], cell]] : [])),
      ) as Record<string, string>,
    }))
    .slice(top + 1)
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
  if (rows.length === 0) throw new BadRequest(400, 'BAD_USER_INPUT', 'The file has no rows.');
  if (rows.length > MOST_ROWS)
    throw new BadRequest(400, 'BAD_USER_INPUT', `A file has at most ${MOST_ROWS} rows; split it.`);
  return rows;
}

/** `POST /imports/pledges?dryRun=true`: a file of pledges, all of it or nothing, every error with its row. */
export function importer(server: ApolloServer<Asking>) {
  const begin = openTurns(1);
  const place = openPlaces({ most: 2, line: 8, patience: 10_000 });

  const askAs =
    (asker: Asker) =>
    async (name: string, variables: Record<string, unknown>, cost = ASKING) => {
      const { body } = await asker.run(cost, (contextValue) =>
        server.executeOperation({ query: textOf(name) as string, variables }, { contextValue }),
      );
      const { data, errors } = body.kind === 'single' ? body.singleResult : { data: null, errors: undefined };
      if (errors?.[0])
        throw new BadRequest(
          { UNAUTHENTICATED: 401, FORBIDDEN: 403, UNAVAILABLE: 503 }[
            String(errors[0].extensions?.['code'])
          ] ?? 400,
          String(errors[0].extensions?.['code']),
          errors[0].message,
        );
      return data as Record<string, any>;
    };
  type Ask = ReturnType<typeof askAs>;

  const holdersFor = async (ask: Ask) => {
    const holders = new Map<string, string>();
    for (let after: string | null = null, isMore = true; isMore; ) {
      const { organisations } = await ask('Organisations', { after });
      for (const { id, name } of organisations.nodes as { id: string; name: string }[]) holders.set(name, id);
      ({ endCursor: after, hasNextPage: isMore } = organisations.pageInfo);
    }
    return holders;
  };

  const take = async (request: IncomingMessage, asker: Asker) => {
    const ask = askAs(asker);
    const { me } = await ask('Me', {});
    if (!me.scopes.includes(PLEDGE)) throw new BadRequest(403, 'FORBIDDEN', refusal('FORBIDDEN').message);
    const isDryRun = /[?&]dryRun=(true|1)\b/.test(request.url ?? '');
    const file = await readBody(request, MOST_BYTES);
    await asker.spend(READING);
    const rows = rowsOf(await place(() => sheetOf(file)));
    const holders = await holdersFor(ask);
    const read = rows.map(({ row, cells }) => pledgeOf(cells, row, holders));
    const wrong = read.flatMap(({ errors }) => errors);
    const sound = read.filter(({ errors }) => errors.length === 0).map(({ pledge }) => pledge);
    const given = request.headers['idempotency-key'];
    const input = {
      idempotencyKey: typeof given === 'string' ? given : randomUUID(),
      digest: hash('sha256', file, 'hex'),
      rows: sound,
      // With faulty cells nothing is kept, but the other rows are still tried.
      isDryRun: isDryRun || wrong.length > 0,
    };
    const tried = sound.length
      ? (await ask('ImportPledges', { input }, rows.length * ROW))['importPledges']
      : null;
    const errors = [...wrong, ...((tried?.errors ?? []) as RowError[])].sort((a, b) => a.row - b.row);
    return {
      state: errors.length ? 'REFUSED' : (tried?.state ?? 'REFUSED'),
      rows: rows.length,
      pledges: errors.length ? 0 : (tried?.pledges ?? 0),
      errors,
    };
  };

  /** One file of a person at a time, two of all; a place is taken once the whole file has come. */
  return async (request: IncomingMessage, asker: Asker) => {
    const end = begin(asker.person);
    try {
      return await take(request, asker);
    } finally {
      end();
    }
  };
}
