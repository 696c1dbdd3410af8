import { hash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { SetupError } from '#kernel/basics/refusals.ts';

/** Makes the data folder, or closes it to everybody but its owner. */
export const openFolder = (data: string) =>
  own(
    existsSync(data) ? realpathSync(data) : data,
    `The data folder ${data}`,
    'Set DATA_DIR to a folder of yours.',
  );

/** The folder of the database's socket. A socket's path stays under 107 bytes, so a deep data folder has one elsewhere. */
export function socketFolder(data: string) {
  const near = join(resolve(data), 'run');
  const far = join(tmpdir(), `hub-${process.getuid?.()}-${hash('sha256', near).slice(0, 12)}`);
  const folder = Buffer.byteLength(near) < 80 ? near : far;
  own(folder, `The folder of the database's socket, ${folder},`, 'Set DATA_DIR to a shorter path.');
  return folder;
}

const OURS = /^(postgres|keys|run|witness)/;

/** Makes a folder with those above it; Node's own way never ends where a system refuses to. */
function make(folder: string) {
  if (existsSync(folder)) return;
  make(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have been first.
    if (!existsSync(folder)) throw error;
  }
}

/** Makes a folder that this user alone may enter; whatever else stands in its place is refused, links included. */
function own(folder: string, what: string, cure: string) {
  let why: string | undefined;
  try {
    make(resolve(folder));
    const { uid, mode } = lstatSync(folder);
    const isOpen = (mode & 0o077) !== 0;
    if (!lstatSync(folder).isDirectory() || uid !== process.getuid?.()) why = 'it is not yours';
    else if (isOpen && readdirSync(folder).some((name) => !OURS.test(name)))
      why = 'it holds other things, and others may enter it';
    else if (isOpen) chmodSync(folder, 0o700);
  } catch (error) {
    why = (error as NodeJS.ErrnoException).code;
  }
  if (why) throw new SetupError(`${what} cannot be made (${why}). ${cure}`);
}
