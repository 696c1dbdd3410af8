import { create, refusal, row } from '#kernel';
import { inCase, isMember } from '../cases/index.ts';
import { acts, lifecycle, lock, notBy } from '../lifecycle.ts';
import { recognise } from '../registry/index.ts';
import type { DraftCaseReviewInput } from '../schema.types.ts';
import { AgendaItem, CaseReview, Meeting } from './entities.ts';
import { sql } from './meetings.sql.ts';
import { caseReviewActs } from './transitions.ts';

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
        const meeting = await lock(act, Meeting, input.meeting, 'meeting');
        const item =
          meeting && (await act.em.findOne(AgendaItem, { meetingId: meeting.id, caseId: review.caseId }));
        if (!item || meeting.state !== 'IN_SESSION')
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
    const earlier = await row(act, sql.countCaseReviews, { case: file.id });
    const review = create(act, CaseReview, {
      caseId: file.id,
      citizenId: input.citizen,
      formNumber: `${file.number}-R${(earlier?.count ?? 0) + 1}`,
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

export const caseReviewMutations = { ...acts({ draftCaseReview }), ...reviewSteps };
