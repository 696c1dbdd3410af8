import { answers } from '#kernel/assignments.ts';
import { HousingRecord, RentalApplication } from './entities.ts';
import type { Context } from './loaders.ts';
import type { AllotFlatInput } from './schema.types.ts';

/** Allots a public rental flat to somebody for whom a task asks it. */
const allotFlat = answers<AllotFlatInput, Context>(
  'allotFlat',
  'housing.flat.allotted',
  async (input, { em, context, today }) => {
    const { citizen: citizenId, flat, monthlyRent } = input;
    const record = await em.findOne(HousingRecord, { citizenId });
    if (record) Object.assign(record, { rentalStatus: 'ALLOTTED', tenure: 'PUBLIC_RENTAL' });
    else
      em.persist(
        em.create(HousingRecord, {
          citizenId,
          divisionCode: context.who.division,
          tenure: 'PUBLIC_RENTAL',
          areaPerPerson: 0,
          rentalStatus: 'ALLOTTED',
          propertyCount: 0,
        }),
      );
    const application = await em.findOne(RentalApplication, { citizenId });
    if (application) Object.assign(application, { isWaiting: false, flat, monthlyRent });
    else
      em.persist(
        em.create(RentalApplication, {
          id: crypto.randomUUID(),
          citizenId,
          divisionCode: context.who.division,
          appliedOn: today,
          isWaiting: false,
          flat,
          monthlyRent,
        }),
      );
  },
);

export const acts = { allotFlat };
