import { reach } from '../kit/ask.ts';
import type { Word } from '../kit/words.ts';

/** The columns of a sheet of pledges, by the field that an error names, with the heading that the hub reads. */
export const columns: readonly (readonly [field: string, heading: string, label: Word])[] = [
  ['item', '物品', ['物品', 'Item']],
  ['quantity', '数量', ['数量', 'Quantity']],
  ['unit', '单位', ['单位', 'Unit']],
  ['value', '公允价值（元）', ['公允价值（元）', 'Value (yuan)']],
  ['batch', '批次', ['批次', 'Batch']],
  ['expiresOn', '保质期至', ['保质期至', 'Keeps until']],
  ['safetyReport', '检测报告', ['检测报告', 'Safety report']],
  ['holder', '接收单位', ['接收单位', 'Kept by']],
  ['isAnonymous', '匿名', ['匿名', 'Anonymous']],
];

export interface Imported {
  state: 'IMPORTED' | 'DRY_RUN' | 'REFUSED';
  rows: number;
  pledges: number;
  errors: readonly { row: number; field: string; message: string }[];
}

/** Cells of what was pasted from a spreadsheet (tabs) or read from a CSV file; quoted cells keep their commas and breaks. */
export function cellsOf(text: string): string[][] {
  const separator = text.split('\n', 1)[0]?.includes('\t') ? '\t' : ',';
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = () => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  for (let at = 0; at < clean.length; at += 1) {
    const char = clean[at] as string;
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (clean[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (char === '"' && cell === '') isQuoted = true;
    else if (char === separator) end();
    else if (char === '\n') {
      end();
      rows.push([]);
    } else cell += char;
  }
  end();
  return rows.filter((row) => row.some(Boolean));
}

/** Rows in the order of the columns; the headings of what was pasted say which is which, without headings it is the order of the page. */
export function rowsOf(text: string): string[][] {
  const cells = cellsOf(text);
  const places = columns.map(([field, heading]) =>
    (cells[0] ?? []).findIndex((cell) => [field, heading, heading.replace('（元）', '(元)')].includes(cell)),
  );
  const isHeaded = places.some((place) => place >= 0);
  return cells
    .slice(isHeaded ? 1 : 0)
    .map((row) => columns.map((_, at) => row[isHeaded ? (places[at] as number) : at] ?? ''));
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The sheet as the file that the hub takes in. */
export const fileOf = (rows: readonly (readonly string[])[]) =>
  new Blob([
    [columns.map(([, heading]) => heading), ...rows].map((row) => row.map(quoted).join(',')).join('\n'),
  ]);

/** Sends a file of pledges to be tried, or to be taken in. Throws a Refusal. */
export const sendFile = (file: Blob, isDryRun: boolean): Promise<Imported> =>
  reach(`/imports/pledges?dryRun=${isDryRun}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  }).then((response) => response.json());
