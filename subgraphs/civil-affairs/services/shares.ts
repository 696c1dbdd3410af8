import { page } from '#kernel';
import type { CaseFields } from '../rows.ts';
import { sql } from './orders.sql.ts';

/** What this office adds to the case. */
export const serviceFields = {
  orders: ({ id }, _, { load }) => load.ordersOf.load(id),
  ordersConnection: ({ id }, args, context) =>
    page(`orders ${id}`, sql.ordersOfCase, { case: id }, args, context),
} satisfies CaseFields;
