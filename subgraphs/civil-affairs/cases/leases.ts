import { create, deadline, refusal, row } from '#kernel';
import { type Act, acts, lifecycle, look } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import { Person } from '../registry/index.ts';
import { sql } from './cases.sql.ts';
import { type Case, Recusal } from './entities.ts';
import { inCase, onCase, unfit } from './in-case.ts';
import { told } from './policy.ts';
import { enter } from './stages.ts';

const handle = 'civil-affairs.case.handle';

/** Somebody who is in the network today. */
const personOf = async (act: Act, id: string) => {
  const person = await look(act, Person, id);
  if (!person || (person.endedOn && person.endedOn <= act.today))
    throw refusal('NOT_FOUND', undefined, 'person');
  return person;
};

/** A lease runs to the end of its last day in Shanghai. */
export const leaseEnd = async (act: Pick<Act, 'em' | 'now' | 'today'>) =>
  new Date(`${await deadline(act, 'lease')}T16:00:00Z`);

async function lease(file: Case, to: Person, act: Act) {
  file.assigneeId = to.id;
  file.handlerId = to.organisationId as string;
  file.leaseUntil = await leaseEnd(act);
}

const makers = acts({
  recuseFromCase: inCase('civil-affairs.case.read', async (file, { relation }, act) => {
    const recusal = create(act, Recusal, { personId: act.context.who.person, caseId: file.id, relation });
    act.emit('civil-affairs.case.recused', { case: file.id });
    return { id: recusal.id, state: 'RECUSED', version: 1 };
  }),
});

const steps = lifecycle({
  ...onCase,
  steps: {
    takeCase: {
      scope: handle,
      event: 'assigned',
      rules: [
        // Who holds a live lease keeps the case until it runs out; only whoever assigns may take it from them.
        (file, { context, now }) => {
          const isHeld = file.leaseUntil && new Date(file.leaseUntil) > now;
          if (isHeld && file.assigneeId !== context.who.person)
            throw unfit(file, 'Somebody else has taken this case.');
        },
      ],
      change: async (file, _, act) => lease(file, await personOf(act, act.context.who.person), act),
    },
    assignCase: {
      scope: handle,
      event: 'assigned',
      change: async (file, { person }, act) => {
        const to = await personOf(act, person);
        if (
          !file.divisionCode.startsWith(to.divisionCode) ||
          !to.divisionCode.startsWith(act.context.who.division)
        )
          throw refusal(
            'BAD_USER_INPUT',
            'Assign it to somebody of your division who answers for the place.',
            'person',
          );
        await lease(file, to, act);
        await notify(act, { person: to.id }, 'CASE_ASSIGNED', file.id, file.id);
      },
    },
    escalateCase: {
      scope: handle,
      event: 'escalated',
      change: async (file, { reason }, act) => {
        const above = await row(act, sql.unitAbove, {
          unit: file.handlerId ?? act.context.who.organisation,
        });
        if (!above) throw refusal('CONFLICT', 'It is with the county; nobody stands above.');
        Object.assign(file, { handlerId: above.id, assigneeId: null, leaseUntil: null });
        enter(act, file, reason);
        const audience = { unit: above.id, roles: told.escalated };
        await notify(act, audience, 'CASE_ESCALATED', file.id, file.id);
      },
    },
  },
});

export const leaseMutations = { ...makers, ...steps };
