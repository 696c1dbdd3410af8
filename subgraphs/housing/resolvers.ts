import { inQuestion, ownPage, share, subject } from '#kernel';
import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Context } from './loaders.ts';

const REGISTER = `select citizen_id as key, citizen_id as "citizenId", tenure, rental_status as "rentalStatus"
  from housing_record where division_code like $1 and ($2::uuid is null or citizen_id > $2) order by citizen_id limit $3`;

type Keyed = { key: string };

export const shares = {
  HousingShare: {
    record: (id: string, { load }: Context) => load.record.load(id),
    fetched: {
      rentalApplication: ({ key }: Keyed, _: unknown, { load }: Context) => load.applicationOf.load(key),
    },
  },
};

export const resolvers = {
  Query: { housingRecords: ownPage('housingRecords', 'housing.register.read', REGISTER) },
  Mutation: acts,
  HousingRecord: { citizen: ({ citizenId }: { citizenId: string }) => ({ id: citizenId }) },
  Correction: inQuestion('housing', facts),
  Citizen: {
    __resolveReference: subject,
    housing: share('HousingShare'),
  },
};
