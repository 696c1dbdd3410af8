import { subject } from '#kernel';
import { citizen, division, organisation } from '../field-resolvers.ts';
import { type Context, verdictsOf } from '../verdicts.ts';
import { assessmentMutations } from './assessments.ts';
import { type Closing, caseMutations } from './cases.ts';
import { evaluationMutations } from './evaluations.ts';
import { hearingMutations } from './hearings.ts';
import { memberMutations } from './members.ts';
import { newcomerMutations } from './newcomers.ts';
import { planMutations } from './plans.ts';
import { caseNumbered, caseOf, caseReferred, cases, newcomers, reports } from './queries.ts';
import { reportMutations } from './reports.ts';
import { visitMutations } from './visits.ts';

interface OfCase {
  caseId: string | null;
}
const itsCase = ({ caseId }: OfCase, _: unknown, context: Context) => caseOf(caseId, context);

export const caseResolvers = (closing: Closing) => ({
  Query: { case: caseNumbered, cases, reports, newcomers },
  Mutation: {
    ...reportMutations,
    ...memberMutations,
    ...newcomerMutations,
    ...visitMutations,
    ...assessmentMutations,
    ...planMutations,
    ...evaluationMutations,
    ...hearingMutations,
    ...caseMutations(closing),
  },
  Case: {
    __resolveReference: (reference: unknown, context: Context) =>
      caseReferred(subject(reference).id, context),
  },
  CaseOutcome: { case: itsCase },
  CaseNote: { organisation: organisation('organisationId') },
  Report: { place: division('placeCode'), case: itsCase },
  Newcomer: { citizen, place: division('placeCode') },
  Assessment: {
    citizen,
    dimensions: ({ dimensions }: { dimensions: Record<string, number> }) =>
      Object.entries(dimensions).map(([name, grade]) => ({ name, grade })),
  },
  AidLink: { organisation: organisation('organisationId'), citizen },
  AidFinding: { citizen },
  Notice: {
    // Whoever has no ground for the case has not tried to read it either.
    case: async ({ caseId }: OfCase, _: unknown, context: Context) =>
      caseId && (await verdictsOf(caseId, context)) && caseOf(caseId, context),
  },
});
