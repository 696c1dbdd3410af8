import type { Context as RoomContext } from '#kernel/department.ts';
import { many } from '#kernel/reads.ts';

export const loaders = {
  aidOf: many<{ donorId: string; isAnonymous: boolean }>(
    `select case_id as key, donor_id as "donorId", is_anonymous as "isAnonymous", kind, item, quantity, unit, value, state, delivered_on as "deliveredOn"
     from aid where case_id = any($1::uuid[]) order by delivered_on desc nulls first, id`,
  ),
};

export type Context = RoomContext<typeof loaders>;
