import type { RowOf } from '../statements.types.ts';

/** The rows behind the office's types. */
export type SupervisionRows = {
  Colleague: RowOf<'colleagues'>;
};
