import { buffer } from 'node:stream/consumers';
import { read, utils, type WorkSheet } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';

/** What a table may unfold into: bytes, times its own size, cells, and what rows are read at all. */
const MOST_BYTES = 20_000_000;
const MOST_TIMES = 100;
const MOST_CELLS = 100_000;
const MOST_ROWS = 1200;

/** Unfolds a workbook's texts, pictures left out, into no more than its own list says and the bounds allow. */
function unfold(file: Uint8Array): Uint8Array {
  let bytes = 0;
  const parts = unzipSync(file, {
    filter({ name, size, originalSize }) {
      if (!/\.(xml|rels)$/i.test(name)) return false;
      // Several names may share the same bytes, and each unfolds them again.
      bytes += Math.max(size, originalSize);
      if (bytes > MOST_BYTES || bytes > file.length * MOST_TIMES) throw new RangeError('too much');
      return true;
    },
  });
  return zipSync(parts, { level: 0 });
}

const strict = (encoding: string, file: Uint8Array) =>
  new TextDecoder(encoding, { fatal: true }).decode(file);

/** UTF-8 where it is that; otherwise GB18030, as Chinese spreadsheets write it. */
function textOf(file: Uint8Array): string {
  try {
    return strict('utf-8', file);
  } catch {
    return strict('gb18030', file);
  }
}

/** The cells of a file's first sheet. */
function cellsOf(file: Uint8Array): string[][] {
  const isZip = file[0] === 0x50 && file[1] === 0x4b;
  const book = isZip
    ? read(unfold(file), { type: 'array', sheets: 0, cellDates: true, sheetRows: MOST_ROWS })
    : read(textOf(file), { type: 'string', raw: true, sheetRows: MOST_ROWS });
  const sheet = book.Sheets[book.SheetNames[0] as string] as WorkSheet;
  const { s: first, e: last } = utils.decode_range(sheet['!ref'] ?? 'A1');
  if ((last.r - first.r + 1) * (last.c - first.c + 1) > MOST_CELLS) throw new RangeError('too much');
  // What is merged is said once and meant for each of its cells.
  let merged = 0;
  for (const { s, e } of sheet['!merges'] ?? []) {
    merged += (Math.min(e.r, last.r) - s.r + 1) * (Math.min(e.c, last.c) - s.c + 1);
    if (merged > MOST_CELLS) throw new RangeError('too much');
    const from = sheet[utils.encode_cell(s)];
    if (!from) continue;
    for (let r = s.r; r <= Math.min(e.r, last.r); r += 1)
      for (let c = s.c; c <= Math.min(e.c, last.c); c += 1) sheet[utils.encode_cell({ r, c })] = { ...from };
  }
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: true, defval: '' });
  return rows.map((row) =>
    row.map((one) =>
      one instanceof Date
        ? new Date(one.getTime() + 12 * 3_600_000).toISOString().slice(0, 10)
        : String(one ?? '').trim(),
    ),
  );
}

process.stdout.write(JSON.stringify(cellsOf(await buffer(process.stdin))));
