import type { CaseFields } from '../rows.ts';

/** What this office adds to the case. */
export const networkFields = {
  participants: ({ id }, _, { load }) => load.participantsOf.load(id),
  referrals: ({ id }, _, { load }) => load.referralsOf.load(id),
  disputes: ({ id }, _, { load }) => load.disputesOf.load(id),
} satisfies CaseFields;
