import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../schema/operations');

/** The published operations, by name: each a file whose first comment says what it is for. */
export const operations = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => {
    const query = readFileSync(join(folder, file), 'utf8');
    const description = query
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .map((line) => line.slice(1).trim())
      .join(' ');
    return { name: file.replace('.graphql', ''), query, description };
  });

/** The text of a published operation; nothing where there is none of this name. */
export const textOf = (name: string) => operations.find((one) => one.name === name)?.query;
