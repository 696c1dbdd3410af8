import { addDays } from '#kernel/calendar.ts';
import { create } from '#kernel/lifecycle.ts';
import { refusal } from '#kernel/refusals.ts';
import { Recusal } from '../casework/entities.ts';
import { type Act, acts, lock } from '../lifecycle.ts';
import { Assistance } from '../registry/entities.ts';
import { Assessment, Hearing, Plan, Visit } from './entities.ts';
import { inCase, isMember } from './making.ts';

const handle = 'civil-affairs.case.handle';
const decide = 'civil-affairs.case.decide';

const notLater = (day: string, { today }: Act, field: string) => {
  if (day > today) throw refusal('BAD_USER_INPUT', `${field} lies in the future.`, field);
};

const DIMENSIONS = [
  'economy',
  'health',
  'education',
  'residence',
  'employment',
  'guardianship',
  'socialIntegration',
] as const;

/** 特困人员认定办法 22: none of six failed is able, one to three partial, four and more total loss. */
const selfCareOf = (failed: number) => (failed === 0 ? 'ABLE' : failed <= 3 ? 'PARTIAL_LOSS' : 'TOTAL_LOSS');
const PACKAGES: Record<string, string> = { ABLE: 'L1', PARTIAL_LOSS: 'L2', TOTAL_LOSS: 'L3' };

const makers = acts({
  recordVisit: inCase(handle, async (file, { kind, visitedOn, findings }, act) => {
    notLater(visitedOn, act, 'visitedOn');
    // Rescue first: in an emergency one visitor is enough, and the papers follow (社会救助法 64).
    const isEmergency = kind === 'EMERGENCY';
    if (isEmergency && file.level !== 'RED')
      throw refusal('BAD_USER_INPUT', 'Only a RED case is an emergency.', 'kind');
    if (isEmergency) file.isVisited = true;
    const visit = create(act, Visit, {
      caseId: file.id,
      state: isEmergency ? 'CONFIRMED' : 'RECORDED',
      kind,
      visitedOn,
      findings,
      visitedBy: act.context.who.person,
    });
    act.emit('civil-affairs.visit.recorded', { visit: visit.id, case: file.id });
    return visit;
  }),
  recordAssessment: inCase(handle, async (file, input, act) => {
    await isMember(act, file, input.citizen);
    const dimensions = Object.fromEntries(DIMENSIONS.map((name) => [name, input.dimensions[name]]));
    for (const [name, grade] of Object.entries(dimensions))
      if (!Number.isInteger(grade) || grade < 0 || grade > 4)
        throw refusal('BAD_USER_INPUT', `${name} is graded 0 to 4.`, name);
    const failed = [...new Set(input.failedSelfCare)];
    const level = selfCareOf(failed.length);
    const assessment = create(act, Assessment, {
      caseId: file.id,
      citizenId: input.citizen,
      dimensions,
      failedSelfCare: failed,
      selfCareLevel: level,
      packageLevel: PACKAGES[level],
      assessedOn: act.today,
      validUntil: addDays(act.today, 365),
      assessedBy: act.context.who.person,
    });
    act.emit('civil-affairs.assessment.recorded', { assessment: assessment.id, case: file.id });
    return { id: assessment.id, state: level, version: 1 };
  }),
  draftPlan: inCase(handle, async (file, { goal, measures }, act) => {
    if (measures.length === 0)
      throw refusal('BAD_USER_INPUT', 'A plan has at least one measure.', 'measures');
    const [row] = await act.em.execute(
      'select coalesce(max(edition), 0) + 1 as next from plan where case_id = ?',
      [file.id],
    );
    const plan = create(act, Plan, {
      caseId: file.id,
      edition: row?.['next'],
      state: 'DRAFT',
      goal,
      measures,
      draftedBy: act.context.who.person,
    });
    act.emit('civil-affairs.plan.drafted', { plan: plan.id, case: file.id });
    return plan;
  }),
  callHearing: inCase(decide, async (file, input, act) => {
    const assistance = await lock(act, Assistance, input.assistance);
    const [member] = assistance
      ? await act.em.execute('select from citizen where id = ? and household_id = ?', [
          assistance.citizenId,
          file.householdId,
        ])
      : [];
    if (!assistance || !member) throw refusal('NOT_FOUND', undefined, 'assistance');
    if (
      input.kind === 'REDUCE' &&
      (input.amount == null || input.amount <= 0 || input.amount >= (assistance.amount ?? 0))
    )
      throw refusal('BAD_USER_INPUT', 'A reduced amount lies between nothing and the present one.', 'amount');
    const hearing = create(act, Hearing, {
      caseId: file.id,
      state: 'CALLED',
      kind: input.kind,
      assistanceId: assistance.id,
      reason: input.reason,
      amount: input.kind === 'REDUCE' ? input.amount : null,
      calledBy: act.context.who.person,
    });
    act.emit('civil-affairs.hearing.called', { hearing: hearing.id, case: file.id });
    return hearing;
  }),
  recuseFromCase: inCase('civil-affairs.case.read', async (file, { relation }, act) => {
    const recusal = create(act, Recusal, { personId: act.context.who.person, caseId: file.id, relation });
    act.emit('civil-affairs.case.recused', { case: file.id });
    return { id: recusal.id, state: 'RECUSED', version: 1 };
  }),
});

export const recordMutations = makers;
