import { many, one } from '#kernel';
import type { RowOf } from '../statements.types.ts';
import { sql } from './needs.sql.ts';

export const needLoaders = {
  needsOf: many(sql.needsOf),
  needById: one(sql.needById),
  giftsOf: many(sql.giftsOf),
  giftById: one(sql.giftById),
};

/** The rows behind the office's types. */
export type NeedRows = {
  CaseNeed: RowOf<'needsOf'>;
  Gift: RowOf<'giftsOf'>;
};
