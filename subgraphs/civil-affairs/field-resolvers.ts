import type { Context } from './verdicts.ts';

type Holding<Column extends string> = { readonly [C in Column]?: string | null };

/** The organisation whose id stands in a column. */
export const organisation =
  <Column extends string>(column: Column) =>
  (row: Holding<Column>, _: unknown, { load }: Context) => {
    const id = row[column];
    return id == null ? null : load.organisation.load(id);
  };

/** The citizen whose id stands in the row; what they may be seen of is asked there. */
export const citizen = ({ citizenId }: { citizenId?: string | null }) =>
  citizenId == null ? null : { id: citizenId };

/** The division whose code stands in a column. */
export const division =
  <Column extends string>(column: Column) =>
  (row: Holding<Column>, _: unknown, { load }: Context) => {
    const code = row[column];
    return code == null ? null : load.division.load(code);
  };
