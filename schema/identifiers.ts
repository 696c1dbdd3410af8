import { createHmac, hash } from 'node:crypto';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of a resident ID number, from its first 17 digits: GB 11643. */
export const checkOf = (seventeen: string) =>
  '10X98765432'[
    WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(seventeen[index]), 0) % 11
  ] as string;

/** Whether a text names a day that exists, as in 2026-08-04. */
export function isDay(text: string) {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whether a text is a resident ID number: its birth date has been, and its check character is true: GB 11643. */
export function isResidentNumber(number: string, now = new Date()) {
  const born = number.slice(6, 14).replace(/^(....)(..)(..)$/, '$1-$2-$3');
  const today = new Date(now.getTime() + 8 * 3_600_000).toISOString();
  return (
    /^\d{17}[\dX]$/.test(number) &&
    isDay(born) &&
    born >= '1900' &&
    born <= today &&
    checkOf(number) === number[17]
  );
}

const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether a text is a unified social credit code with a true check character: GB 32100. */
export const isCreditCode = (code: string) =>
  /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code) && creditCheckOf(code.slice(0, 17)) === code[17];

/** The check character of a unified social credit code, from its first 17: GB 32100. */
export function creditCheckOf(seventeen: string) {
  let weight = 1;
  let sum = 0;
  for (const character of seventeen) {
    sum += CREDIT.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return CREDIT[(31 - (sum % 31)) % 31] as string;
}

/** A UUIDv8 from the first 16 bytes of a digest. */
function uuid(digest: Buffer) {
  const bytes = Buffer.from(digest.subarray(0, 16));
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A citizen's id from their resident ID number; only the police hold the key. */
export const citizenId = (key: string | Buffer, number: string) =>
  uuid(createHmac('sha256', key).update(number).digest());

/** A fixed id for a demo record, from a name for it. */
export const idFor = (name: string) => uuid(hash('sha256', name, 'buffer'));
