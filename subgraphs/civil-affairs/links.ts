import type { Context } from './verdicts.ts';

type Row = Record<string, unknown>;

/** The organisation whose id stands in a column. */
export const organisation =
  (column: string) =>
  (row: Row, _: unknown, { load }: Context) =>
    row[column] == null ? null : load.organisation.load(row[column] as string);

/** The citizen whose id stands in the row; what they may be seen of is asked there. */
export const citizen = ({ citizenId }: { citizenId: string | null }) => citizenId && { id: citizenId };

/** The division whose code stands in a column. */
export const division =
  (column: string) =>
  (row: Row, _: unknown, { load }: Context) =>
    row[column] == null ? null : load.division.load(row[column] as string);
