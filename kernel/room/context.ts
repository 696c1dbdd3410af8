import type { EntityManager } from '@mikro-orm/postgresql';
import type { Principal } from '../identity/identity.ts';
import type { Keys } from '../identity/keys.ts';
import type { Batch, Loaders, Read } from '../reads/reads.ts';
import type { OpenShare } from '../sharing/projection.ts';
import type { Noted, Trail } from '../trail/trail.ts';

export type Batches = Record<string, Batch<unknown>>;

/** What a resolver is handed. */
export interface Context<B extends Batches = Batches> {
  who: Principal;
  load: Loaders<B>;
  /** Begins to load anew: an act has changed what stands there, and perhaps who may read it. */
  afresh: () => void;
  /** The unit of work, for acts. */
  em: () => Promise<EntityManager>;
  trail: { note(noted: Noted): void };
  now: Date;
  room: OpenRoom;
}

export interface OpenRoom {
  name: string;
  keys: Keys;
  read: Read;
  shares: ReadonlyMap<string, OpenShare>;
  trail: Trail;
}
