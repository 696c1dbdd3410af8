import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf, dist } from '../console/build/digest.ts';
import { node, startHub } from './processes.ts';

/** One seeded data folder for all suites of both projects; each works on a copy of it. */
export default async () => {
  if (process.env['HUB_TEMPLATE']) return;
  const template = mkdtempSync(join(tmpdir(), 'hub-template-'));
  process.env['HUB_TEMPLATE'] = template;
  // Built once, before a hub of each worker would.
  const built = join(dist, '.built');
  if (!existsSync(built) || readFileSync(built, 'utf8') !== digestOf())
    execFileSync(node, [join(import.meta.dirname, '../console/build/index.ts')], { stdio: ['ignore', 'ignore', 'inherit'] });
  const hub = await startHub(template);
  await hub.stop();
};

export const teardown = async () => rm(process.env['HUB_TEMPLATE'] as string, { recursive: true, force: true });
