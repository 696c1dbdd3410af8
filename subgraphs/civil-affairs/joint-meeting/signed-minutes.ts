import { sign } from 'node:crypto';
import type { Keys } from '#kernel';
import type { Statements } from '../statements.types.ts';

const signed = (text: string, key: string, keys: Keys) =>
  sign(null, Buffer.from(text), keys.signing(key)).toString('base64url');

/** A unit's signature under the minutes, by its own key. */
export const signatureOf = (minutes: string, unit: string, keys: Keys) =>
  signed(minutes, `unit-${unit}`, keys);

/**
 * What can be checked without the hub: the minutes, each unit's signature and public key, and the registry's word for whose
 * keys they are.
 */
export function signedMinutesOf(
  minutes: string,
  signatures: readonly Statements['signatures']['row'][],
  keys: Keys,
): string {
  const withKeys = signatures.map((one) => ({
    ...one,
    publicKey: keys.verifying(`unit-${one.unit}`).export({ type: 'spki', format: 'pem' }) as string,
  }));
  const whose = withKeys.map(({ unit, name, publicKey }) => `${unit} ${name} ${publicKey}`).join('\n');
  return JSON.stringify({ minutes, signatures: withKeys, vouched: signed(whose, 'registry', keys) });
}
