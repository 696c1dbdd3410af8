import { inQuestion, ownPage, share, subject } from '#kernel';
import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Context } from './loaders.ts';

const REGISTER = `select citizen_id as key, citizen_id as "citizenId", is_insured as "isInsured", family_doctor as "familyDoctor"
  from health_record where division_code like $1 and ($2::uuid is null or citizen_id > $2) order by citizen_id limit $3`;

type Keyed = { key: string };

export const shares = {
  HealthShare: {
    record: (id: string, { load }: Context) => load.record.load(id),
    fetched: { visits: ({ key }: Keyed, _: unknown, { load }: Context) => load.visitsOf.load(key) },
  },
};

export const resolvers = {
  Query: { healthRecords: ownPage('healthRecords', 'health.register.read', REGISTER) },
  Mutation: acts,
  HealthRecord: { citizen: ({ citizenId }: { citizenId: string }) => ({ id: citizenId }) },
  Correction: inQuestion('health', facts),
  Citizen: {
    __resolveReference: subject,
    health: share('HealthShare'),
  },
};
