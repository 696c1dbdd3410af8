import { sign } from 'node:crypto';
import type { Keys } from '#kernel';

/** A unit's signature under the minutes, by its own key. */
export const signatureOf = (minutes: string, unit: string, keys: Keys) =>
  sign(null, Buffer.from(minutes), keys.signing(`unit-${unit}`)).toString('base64url');

interface Signed {
  unit: string;
  name: string;
  signature: string;
  signedAt: string;
}

/**
 * What can be checked without the hub: the minutes, each unit's signature and public key, and the registry's word for whose
 * keys they are.
 */
export function signedMinutesOf(minutes: string, signed: readonly Signed[], keys: Keys): string {
  const signatures = signed.map(({ unit, name, signature, signedAt }) => ({
    unit,
    name,
    signedAt,
    signature,
    publicKey: keys.verifying(`unit-${unit}`).export({ type: 'spki', format: 'pem' }) as string,
  }));
  const vouched = sign(null, Buffer.from(vouchedText(signatures)), keys.signing('registry')).toString(
    'base64url',
  );
  return JSON.stringify({ minutes, signatures, vouched });
}

/** What the registry vouches for: which key is whose. */
export const vouchedText = (signatures: readonly { unit: string; name: string; publicKey: string }[]) =>
  signatures.map(({ unit, name, publicKey }) => `${unit} ${name} ${publicKey}`).join('\n');
