import { create, refusal, rows } from '#kernel';
import { type Act, acts, lifecycle, notBy } from '../lifecycle.ts';
import type { DrawSampleInput } from '../schema.types.ts';
import { contractOf } from './contracts.ts';
import { SpotCheck } from './entities.ts';
import { isBuyer } from './policy.ts';
import { sql } from './spot-checks.sql.ts';
import { spotCheckActs } from './transitions.ts';

/** Orders to be looked at, drawn by a hash of the contract and the day: whoever draws cannot choose. */
async function drawSample({ contract: id, count }: DrawSampleInput, act: Act) {
  const contract = await contractOf(act, id);
  if (count < 1 || count > 100) throw refusal('BAD_USER_INPUT', 'Draw 1 to 100 orders.', 'count');
  const seed = `${contract.id} ${act.today}`;
  const orders = await rows(act, sql.drawOrders, { contract: contract.id, seed, count });
  if (orders.length === 0) throw refusal('CONFLICT', 'No served order is left to be drawn.', 'contract');
  const drawn = orders.map(
    (order) =>
      create(act, SpotCheck, {
        state: 'DRAWN',
        contractId: contract.id,
        orderId: order.id,
        divisionCode: contract.divisionCode,
        drawnOn: act.today,
        drawnBy: act.context.who.person,
      }).id,
  );
  act.emit('civil-affairs.spot-check.drawn', { contract: contract.id });
  return () => ({ id: contract.id, state: 'DRAWN', version: 1, drawn });
}

const steps = lifecycle({
  entity: SpotCheck,
  noun: 'spot-check',
  table: spotCheckActs,
  mayKnow: isBuyer,
  steps: {
    recordSpotCheck: {
      event: 'checked',
      rules: [notBy('drawnBy', 'drew the sample')],
      change: (check, { finding, text }, { context }) => {
        Object.assign(check, { finding, text, checkedBy: context.who.person });
      },
    },
  },
});

export const spotCheckMutations = { ...acts({ drawSample }), ...steps };
