import { subject } from '#kernel';
import { citizen, division, organisation } from '../field-resolvers.ts';
import type { Resolvers } from '../rows.ts';
import { verdictsOf } from '../verdicts.ts';
import { assessmentMutations } from './assessments.ts';
import { evaluationMutations } from './evaluations.ts';
import { hearingMutations } from './hearings.ts';
import { leaseMutations } from './leases.ts';
import { memberMutations } from './members.ts';
import { newcomerMutations } from './newcomers.ts';
import { planMutations } from './plans.ts';
import {
  caseNumbered,
  caseOf,
  caseReferred,
  cases,
  itsCase,
  newcomerOf,
  newcomers,
  ofCase,
  reportOf,
  reports,
} from './queries.ts';
import { reportMutations } from './reports.ts';
import { type Closing, stageMutations } from './stages.ts';
import { visitMutations } from './visits.ts';

export const caseResolvers = (closing: Closing) =>
  ({
    Query: { case: caseNumbered, cases, reports, newcomers },
    Mutation: {
      ...reportMutations,
      ...memberMutations,
      ...newcomerMutations,
      ...leaseMutations,
      ...visitMutations,
      ...assessmentMutations,
      ...planMutations,
      ...evaluationMutations,
      ...hearingMutations,
      ...stageMutations(closing),
    },
    Case: {
      __resolveReference: (reference, context) => caseReferred(subject(reference).id, context),
    },
    CaseNote: { organisation: organisation('organisationId') },
    Report: { place: division('placeCode'), case: itsCase },
    Newcomer: { citizen, place: division('placeCode') },
    Assessment: {
      citizen,
      dimensions: ({ dimensions }) =>
        Object.entries<number>(dimensions).map(([name, grade]) => ({ name, grade })),
    },
    AidLink: { organisation: organisation('organisationId'), citizen },
    AidFinding: { citizen },
    CaseOutcome: { case: itsCase },
    ReportOutcome: { case: itsCase, report: reportOf },
    MemberOutcome: { case: itsCase, citizen: ({ id }) => ({ id }) },
    NewcomerOutcome: {
      newcomer: newcomerOf,
      case: async (outcome, _, context) => caseOf((await newcomerOf(outcome, _, context))?.caseId, context),
    },
    VisitOutcome: { case: itsCase, visit: ofCase('civil-affairs.case-note.read', 'visitById') },
    AssessmentOutcome: {
      case: itsCase,
      assessment: ofCase('civil-affairs.assessment.read', 'assessmentById'),
    },
    PlanOutcome: { case: itsCase, plan: ofCase('civil-affairs.plan.read', 'planById') },
    EvaluationOutcome: { case: itsCase, evaluation: ofCase('civil-affairs.plan.read', 'evaluationById') },
    HearingOutcome: { case: itsCase, hearing: ofCase('civil-affairs.hearing.read', 'hearingById') },
    Notice: {
      // Whoever has no ground for the case has not tried to read it either.
      case: async ({ caseId }: { caseId?: string | null }, _, context) =>
        caseId && (await verdictsOf(caseId, context)) ? caseOf(caseId, context) : null,
    },
  }) satisfies Resolvers;
