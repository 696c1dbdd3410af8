import { page } from '#kernel';
import type { CaseFields } from '../rows.ts';
import { sql } from './needs.sql.ts';

/** What this office adds to the case. */
export const needFields = {
  needs: ({ id }, _, { load }) => load.needsOf.load(id),
  gifts: ({ id }, _, { load }) => load.giftsOf.load(id),
  giftsConnection: ({ id }, args, context) =>
    page(`gifts ${id}`, sql.giftsOfCase, { case: id }, args, context),
} satisfies CaseFields;
