import { inQuestion, ownPage, ownRecord, share, subject } from '#kernel';
import { acts } from './acts.ts';
import { facts } from './facts.ts';
import { sql } from './health.sql.ts';
import type { Context, Resolvers, Shares } from './loaders.ts';

export const shares = {
  HealthShare: {
    record: (id, { load }) => load.record.load(id),
    fetched: { visits: ({ key }, _, { load }) => load.visitsOf.load(key) },
  },
} satisfies Shares;

export const resolvers = {
  Query: { healthRecords: ownPage('healthRecords', 'health.register.read', sql.healthRecords) },
  Mutation: acts,
  HealthRecord: { citizen: ({ citizenId }) => ({ id: citizenId }) },
  HealthRecordOutcome: {
    record: ownRecord('health.register.read', (citizen, { load }: Context) =>
      load.healthRecord.load(citizen),
    ),
  },
  FactOutcome: { correction: ({ id }) => ({ id }) },
  Correction: inQuestion('health', facts),
  Citizen: {
    __resolveReference: subject,
    health: share('HealthShare'),
  },
} satisfies Resolvers;
