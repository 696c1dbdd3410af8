import { roles } from '#schema/roles.ts';

const staff = roles.filter((role) => role !== 'resident' && role !== 'hub');

/** Second accounts of a role: another worker, another volunteer, and whoever answers for the volunteers. */
const others = ['service-worker-2', 'volunteer-2', 'volunteer-team'];

/** The demo identity provider's accounts; who they are is the registry's to say. */
export const accounts: readonly string[] = [
  ...['530103', '530626'].flatMap((county) => staff.map((role) => `${role}@${county}`)),
  ...['530103', '530626'].flatMap((county) => others.map((name) => `${name}@${county}`)),
  'yang@530103',
  'sister@530626',
];

export const DEMO_PASSWORD = 'demo';
