import { citizenId, idFor } from './identifiers.ts';

/** The key behind the demo's citizen ids; a real county's police set POLICE_IDENTITY_KEY and keep it. */
export const DEMO_IDENTITY_KEY = 'demo';

/** Synthetic numbers with the unassigned prefix 539900. */
export const numbers = {
  yang: '539900196304250315',
  sister: '539900199903120428',
  daughter: '53990020110705022X',
  elderBrother: '539900201302090112',
  youngerBrother: '539900201509180131',
  father: '539900197209060139',
  mother: '539900197505140125',
} as const;

type Name = keyof typeof numbers;

/** The people of the article's two stories: the ids by which every room's fixtures know them. */
export const demo = Object.fromEntries(
  Object.entries(numbers).map(([name, number]) => [name, citizenId(DEMO_IDENTITY_KEY, number)]),
) as Record<Name, string>;

export const siblings = [
  'sister',
  'daughter',
  'elderBrother',
  'youngerBrother',
] as const satisfies readonly Name[];

/** Their two cases. */
export const cases = { yang: idFor('case 530103-2026-0001'), siblings: idFor('case 530626-2024-0001') };

/** Where they live: 拓东街道尚义社区, and 中城镇兴汶社区. */
export const places = { yang: '530103001001', siblings: '530626101001' };
