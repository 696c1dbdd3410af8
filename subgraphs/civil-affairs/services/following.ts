import { actsOf, type Outcome } from '#kernel/acts.ts';
import { create } from '#kernel/lifecycle.ts';
import { refusal } from '#kernel/refusals.ts';
import { type Act, lifecycle, look } from '../lifecycle.ts';
import { Person } from '../registry/entities.ts';
import { notify } from '../supervision/notices.ts';
import type { Context } from '../verdicts.ts';
import { notSettled } from './arranging.ts';
import { ServiceOrder, ServiceWorker } from './entities.ts';
import { orderActs } from './transitions.ts';

const LOW = 2;

const followSteps = lifecycle<ServiceOrder>({
  entity: ServiceOrder,
  noun: 'order',
  table: orderActs,
  caseOf: ({ caseId }) => caseId,
  ids: ({ providerId }) => ({ organisation: providerId ?? null }),
  steps: {
    recordFollowUp: {
      scope: 'civil-affairs.order.check',
      event: 'followed-up',
      change: (order, { score, words = null }: { score: number; words?: string | null }, { context }) => {
        if (score < 1 || score > 5) throw refusal('BAD_USER_INPUT', 'A score is 1 to 5.', 'score');
        Object.assign(order, { score, words, followedUpBy: context.who.person });
        // Who was served badly is not billed before somebody has looked at it.
        if (score > LOW || order.settlementId) return;
        order.state = 'EXCEPTION';
        Object.assign(order, {
          exception: 'LOW_SCORE',
          exceptionText: words,
          exceptionBy: context.who.person,
        });
      },
    },
    complainAboutOrder: {
      scope: 'civil-affairs.order.place',
      event: 'complained',
      rules: [notSettled],
      change: async (order, { text }: { text: string }, act) => {
        Object.assign(order, {
          isComplained: true,
          exception: 'COMPLAINT',
          exceptionText: text,
          exceptionBy: act.context.who.person,
        });
        await notify(
          act,
          { roles: ['street'], caseId: order.caseId },
          'ORDER_COMPLAINT',
          order.id,
          order.caseId,
        );
      },
    },
  },
});

interface Enlisting {
  person: string;
  licences: string[];
  maxPerDay: number;
}

/** A provider names who serves for it, with what licences. */
async function enlistWorker({ person, licences, maxPerDay }: Enlisting, act: Act): Promise<() => Outcome> {
  const { organisation, role } = act.context.who;
  if (role === 'service-worker') throw refusal('FORBIDDEN', 'Your unit’s manager does this.');
  const found = await look(act, Person, person, 'person');
  if (!found || found.organisationId !== organisation) throw refusal('NOT_FOUND', undefined, 'person');
  if (maxPerDay < 1 || maxPerDay > 20)
    throw refusal('BAD_USER_INPUT', 'A day has 1 to 20 visits.', 'maxPerDay');
  const known = await look(act, ServiceWorker, person, 'person');
  const worker =
    known ?? create(act, ServiceWorker, { id: person, organisationId: organisation, licences, maxPerDay });
  Object.assign(worker, { licences, maxPerDay });
  act.emit('civil-affairs.worker.enlisted', { person, organisation: organisation as string });
  return () => ({ id: worker.id, state: 'ENLISTED', version: worker.version });
}

export const followingMutations = { ...actsOf<Context>({ enlistWorker } as never), ...followSteps };
