import type { Statements } from '../statements.types.ts';

/** The rows behind the office's types. */
export type SupervisionRows = {
  Colleague: Omit<Statements['colleagues']['row'], 'key'>;
};
