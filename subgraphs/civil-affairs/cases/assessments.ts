import { create, deadline, parameter, refusal } from '#kernel';
import { type Act, acts } from '../lifecycle.ts';
import { isMember } from './checks.ts';
import { inCase } from './in-case.ts';
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

/** How far somebody can look after themself, by how many of six things they cannot do (特困人员认定办法 22). */
async function selfCareOf(failed: number, act: Act) {
  if (failed >= (await parameter(act, 'self-care-total')).value) return 'TOTAL_LOSS';
  if (failed >= (await parameter(act, 'self-care-partial')).value) return 'PARTIAL_LOSS';
  return 'ABLE';
}
const PACKAGES: Record<string, string> = { ABLE: 'L1', PARTIAL_LOSS: 'L2', TOTAL_LOSS: 'L3' };

export const assessmentMutations = acts({
  recordAssessment: inCase('civil-affairs.case.handle', async (file, input, act) => {
    await isMember(act, file, input.citizen);
    const dimensions = Object.fromEntries(DIMENSIONS.map((name) => [name, input.dimensions[name]]));
    for (const [name, grade] of Object.entries(dimensions))
      if (!Number.isInteger(grade) || grade < 0 || grade > 4)
        throw refusal('BAD_USER_INPUT', `${name} is graded 0 to 4.`, name);
    const failed = [...new Set(input.failedSelfCare)];
    const level = await selfCareOf(failed.length, act);
    const assessment = create(act, Assessment, {
      caseId: file.id,
      citizenId: input.citizen,
      dimensions,
      failedSelfCare: failed,
      selfCareLevel: level,
      packageLevel: PACKAGES[level],
      assessedOn: act.today,
      validUntil: await deadline(act, 'assessment-valid'),
      assessedBy: act.context.who.person,
    });
    act.emit('civil-affairs.assessment.recorded', { assessment: assessment.id, case: file.id });
    return { id: assessment.id, state: level, version: 1 };
  }),
});
