import { inQuestion, ownPage, ownRecord, share, subject } from '#kernel';
import { acts } from './acts.ts';
import { sql } from './education.sql.ts';
import { facts } from './facts.ts';
import type { Context, Resolvers, Shares } from './loaders.ts';

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
  PupilOutcome: {
    pupil: ownRecord('education.register.read', (citizen, { load }: Context) => load.pupil.load(citizen)),
  },
  FactOutcome: { correction: ({ id }) => ({ id }) },
  Correction: inQuestion('education', facts),
  Citizen: {
    __resolveReference: subject,
    education: share('EducationShare'),
  },
} satisfies Resolvers;
