import { inQuestion, ownPage, share, subject } from '#kernel';
import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Context } from './loaders.ts';

const REGISTER = `select citizen_id as key, citizen_id as "citizenId", school, stage, is_enrolled as "isEnrolled"
  from pupil where division_code like $1 and ($2::uuid is null or citizen_id > $2) order by citizen_id limit $3`;

type Keyed = { key: string };

export const shares = {
  EducationShare: {
    record: (id: string, { load }: Context) => load.record.load(id),
    fetched: { grants: ({ key }: Keyed, _: unknown, { load }: Context) => load.grantsOf.load(key) },
  },
};

export const resolvers = {
  Query: { pupils: ownPage('pupils', 'education.register.read', REGISTER) },
  Mutation: acts,
  Pupil: { citizen: ({ citizenId }: { citizenId: string }) => ({ id: citizenId }) },
  Correction: inQuestion('education', facts),
  Citizen: {
    __resolveReference: subject,
    education: share('EducationShare'),
  },
};
