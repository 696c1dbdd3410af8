import { create, refusal } from '#kernel';
import { Case, inCase, isMember } from '../cases/index.ts';
import { type Act, acts, isRelated, lifecycle, lock, notBy, outcomeOf } from '../lifecycle.ts';
import { recognise } from '../registry/index.ts';
import type { DraftCaseReviewInput, GiveOpinionInput, RecordDecisionInput } from '../schema.types.ts';
import { giveTask } from '../tasks/index.ts';
import { checkSeats, hasSeat, isConvener, meetingFor } from './agenda.ts';
import { AgendaItem, CaseReview, Decision, Meeting, Opinion, Seat } from './entities.ts';
import { caseReviewActs } from './transitions.ts';

const itemFor = async (act: Act, id: string, mayKnow: Parameters<typeof meetingFor>[2]) => {
  const item = await lock(act, AgendaItem, id);
  if (!item) throw refusal('NOT_FOUND', undefined, 'item');
  return { item, meeting: await meetingFor(act, item.meetingId, mayKnow, 'item') };
};

/** Each unit speaks for itself, once, on the items that it is asked about; no unit votes on facts outside its grant. */
async function giveOpinion(input: GiveOpinionInput, act: Act) {
  const { item, meeting } = await itemFor(act, input.item, hasSeat);
  const { person, organisation } = act.context.who;
  if (!item.unitIds.includes(organisation as string)) throw refusal('NOT_FOUND', undefined, 'item');
  const seat = (await act.em.findOneOrFail(Seat, {
    meetingId: meeting.id,
    organisationId: organisation as string,
  })) as Seat;
  if (!seat.isPresent) throw refusal('FORBIDDEN', 'Take your seat first.');
  if ((await isRelated(act, person, item.caseId)) && input.stance !== 'RECUSED')
    throw refusal('FORBIDDEN', 'You are related to this family; your stance is RECUSED.', 'stance');
  const opinion = create(act, Opinion, {
    itemId: item.id,
    organisationId: organisation,
    personId: person,
    stance: input.stance,
    text: input.text,
  });
  act.emit('civil-affairs.meeting.opinion-given', { meeting: meeting.id, case: item.caseId });
  return () => ({ ...outcomeOf(meeting), id: opinion.id, meetingId: meeting.id });
}

async function recordDecision(input: RecordDecisionInput, act: Act) {
  const { item, meeting } = await itemFor(act, input.item, isConvener);
  await checkSeats(act, meeting.id, [input.lead], 'lead');
  await checkSeats(act, meeting.id, input.helpers ?? [], 'helpers');
  const opinions = (await act.em.find(Opinion, { itemId: item.id })) as Opinion[];
  if (opinions.length === 0) throw refusal('CONFLICT', 'No unit has given its opinion on this item yet.');
  if (opinions.some(({ organisationId, stance }) => organisationId === input.lead && stance === 'RECUSED'))
    throw refusal('BAD_USER_INPUT', 'This unit is recused.', 'lead');
  const file = (await lock(act, Case, item.caseId)) as Case;
  const id = crypto.randomUUID();
  const task = await giveTask(act, file, input, id);
  act.em.persist(
    act.em.create(Decision, {
      id,
      itemId: item.id,
      text: input.text,
      leadId: input.lead,
      helperIds: [...(input.helpers ?? [])],
      dueOn: input.dueOn,
      deliverable: input.deliverable,
      taskId: task.id,
      decidedBy: act.context.who.person,
    }) as Decision,
  );
  act.emit('civil-affairs.meeting.decided', { meeting: meeting.id, decision: id, case: file.id });
  return () => ({ ...outcomeOf(meeting), id, meetingId: meeting.id });
}

const reviewSteps = lifecycle({
  entity: CaseReview,
  noun: 'case-review',
  table: caseReviewActs,
  caseOf: ({ caseId }) => caseId,
  steps: {
    submitCaseReview: { scope: 'civil-affairs.case.handle', event: 'submitted' },
    decideCaseReview: {
      scope: 'civil-affairs.case.decide',
      event: 'decided',
      rules: [notBy('handlerId', 'filled in the form')],
      change: async (review, input, act) => {
        const meeting = await lock(act, Meeting, input.meeting);
        const [item] = await act.em.execute(
          'select from agenda_item where meeting_id::text = ? and case_id = ?',
          [input.meeting, review.caseId],
        );
        if (!meeting || !item || meeting.state !== 'IN_SESSION')
          throw refusal(
            'BAD_USER_INPUT',
            'A form is decided at a meeting in session that has the case on its agenda.',
            'meeting',
          );
        if (input.isApproved && !input.category)
          throw refusal('BAD_USER_INPUT', 'An approval names the category.', 'category');
        Object.assign(review, {
          meetingId: meeting.id,
          summary: input.summary,
          category: input.isApproved ? input.category : null,
          approvedBy: act.context.who.person,
        });
        if (!input.isApproved) return 'REJECTED';
        await recognise(act, review.citizenId, input.category as string, `联席会议 ${review.formNumber}`);
        return 'APPROVED';
      },
    },
  },
});

const draftCaseReview = inCase(
  'civil-affairs.case.handle',
  async (file, input: DraftCaseReviewInput, act) => {
    await isMember(act, file, input.citizen);
    const [row] = await act.em.execute(
      'select count(*)::int + 1 as next from case_review where case_id = ?',
      [file.id],
    );
    const review = create(act, CaseReview, {
      caseId: file.id,
      citizenId: input.citizen,
      formNumber: `${file.number}-R${row?.['next']}`,
      state: 'DRAFT',
      situation: input.situation,
      specialMatters: input.specialMatters,
      reportingUnitId: act.context.who.organisation,
      handlerId: act.context.who.person,
      isSupported: input.isSupported,
      townshipOpinion: input.townshipOpinion,
    });
    act.emit('civil-affairs.case-review.drafted', { review: review.id, case: file.id });
    return review;
  },
);

export const decisionMutations = {
  ...acts({ giveOpinion, recordDecision, draftCaseReview }),
  ...reviewSteps,
};
