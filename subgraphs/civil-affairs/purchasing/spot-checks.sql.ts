import { keyOf, list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { mayRead } from './policy.ts';

const CHECK = `k.id, k.state, k.order_id as "order", k.drawn_on as "drawnOn", k.finding, k.text, k.version`;

export const sql = statementsOf<Statements>()({
  spotChecks: list(
    'desc',
    `
    select ${CHECK}, ${keyOf('k.drawn_on::timestamp', 'k.id')} as key
    from spot_check k
    join contract c on c.id = k.contract_id
    where c.id = :contract
      and ${mayRead.where}`,
  ),

  spotCheckById: `
    select k.id as key, ${CHECK}
    from spot_check k
    join contract c on c.id = k.contract_id
    where k.id = any(:keys)
      and ${mayRead.where}`,

  drawOrders: `
    select o.id
    from service_order o
    where o.contract_id = :contract and o.signed_out_at is not null
      and not exists (select from spot_check k where k.order_id = o.id)
    order by sha256(convert_to(o.id::text || :seed, 'UTF8'))
    limit :count`,
});
