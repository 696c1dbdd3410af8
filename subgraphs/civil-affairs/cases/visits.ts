import { create, refusal } from '#kernel';
import { acts, lifecycle, lock, notBy } from '../lifecycle.ts';
import { Case } from './entities.ts';
import { inCase } from './in-case.ts';
import { Visit } from './record-entities.ts';
import { visitActs } from './transitions.ts';

const handle = 'civil-affairs.case.handle';

const makers = acts({
  recordVisit: inCase(handle, async (file, { kind, visitedOn, findings }, act) => {
    if (visitedOn > act.today) throw refusal('BAD_USER_INPUT', 'visitedOn lies in the future.', 'visitedOn');
    // Rescue first: in an emergency one visitor is enough, and the papers follow (社会救助法 64).
    const isEmergency = kind === 'EMERGENCY';
    if (isEmergency && file.level !== 'RED')
      throw refusal('BAD_USER_INPUT', 'Only a RED case is an emergency.', 'kind');
    if (isEmergency) file.isVisited = true;
    const visit = create(act, Visit, {
      caseId: file.id,
      state: isEmergency ? 'CONFIRMED' : 'RECORDED',
      kind,
      visitedOn,
      findings,
      visitedBy: act.context.who.person,
    });
    act.emit('civil-affairs.visit.recorded', { visit: visit.id, case: file.id });
    return visit;
  }),
});

const steps = lifecycle({
  entity: Visit,
  noun: 'visit',
  table: visitActs,
  caseOf: ({ caseId }) => caseId,
  steps: {
    confirmVisit: {
      scope: handle,
      event: 'confirmed',
      rules: [notBy('visitedBy', 'visited')],
      change: async (visit, _, act) => {
        visit.confirmedBy = act.context.who.person;
        const file = (await lock(act, Case, visit.caseId)) as Case;
        file.isVisited = true;
      },
    },
  },
});

export const visitMutations = { ...makers, ...steps };
