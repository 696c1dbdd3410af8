import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
/** Where the built console lies. */
export const dist = join(root, 'console/dist');

const sources = ['console', 'schema/operations', 'schema/supergraph.graphql', 'package-lock.json'];

/** What the built console depends on, as one hash. */
export function digestOf(): string {
  const digest = createHash('sha256');
  const add = (path: string) => digest.update(path).update(readFileSync(join(root, path)));
  for (const source of sources) {
    if (!source.includes('.') && existsSync(join(root, source)))
      for (const entry of readdirSync(join(root, source), { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile() && !one.parentPath.startsWith(dist))
        .map((one) => join(one.parentPath, one.name).slice(root.length + 1))
        .sort())
        add(entry);
    else if (existsSync(join(root, source))) add(source);
  }
  return digest.digest('hex');
}
