import { inQuestion, ownPage, share, subject } from '#kernel';
import { acts } from './acts.ts';
import { sql } from './education.sql.ts';
import { facts } from './facts.ts';
import type { Resolvers, Shares } from './loaders.ts';

export const shares = {
  EducationShare: {
    record: (id, { load }) => load.record.load(id),
    fetched: { grants: ({ key }, _, { load }) => load.grantsOf.load(key) },
  },
} satisfies Shares;

export const resolvers = {
  Query: { pupils: ownPage('pupils', 'education.register.read', sql.pupils) },
  Mutation: acts,
  Pupil: { citizen: ({ citizenId }) => ({ id: citizenId }) },
  Correction: inQuestion('education', facts),
  Citizen: {
    __resolveReference: subject,
    education: share('EducationShare'),
  },
} satisfies Resolvers;
