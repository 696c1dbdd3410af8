import { conflict, deadline, refusal } from '#kernel';
import { type Act, legalActs, look } from '../lifecycle.ts';
import { Person } from '../registry/index.ts';
import type { Case } from './entities.ts';
import { caseActs } from './transitions.ts';

/** Somebody who is in the network today. */
export const personOf = async (act: Act, id: string) => {
  const person = await look(act, Person, id);
  if (!person || (person.endedOn && person.endedOn <= act.today))
    throw refusal('NOT_FOUND', undefined, 'person');
  return person;
};

/** A lease runs to the end of its last day in Shanghai. */
export const leaseEnd = async (act: Pick<Act, 'em' | 'now' | 'today'>) =>
  new Date(`${await deadline(act, 'lease')}T16:00:00Z`);

/** Who holds a live lease keeps the case until it runs out; only whoever assigns may take it from them. */
export async function lease(file: Case, to: Person, act: Act, isOrder = false) {
  const held = file.leaseUntil && new Date(file.leaseUntil) > act.now && file.assigneeId !== to.id;
  if (held && !isOrder)
    throw conflict('Somebody else has taken this case.', {
      state: file.state,
      version: file.version,
      legal: legalActs(caseActs, file.state),
    });
  file.assigneeId = to.id;
  file.handlerId = to.organisationId as string;
  file.leaseUntil = await leaseEnd(act);
}
