import { page } from '#kernel';
import { division, organisation } from '../field-resolvers.ts';
import type { Shares } from '../rows.ts';
import { warrantOf } from '../verdicts.ts';
import { aidChain } from './aid-chain.ts';
import type { CaseRow } from './loaders.ts';
import { sql } from './record.sql.ts';

export const caseShares = {
  Case: {
    record: (id, { load }) => load.caseById.load(id),
    fetched: {
      warrant: ({ id }, _, context) => warrantOf(id, context),
      division: division('divisionCode'),
      household: ({ householdId }, _, { load }) => load.household.load(householdId),
      stages: ({ id }, _, { load }) => load.stagesOf.load(id),
      notes: ({ id }, _, { load }) => load.notesOf.load(id),
      notesConnection: ({ id }, args, context) =>
        page(`notes ${id}`, sql.caseNotes, { case: id }, args, context),
      counsellingNotes: ({ id }, _, { load }) => load.counsellingNotesOf.load(id),
      handler: organisation('handlerId'),
      visits: ({ id }, _, { load }) => load.visitsOf.load(id),
      visitsConnection: ({ id }, args, context) =>
        page(`visits ${id}`, sql.caseVisits, { case: id }, args, context),
      assessments: ({ id }, _, { load }) => load.assessmentsOf.load(id),
      plans: ({ id }, _, { load }) => load.plansOf.load(id),
      evaluations: ({ id }, _, { load }) => load.evaluationsOf.load(id),
      hearings: ({ id }, _, { load }) => load.hearingsOf.load(id),
      newcomers: ({ id }, _, { load }) => load.newcomersOf.load(id),
      aidChain: ({ id }, _, context) => aidChain(id, context),
    },
  },
} satisfies Shares<{ Case: CaseRow }>;
