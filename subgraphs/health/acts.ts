import { answers } from '#kernel/assignments.ts';
import { HealthRecord } from './entities.ts';
import type { Context } from './loaders.ts';
import type { SignFamilyDoctorInput } from './schema.types.ts';

/** Signs a family doctor's contract for somebody for whom a task asks it. */
const signFamilyDoctor = answers<SignFamilyDoctorInput, Context>(
  'signFamilyDoctor',
  'health.family-doctor.signed',
  async ({ citizen: citizenId, team }, { em, context }) => {
    const record = await em.findOne(HealthRecord, { citizenId });
    if (record) record.familyDoctor = team;
    else
      em.persist(
        em.create(HealthRecord, {
          citizenId,
          divisionCode: context.who.division,
          isSeriouslyIll: false,
          selfPayBand: 'LOW',
          isInsured: false,
          hasPremiumAid: false,
          selfCareLevel: 'ABLE',
          familyDoctor: team,
        }),
      );
  },
);

export const acts = { signFamilyDoctor };
