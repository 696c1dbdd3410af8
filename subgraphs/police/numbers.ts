import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { isDemo, SetupError, settings } from '#kernel';
import { DEMO_IDENTITY_KEY } from '#schema/demo-people.ts';
import { citizenId } from '#schema/identifiers.ts';

/** The key that only the police hold; the demo's is public, and refused once real people sign in. */
export function key() {
  const own = settings.POLICE_IDENTITY_KEY ?? DEMO_IDENTITY_KEY;
  if (own === DEMO_IDENTITY_KEY && !isDemo())
    throw new SetupError('Set POLICE_IDENTITY_KEY: the demo key must not identify real people.');
  return own;
}
const sealingKey = () => createHmac('sha256', key()).update('seal').digest();

export const identify = (number: string) => citizenId(key(), number);

/** AES-256-GCM: nonce, tag and text. */
export function sealNumber(number: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(), nonce);
  const text = Buffer.concat([cipher.update(number), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url');
}

export function openNumber(sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(), bytes.subarray(0, 12)).setAuthTag(
    bytes.subarray(12, 28),
  );
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString();
}
