const roles = [
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
  'charity',
  'enterprise',
  'provider',
  'volunteer',
  'auditor',
];

/** The demo identity provider's accounts; who they are is the registry's to say. */
export const accounts: readonly string[] = [
  ...['530103', '530626'].flatMap((county) => roles.map((role) => `${role}@${county}`)),
  'yang@530103',
  'sister@530626',
];

export const DEMO_PASSWORD = 'demo';
