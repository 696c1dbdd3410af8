import { expect, test } from '@jest/globals';
import { openHub } from './hub.ts';
import { runSequences } from './soak.ts';

openHub();

const SEQUENCES = Number(process.env['SOAK_SEQUENCES'] ?? 500);

test(
  `${SEQUENCES} random sequences of acts come out as the model says, and none is done twice`,
  async () => {
    const onProgress = (done: number) => {
      if (process.env['SOAK_SEQUENCES'] && done % 500 === 0) process.stderr.write(`${done} sequences\n`);
    };
    const tally = await runSequences(SEQUENCES, 5, onProgress);

    expect(tally.sequences).toBe(SEQUENCES);
    // A property that nothing ever tries is no property.
    expect(tally.acknowledged).toBeGreaterThan(SEQUENCES * 2);
    expect(tally.refused).toBeGreaterThan(SEQUENCES);
    expect(tally.closed).toBeGreaterThan(0);
    if (process.env['SOAK_SEQUENCES']) process.stderr.write(`${JSON.stringify(tally)}\n`);
  },
  SEQUENCES * 1000,
);
