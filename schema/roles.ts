/** What a person may be in the network, as the registry writes it; `hub` is the machine itself and nobody holds it. */
export const roles = [
  'coordinator',
  'reviewer',
  'clerk',
  'child-officer',
  'street',
  'community-worker',
  'social-worker',
  'civil-affairs',
  'housing',
  'health',
  'education',
  'police',
  'liaison',
  'charity',
  'enterprise',
  'provider',
  'service-worker',
  'volunteer',
  'auditor',
  'resident',
  'hub',
] as const;
export type Role = (typeof roles)[number];

/** Those of a public office: they alone are told of what happens in a place, for it is theirs to look after. */
export const officers = [
  'coordinator',
  'reviewer',
  'clerk',
  'child-officer',
  'street',
  'community-worker',
  'civil-affairs',
  'housing',
  'health',
  'education',
  'police',
  'liaison',
  'auditor',
] as const satisfies readonly Role[];
export type Officer = (typeof officers)[number];

/** Why a ground exists; a scope lists the purposes it may be read for. */
export const purposes = [
  'COORDINATION',
  'REVIEW',
  'CHILD_PROTECTION',
  'HOUSING_AID',
  'MEDICAL_AID',
  'EDUCATION_AID',
  'IDENTITY_CHECK',
  'SERVICE',

  'AUDIT',
  'OWN_FILE',
  'EMERGENCY',
] as const;
export type Purpose = (typeof purposes)[number];
