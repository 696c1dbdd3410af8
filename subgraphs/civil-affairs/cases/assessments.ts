import { addDays } from '#kernel/calendar.ts';
import { create } from '#kernel/lifecycle.ts';
import { refusal } from '#kernel/refusals.ts';
import { acts } from '../lifecycle.ts';
import { inCase, isMember } from './in-case.ts';
import { Assessment } from './record-entities.ts';

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

export const assessmentMutations = acts({
  recordAssessment: inCase('civil-affairs.case.handle', async (file, input, act) => {
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
});
