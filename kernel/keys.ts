import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BLOCK = 64;

/** A key for HMAC-SHA-256 with its pads ready, so that one MAC costs two one-shot hashes (createHmac costs five times that). */
export interface MacKey {
  inner: Buffer;
  outer: Buffer;
}

export const macKey = (secret: Buffer): MacKey => {
  const padded = Buffer.alloc(BLOCK);
  (secret.length > BLOCK ? hash('sha256', secret, 'buffer') : secret).copy(padded);
  return {
    inner: Buffer.from(padded.map((byte) => byte ^ 0x36)),
    outer: Buffer.from(padded.map((byte) => byte ^ 0x5c)),
  };
};

export const mac = ({ inner, outer }: MacKey, text: string) => {
  const digest = hash('sha256', Buffer.concat([inner, Buffer.from(text)]), 'buffer');
  return hash('sha256', Buffer.concat([outer, digest]), 'base64url');
};

/** Compares without telling by its time how much was right. */
export const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

export interface Keys {
  /** A secret that two parties share: `gateway-housing`, `warrant-housing`. */
  shared(name: string): MacKey;
  secret(name: string): Buffer;
  signing(name: string): KeyObject;
  verifying(name: string): KeyObject;
}

/**
 * Keys are files under `<data>/keys`, made when first asked for; a room kept apart is given a copy of those it needs.
 * Written beside and linked into place, so that two processes that start together end with one key.
 */
export function keysIn(data: string): Keys {
  const folder = join(data, 'keys');
  const file = (name: string, make: () => string) => {
    const path = join(folder, name);
    if (!existsSync(path)) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
      writeFileSync(draft, make(), { mode: 0o600 });
      try {
        linkSync(draft, path);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      rmSync(draft);
    }
    return readFileSync(path, 'utf8');
  };
  const memo = new Map<string, unknown>();
  const once = <Key>(name: string, make: () => Key) => {
    if (!memo.has(name)) memo.set(name, make());
    return memo.get(name) as Key;
  };
  const secret = (name: string) =>
    once(name, () =>
      Buffer.from(
        file(`${name}.key`, () => randomBytes(32).toString('base64url')),
        'base64url',
      ),
    );
  const signing = (name: string) =>
    once(`${name}.pem`, () => {
      const pem = file(
        `${name}.pem`,
        () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
      );
      const key = createPrivateKey(pem);
      file(`${name}.pub`, () => createPublicKey(key).export({ type: 'spki', format: 'pem' }) as string);
      return key;
    });
  return {
    secret,
    signing,
    shared: (name) => once(`${name}.mac`, () => macKey(secret(name))),
    // Where only the public half was handed over, only that is read.
    verifying: (name) =>
      once(`${name}.pub`, () =>
        existsSync(join(folder, `${name}.pub`))
          ? createPublicKey(readFileSync(join(folder, `${name}.pub`), 'utf8'))
          : createPublicKey(signing(name)),
      ),
  };
}
