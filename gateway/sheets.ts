import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { WorkSheet } from '@e965/xlsx';
import { BadRequest } from './body.ts';

const MOST_MEMORY = 300;
const MOST_MILLISECONDS = 10_000;

/**
 * The cells of a file's first sheet: Excel, or CSV in UTF-8 or GB18030. Read in a thread of its own with little memory and time,
 * since a small file can unfold into a large one.
 */
export const sheetOf = (file: Buffer) =>
  new Promise<string[][]>((resolve, reject) => {
    const worker = new Worker(import.meta.filename, {
      workerData: file,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    const refuse = () => {
      void worker.terminate();
      reject(new BadRequest(400, 'BAD_USER_INPUT', 'This is no table that can be read: send .xlsx or .csv.'));
    };
    const timer = setTimeout(refuse, MOST_MILLISECONDS);
    worker.once('message', (rows: string[][] | null) => (rows ? resolve(rows) : refuse()));
    worker.once('error', refuse);
    worker.once('exit', () => clearTimeout(timer));
  });

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

async function read(file: Uint8Array): Promise<string[][]> {
  const { read: open, utils } = await import('@e965/xlsx');
  const isZip = file[0] === 0x50 && file[1] === 0x4b;
  const book = isZip
    ? open(file, { type: 'array', cellDates: true, dense: false, sheetRows: 1200 })
    : open(textOf(file), { type: 'string', raw: true, sheetRows: 1200 });
  const sheet = book.Sheets[book.SheetNames[0] as string] as WorkSheet;
  // What is merged is said once and meant for each of its cells.
  for (const { s, e } of sheet['!merges'] ?? []) {
    const from = sheet[utils.encode_cell(s)];
    for (let r = s.r; r <= e.r; r += 1)
      for (let c = s.c; c <= e.c; c += 1) if (from) sheet[utils.encode_cell({ r, c })] = { ...from };
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

if (!isMainThread && workerData instanceof Uint8Array)
  parentPort?.postMessage(await read(workerData).catch(() => null));
