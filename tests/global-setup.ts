import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHub } from './processes.ts';

/** One seeded data folder for all suites of both projects; each works on a copy of it. */
export default async () => {
  if (process.env['HUB_TEMPLATE']) return;
  const template = mkdtempSync(join(tmpdir(), 'hub-template-'));
  process.env['HUB_TEMPLATE'] = template;
  const hub = await startHub(template);
  await hub.stop();
};

export const teardown = async () => rm(process.env['HUB_TEMPLATE'] as string, { recursive: true, force: true });
