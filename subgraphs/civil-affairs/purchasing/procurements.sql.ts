import { statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { mayReadProcurement } from './policy.ts';

export const sql = statementsOf<Statements>()({
  procurementById: `
    select p.id as key, p.id, p.title, p.mode, p.announced_on as "announcedOn", p.decided_on as "decidedOn", p.bidders
    from procurement p
    where p.id = any(:keys)
      and ${mayReadProcurement.where}`,
});
