import type { EntityManager } from '@mikro-orm/postgresql';
import { create } from '#kernel';
import { AidEntry } from './entities.ts';

interface Aid {
  caseId: string;
  /** The event that told of it. */
  kind: string;
  helpedOn: string;
  citizenId?: string | null;
  organisationId?: string;
  taskId?: string;
}

/** A link of the aid chain: what came, and when. */
export const recordAid = (within: { em: EntityManager }, aid: Aid) => create(within, AidEntry, aid);
