import { inQuestion, ownPage, ownRecord, share, subject } from '#kernel';
import { acts } from './acts.ts';
import { facts } from './facts.ts';
import { sql } from './housing.sql.ts';
import type { Context, Resolvers, Shares } from './loaders.ts';

export const shares = {
  HousingShare: {
    record: (id, { load }) => load.record.load(id),
    fetched: {
      rentalApplication: ({ key }, _, { load }) => load.applicationOf.load(key),
    },
  },
} satisfies Shares;

export const resolvers = {
  Query: { housingRecords: ownPage('housingRecords', 'housing.register.read', sql.housingRecords) },
  Mutation: acts,
  HousingRecord: { citizen: ({ citizenId }) => ({ id: citizenId }) },
  HousingRecordOutcome: {
    record: ownRecord('housing.register.read', (citizen, { load }: Context) =>
      load.housingRecord.load(citizen),
    ),
  },
  FactOutcome: { correction: ({ id }) => ({ id }) },
  Correction: inQuestion('housing', facts),
  Citizen: {
    __resolveReference: subject,
    housing: share('HousingShare'),
  },
} satisfies Resolvers;
