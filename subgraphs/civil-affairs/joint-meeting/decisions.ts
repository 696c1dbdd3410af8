import { create, refusal } from '#kernel';
import { Case } from '../cases/index.ts';
import { type Act, acts, lock } from '../lifecycle.ts';
import type { RecordDecisionInput } from '../schema.types.ts';
import { giveTask } from '../tasks/index.ts';
import { Decision, Opinion } from './entities.ts';
import { byConvener, checkSeats, itemFor, madeIn } from './in-meeting.ts';

/** What was decided on an item; the lead unit gets its task with it. */
async function recordDecision(input: RecordDecisionInput, act: Act) {
  const { item, meeting } = await itemFor(act, input.item, byConvener);
  await checkSeats(act, meeting, [input.lead], 'lead');
  await checkSeats(act, meeting, input.helpers ?? [], 'helpers');
  const opinions = (await act.em.find(Opinion, { itemId: item.id })) as Opinion[];
  if (opinions.length === 0) throw refusal('CONFLICT', 'No unit has given its opinion on this item yet.');
  if (opinions.some(({ organisationId, stance }) => organisationId === input.lead && stance === 'RECUSED'))
    throw refusal('BAD_USER_INPUT', 'This unit is recused.', 'lead');
  const file = (await lock(act, Case, item.caseId)) as Case;
  const id = crypto.randomUUID();
  const task = await giveTask(act, file, input, id);
  create(act, Decision, {
    id,
    itemId: item.id,
    text: input.text,
    leadId: input.lead,
    helperIds: [...(input.helpers ?? [])],
    dueOn: input.dueOn,
    deliverable: input.deliverable,
    taskId: task.id,
    decidedBy: act.context.who.person,
  });
  act.emit('civil-affairs.meeting.decided', { meeting: meeting.id, decision: id, case: file.id });
  return madeIn(meeting, id);
}

export const decisionMutations = acts({ recordDecision });
