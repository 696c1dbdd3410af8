import { inQuestion, ownPage, share, subject } from '#kernel';
import { acts } from './acts.ts';
import { facts } from './facts.ts';
import { sql } from './housing.sql.ts';
import type { Resolvers, Shares } from './loaders.ts';

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
  Correction: inQuestion('housing', facts),
  Citizen: {
    __resolveReference: subject,
    housing: share('HousingShare'),
  },
} satisfies Resolvers;
