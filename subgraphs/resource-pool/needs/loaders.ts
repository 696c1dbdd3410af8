import { one } from '#kernel';
import type { RowOf } from '../statements.types.ts';
import { sql } from './needs.sql.ts';

export const needLoaders = { need: one(sql.need) };

/** The rows behind the office's types. */
export type NeedRows = { Need: RowOf<'need'> };
