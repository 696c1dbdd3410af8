import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '#kernel/basics/refusals.ts';
import { settings } from '#kernel/basics/settings.ts';
import { verifyReceipt } from '../documents/receipts.ts';

/** `npm run verify-decision -- receipt.json [registry.pub]`: proves who signed a meeting's minutes; no hub is needed. */
const [file, key = join(settings.DATA_DIR, 'keys/registry.pub')] = process.argv.slice(2);
if (!file) throw new SetupError('Name the receipt: npm run verify-decision -- receipt.json');
const read = (path: string) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new SetupError(`${path} cannot be read.`);
  }
};
const { units, findings } = verifyReceipt(read(file), createPublicKey(read(key)));
for (const finding of findings) console.log(`  ${finding}`);
console.log(
  findings.length ? 'The receipt does not hold.' : `The receipt holds: signed by ${units.join(', ')}.`,
);
if (findings.length) process.exitCode = 1;
