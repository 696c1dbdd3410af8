/** The organisation whose id stands in a column. */
export const organisation =
  <Column extends string>(column: Column) =>
  (row: { readonly [C in Column]: string | null }) => {
    const id = row[column];
    return id == null ? null : { id };
  };

/** The entries of a page, for fields that were lists before there was a connection. */
export const nodesOf = async <Node>(page: Promise<{ nodes: Node[] }>) => (await page).nodes;
