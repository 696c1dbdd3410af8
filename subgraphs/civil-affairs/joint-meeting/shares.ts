import type { CaseFields } from '../rows.ts';

/** What this office adds to the case. */
export const meetingFields = {
  caseReviews: ({ id }, _, { load }) => load.caseReviewsOf.load(id),
} satisfies CaseFields;
