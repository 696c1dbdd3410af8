import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start, stop } from './processes.ts';

/** Seconds from starting the hub's process to ready: on an empty folder, and again. */
export async function measureStart() {
  const data = mkdtempSync(join(tmpdir(), 'hub-start-'));
  const once = async () => {
    const began = performance.now();
    const hub = await start('tests/bench/hub.ts', [], { DATA_DIR: data, PORT: '0' });
    const seconds = (performance.now() - began) / 1000;
    await stop([hub]);
    return Number(seconds.toFixed(2));
  };
  const first = await once();
  const next = await once();
  rmSync(data, { recursive: true, force: true });
  return { first, next };
}
