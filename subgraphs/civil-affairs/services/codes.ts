import { createHmac } from 'node:crypto';
import type { Keys } from '#kernel';

/** The one-time code of a visit, six digits: made anew from the order and its round, so that none is kept. */
export const codeOf = (keys: Keys, { id, codeRound }: { id: string; codeRound: number }) =>
  String(
    createHmac('sha256', keys.secret('visit-code')).update(`${id} ${codeRound}`).digest().readUInt32BE(0) %
      1_000_000,
  ).padStart(6, '0');
