import { keyOf, list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { mayAnswer } from './policy.ts';

const OPEN = `(n.state = 'OPEN' and (n.until is null or n.until >= current_day()))`;
const NEED = `n.id, n.item, n.quantity::float8 as "quantity!", (n.quantity - n.met)::float8 as "missing!",
      n.beneficiary, n.size, n.town, ${OPEN} as "isOpen!", n.until`;

export const sql = statementsOf<Statements>()({
  needs: list(
    'desc',
    `
    select ${NEED}, ${keyOf('n.published_on::timestamp', 'n.id')} as key
    from need n
    where ${mayAnswer.where}
      and n.state <> 'WITHDRAWN'
      and (:items::text[] is null or n.item = any(:items))
      and (:isOpen::boolean is null or ${OPEN} = :isOpen)`,
  ),
  need: `
    select n.id as key, ${NEED}
    from need n
    where n.id = any(:keys)`,
});
