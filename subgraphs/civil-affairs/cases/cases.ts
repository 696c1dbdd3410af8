import { create, refusal, row, type Statement } from '#kernel';
import { type Act, acts, lifecycle, notBy, type Rule } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import { Case, Recusal } from './entities.ts';
import { inCase } from './in-case.ts';
import { lease, personOf } from './leases.ts';
import { enter } from './opening.ts';
import { Evaluation } from './record-entities.ts';
import { reopenCase, supersede } from './reopening.ts';
import { caseActs } from './transitions.ts';

const handle = 'civil-affairs.case.handle';
const decide = 'civil-affairs.case.decide';

const need = async ({ em }: Act, sql: string, values: unknown[], message: string) => {
  const rows = await em.execute(sql, values);
  if (rows.length === 0) throw refusal('CONFLICT', message);
};
/** Refuses where a statement finds anything. */
export const none = async <Values>(
  act: Act,
  statement: Statement<Values>,
  values: Values,
  message: string,
) => {
  if (await row(act, statement, values)) throw refusal('CONFLICT', message);
};
export const noneOpen = async ({ em }: Act, sql: string, values: unknown[], message: string) => {
  const rows = await em.execute(sql, values);
  if (rows.length) throw refusal('CONFLICT', message);
};

const entered = (file: Case, _: unknown, act: Act) => enter(act, file, null);

const makers = acts({
  recuseFromCase: inCase('civil-affairs.case.read', async (file, { relation }, act) => {
    const recusal = create(act, Recusal, { personId: act.context.who.person, caseId: file.id, relation });
    act.emit('civil-affairs.case.recused', { case: file.id });
    return { id: recusal.id, state: 'RECUSED', version: 1 };
  }),
});

/** What later offices have to say to the end of a case. */
export interface Closing {
  mayClose: readonly Rule<Case, unknown>[];
  closed: readonly ((act: Act, caseId: string) => Promise<void>)[];
}

const caseSteps = ({ mayClose, closed }: Closing) =>
  lifecycle({
    entity: Case,
    noun: 'case',
    table: caseActs,
    caseOf: ({ id }) => id,
    steps: {
      verifyCase: {
        scope: handle,
        event: 'verified',
        rules: [
          (file) => {
            if (!file.isVisited)
              throw refusal(
                'CONFLICT',
                'Two people have to have visited first; a RED case may be verified after an emergency visit.',
              );
          },
        ],
        change: entered,
      },
      startService: {
        scope: handle,
        event: 'in-service',
        rules: [
          (file, act) =>
            need(
              act,
              `select from plan where case_id = ? and state = 'APPROVED'`,
              [file.id],
              'No plan was approved yet.',
            ),
        ],
        change: entered,
      },
      recordEvaluation: {
        scope: handle,
        event: 'evaluated',
        change: (file, input, act) => {
          file.evaluatedBy = act.context.who.person;
          enter(act, file, null);
          create(act, Evaluation, {
            caseId: file.id,
            state: 'RECORDED',
            result: input.result,
            text: input.text,
            recordedBy: act.context.who.person,
            recordedOn: act.today,
          });
        },
      },
      resumeService: {
        scope: handle,
        event: 'resumed',
        change: async (file, { reason }, act) => {
          await supersede(file, act);
          enter(act, file, reason);
        },
      },
      giveFeedback: {
        scope: handle,
        event: 'fed-back',
        rules: [
          (file, act) =>
            need(
              act,
              `select from evaluation where case_id = ? and state = 'CONFIRMED'`,
              [file.id],
              'The family has not confirmed the evaluation yet.',
            ),
        ],
        change: entered,
      },
      closeCase: {
        scope: decide,
        event: 'closed',
        rules: [
          notBy('evaluatedBy', 'evaluated the help'),
          ...mayClose,
          (file, act) =>
            noneOpen(
              act,
              `select from hearing where case_id = ? and state <> 'DECIDED' limit 1`,
              [file.id],
              'A hearing is still open.',
            ),
          (file) => {
            if (file.isDisputed) throw refusal('CONFLICT', 'It is still disputed whose case this is.');
          },
        ],
        change: async (file, _, act) => {
          file.closedOn = act.today;
          for (const tell of closed) await tell(act, file.id);
          enter(act, file, null);
        },
      },
      reopenCase,
      takeCase: {
        scope: handle,
        event: 'assigned',
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
          await lease(file, to, act, true);
          await notify(act, { person: to.id }, 'CASE_ASSIGNED', file.id, file.id);
        },
      },
      escalateCase: {
        scope: handle,
        event: 'escalated',
        change: async (file, { reason }, act) => {
          const [above] = await act.em.execute(
            `select o.id from organisation h join organisation o on o.division_code = parent_code(h.division_code) and (o.kind in ('STREET', 'COMMUNITY') or o.department = 'civil-affairs') where h.id = ?`,
            [file.handlerId ?? act.context.who.organisation],
          );
          if (!above) throw refusal('CONFLICT', 'It is with the county; nobody stands above.');
          file.handlerId = above['id'];
          file.assigneeId = null as never;
          file.leaseUntil = null as never;
          enter(act, file, reason);
          await notify(
            act,
            { unit: above['id'], roles: ['street', 'coordinator'] },
            'CASE_ESCALATED',
            file.id,
            file.id,
          );
        },
      },
    },
  });

export const caseMutations = (closing: Closing) => ({ ...makers, ...caseSteps(closing) });
