import { create, type Outcome, refusal } from '#kernel';
import { type Act, acts } from '../lifecycle.ts';
import { countyOf, unitOf } from '../registry/index.ts';
import type { RecordProcurementInput } from '../schema.types.ts';
import { Procurement } from './entities.ts';

async function recordProcurement(input: RecordProcurementInput, act: Act): Promise<() => Outcome> {
  const { title, mode, announcedOn, decidedOn, winner, bidders } = input;
  if (decidedOn < announcedOn || decidedOn > act.today)
    throw refusal('BAD_USER_INPUT', 'It was decided after it was announced, and not in future.', 'decidedOn');
  if (bidders < (mode === 'SINGLE_SOURCE' ? 1 : 3) || bidders > 500)
    throw refusal('BAD_USER_INPUT', 'Other modes than a single source need three bidders.', 'bidders');
  const { person, division } = act.context.who;
  const unit = await unitOf(act, winner, countyOf(division), 'winner');
  const made = create(act, Procurement, {
    ...{ title, mode, announcedOn, decidedOn, bidders },
    divisionCode: countyOf(division),
    winnerId: unit.id,
    recordedBy: person,
  });
  act.emit('civil-affairs.procurement.recorded', { procurement: made.id });
  return () => ({ id: made.id, state: 'RECORDED', version: 1 });
}

export const procurementMutations = acts({ recordProcurement });
