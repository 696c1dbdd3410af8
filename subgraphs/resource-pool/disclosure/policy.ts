import { type Principal, same } from '#kernel';
import type { Programme } from './entities.ts';

// What is disclosed and programmes are public; this says who may report.

/** The charity that filed a programme. */
export const isOwn = ({ organisationId }: Pick<Programme, 'organisationId'>, who: Principal) =>
  same(organisationId, who.organisation);
