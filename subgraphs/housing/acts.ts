import { LockMode } from '@mikro-orm/core';
import { answers, corrects, refusal } from '#kernel';
import { HousingRecord, RentalApplication } from './entities.ts';
import { facts } from './facts.ts';
import type { Context } from './loaders.ts';
import type { AllotFlatInput } from './schema.types.ts';

/** Whose name a unique key bears decides which of the two was too late: the flat, or the person. */
const taken = (error: { code?: string; constraint?: string }) => {
  if (error.code !== '23505') throw error;
  throw error.constraint?.includes('allotment')
    ? refusal('CONFLICT', 'This flat is allotted already.', 'flat')
    : hasOne();
};
const hasOne = () => refusal('CONFLICT', 'This person has been allotted a flat already.', 'citizen');

/** Allots a public rental flat to somebody for whom a task asks it; a flat once, and to a person one. */
const allotFlat = answers<AllotFlatInput, Context>(
  'allotFlat',
  'housing.flat.allotted',
  async ({ citizen: citizenId, flat, monthlyRent }, { em, context }) => {
    const divisionCode = context.who.division;
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
    const record =
      (await em.findOne(HousingRecord, { citizenId }, lock)) ??
      em.create(HousingRecord, { citizenId, divisionCode });
    const application =
      (await em.findOne(RentalApplication, { citizenId }, lock)) ??
      em.create(RentalApplication, { id: crypto.randomUUID(), citizenId, divisionCode, isWaiting: false });
    if (application.flat != null || record.rentalStatus === 'ALLOTTED') throw hasOne();
    Object.assign(record, { rentalStatus: 'ALLOTTED', tenure: 'PUBLIC_RENTAL' });
    const name = flat.normalize('NFKC').replace(/\s/g, '').toLowerCase();
    const allotment = `${divisionCode.slice(0, 6)} ${name}`;
    Object.assign(application, { isWaiting: false, flat, monthlyRent, allotment });
    await em.persist([record, application]).flush().catch(taken);
  },
);

const correctHousingFact = corrects('correctHousingFact', 'housing.fact.corrected', facts);

export const acts = { allotFlat, correctHousingFact };
