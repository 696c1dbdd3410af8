import { type Handlers, type HubEvent, type Reaction, transition } from '#kernel';
import { departmentOf, registry, scopes } from '#schema/scopes.ts';
import { lock } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import { Correction } from './entities.ts';
import { correctionActs } from './transitions.ts';

/** A room has put a fact right: whatever was answered here meanwhile, that is how it stands. */
async function corrected({ ids }: HubEvent, reaction: Reaction) {
  const { em, emit, now } = reaction;
  const correction = await lock(reaction, Correction, ids['correction'] as string);
  if (!correction) throw new Error(`There is no correction ${ids['correction']}`);
  Object.assign(transition(correctionActs, 'correct', correction), { answer: null, answeredBy: ids['by'] });
  await em.flush();
  await notify({ em, emit, now }, { person: correction.requestedBy }, 'CORRECTION_ANSWERED', correction.id);
}

// Every other room that puts its facts right says so.
const rooms = scopes
  .filter(({ name }) => name.endsWith('.fact.correct'))
  .map(({ name }) => departmentOf(name));

export const sharingHandlers: Handlers = Object.fromEntries(
  rooms.filter((room) => room !== registry).map((room) => [`${room}.fact.corrected`, corrected]),
);
