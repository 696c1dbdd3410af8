import { create, refusal } from '#kernel';
import { type Act, acts, isRelated } from '../lifecycle.ts';
import type { GiveOpinionInput } from '../schema.types.ts';
import { Opinion } from './entities.ts';
import { bySeat, itemFor, madeIn, seatOf } from './in-meeting.ts';
import { isAsked } from './policy.ts';

/** Each unit speaks for itself, once, on the items that it is asked about; no unit votes on facts outside its grant. */
async function giveOpinion(input: GiveOpinionInput, act: Act) {
  const { item, meeting } = await itemFor(act, input.item, bySeat);
  const { who } = act.context;
  if (!isAsked.holds(item, who)) throw refusal('NOT_FOUND', undefined, 'item');
  const seat = await seatOf(act, meeting);
  if (!seat?.isPresent) throw refusal('FORBIDDEN', 'Take your seat first.');
  const isKin = await isRelated(act, who.person, item.caseId);
  if (isKin && input.stance !== 'RECUSED')
    throw refusal('FORBIDDEN', 'You are related to this family; your stance is RECUSED.', 'stance');
  const opinion = create(act, Opinion, {
    itemId: item.id,
    organisationId: seat.organisationId,
    personId: who.person,
    stance: input.stance,
    text: input.text,
  });
  act.emit('civil-affairs.meeting.opinion-given', { meeting: meeting.id, case: item.caseId });
  return madeIn(meeting, opinion.id);
}

export const opinionMutations = acts({ giveOpinion });
