import type { Act } from '../lifecycle.ts';

// Accepted orders up to the month's end: served, nothing open about them, and called back where they were drawn for it.
const TAKE = `update service_order set settlement_id = ?, version = version + 1
  where contract_id = ? and settlement_id is null and (state = 'FOLLOWED_UP' or (state = 'SERVED' and not is_sampled))
    and signed_out_at < ((?::date + interval '1 month') at time zone 'Asia/Shanghai')`;

/** Marks a contract's accepted orders of a month as billed by a settlement, each once. */
export const takeOrders = ({ em }: Pick<Act, 'em'>, settlement: string, contract: string, month: string) =>
  em.execute(TAKE, [settlement, contract, `${month}-01`]);

/** What a settlement took is free for the next. */
export const releaseOrders = ({ em }: Pick<Act, 'em'>, settlement: string) =>
  em.execute('update service_order set settlement_id = null, version = version + 1 where settlement_id = ?', [
    settlement,
  ]);
