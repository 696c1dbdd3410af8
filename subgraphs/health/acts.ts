import { answers, corrects } from '#kernel';
import { HealthRecord } from './entities.ts';
import { facts } from './facts.ts';
import type { Context } from './loaders.ts';
import type { SignFamilyDoctorInput } from './schema.types.ts';

/** Signs a family doctor's contract for somebody for whom a task asks it. */
const signFamilyDoctor = answers<SignFamilyDoctorInput, Context>(
  'signFamilyDoctor',
  'health.family-doctor.signed',
  async ({ citizen: citizenId, team }, { em, context }) => {
    const record =
      (await em.findOne(HealthRecord, { citizenId })) ??
      em.create(HealthRecord, { citizenId, divisionCode: context.who.division });
    record.familyDoctor = team;
    em.persist(record);
  },
);

const correctHealthFact = corrects('correctHealthFact', 'health.fact.corrected', facts);

export const acts = { signFamilyDoctor, correctHealthFact };
