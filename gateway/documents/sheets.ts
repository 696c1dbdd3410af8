import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BadRequest } from '../routing/bad-request.ts';

const MOST_MILLISECONDS = 10_000;
const MOST_HEAP_MB = 100;
/** Node reserves half of this before it reads anything; systems that do not hold processes to it still have the heap's bound. */
const MOST_DATA_KB = 1_000_000;
const MOST_TEXT = 5_000_000;

const run = promisify(execFile);
const reader = [
  process.execPath,
  `--max-old-space-size=${MOST_HEAP_MB}`,
  '--disable-warning=ExperimentalWarning',
  join(import.meta.dirname, 'sheet-reader.ts'),
];

/**
 * The cells of a file's first sheet: Excel, or CSV in UTF-8 or GB18030. Read by a process of its own that knows no secrets and is
 * held to little memory and time, since a small file can unfold into a large one.
 */
export async function sheetOf(file: Buffer): Promise<string[][]> {
  const reading = run('/bin/sh', ['-c', `ulimit -d ${MOST_DATA_KB}; exec "$0" "$@"`, ...reader], {
    env: {},
    timeout: MOST_MILLISECONDS,
    killSignal: 'SIGKILL',
    maxBuffer: MOST_TEXT,
  });
  // A reader that refuses does so before it has read to the end.
  reading.child.stdin?.on('error', () => {}).end(file);
  const { stdout } = await reading.catch(() => {
    throw new BadRequest(400, 'BAD_USER_INPUT', 'This is no table that can be read: send .xlsx or .csv.');
  });
  return JSON.parse(stdout) as string[][];
}
