import { division, organisation } from '../field-resolvers.ts';
import type { Context } from '../verdicts.ts';
import { warrantOf } from '../verdicts.ts';
import { aidChain } from './aid-chain.ts';
import type { CaseRow } from './loaders.ts';

type CaseList = keyof Pick<
  Context['load'],
  | 'stagesOf'
  | 'participantsOf'
  | 'tasksOf'
  | 'notesOf'
  | 'counsellingNotesOf'
  | 'visitsOf'
  | 'assessmentsOf'
  | 'plansOf'
  | 'evaluationsOf'
  | 'hearingsOf'
  | 'referralsOf'
  | 'disputesOf'
  | 'caseReviewsOf'
  | 'needsOf'
  | 'giftsOf'
  | 'ordersOf'
  | 'newcomersOf'
>;

const listOf =
  (loader: CaseList) =>
  ({ id }: CaseRow, _: unknown, { load }: Context) =>
    load[loader].load(id);

export const caseShares = {
  Case: {
    record: (id: string, { load }: Context) => load.caseById.load(id),
    fetched: {
      warrant: ({ id }: CaseRow, _: unknown, context: Context) => warrantOf(id, context),
      division: division('divisionCode'),
      household: ({ householdId }: CaseRow, _: unknown, { load }: Context) =>
        load.household.load(householdId),
      stages: listOf('stagesOf'),
      participants: listOf('participantsOf'),
      tasks: listOf('tasksOf'),
      notes: listOf('notesOf'),
      counsellingNotes: listOf('counsellingNotesOf'),
      handler: organisation('handlerId'),
      visits: listOf('visitsOf'),
      assessments: listOf('assessmentsOf'),
      plans: listOf('plansOf'),
      evaluations: listOf('evaluationsOf'),
      hearings: listOf('hearingsOf'),
      referrals: listOf('referralsOf'),
      disputes: listOf('disputesOf'),
      caseReviews: listOf('caseReviewsOf'),
      needs: listOf('needsOf'),
      gifts: listOf('giftsOf'),
      orders: listOf('ordersOf'),
      newcomers: listOf('newcomersOf'),
      aidChain: ({ id }: CaseRow, _: unknown, context: Context) => aidChain(id, context),
    },
  },
};
