import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { act, codeOf, done, freshCase, inWorkdays, today, unit } from './acting.ts';
import { sql } from './hub.ts';

/** What a case should be, kept beside it in plain words; it shares nothing with the product but the names of acts. */
interface Model {
  id: string;
  stage: 'REQUESTED' | 'VERIFIED' | 'IN_SERVICE' | 'EVALUATED' | 'FED_BACK' | 'CLOSED';
  isVisited: boolean;
  visit: { id: string; version: number; isOpen: boolean } | null;
  plan: { id: string; version: number; state: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED'; drafter: string } | null;
  hasApproved: boolean;
  evaluation: { id: string; version: number; state: 'RECORDED' | 'CONFIRMED' | 'SUPERSEDED' } | null;
  evaluator: string;
  task: { id: string; version: number; state: string } | null;
}

type Verdict = 'ok' | 'CONFLICT' | 'FORBIDDEN' | 'NOT_FOUND';
interface Move {
  operation: string;
  login: string;
  /** What the model says must come of it. */
  wanted: Verdict;
  input: object;
  apply(outcome: { id: string; version: number; state: string }): void;
}

const [STREET, COMMUNITY, OFFICE, REVIEWER, HOUSING] = [
  'street@530103',
  'community-worker@530103',
  'coordinator@530103',
  'reviewer@530103',
  'housing@530103',
] as const;
const handlers: string[] = [STREET, COMMUNITY, OFFICE];
const workers = [STREET, COMMUNITY, OFFICE, REVIEWER];
const openStages = ['REQUESTED', 'VERIFIED', 'IN_SERVICE', 'EVALUATED', 'FED_BACK'];

/** The moves a person may try on a case, each with what must come of it. */
const moves: ((m: Model, who: string, caseVersion: number) => Move | null)[] = [
  (m, login) => ({
    operation: 'RecordVisit',
    login,
    input: { case: m.id, kind: 'VERIFICATION', visitedOn: today(), findings: '走访' },
    wanted: !handlers.includes(login) ? 'FORBIDDEN' : 'ok',
    apply: ({ id, version }) => {
      m.visit = { id, version, isOpen: true };
      visitors.set(id, login);
    },
  }),
  (m, login) =>
    m.visit && {
      operation: 'ConfirmVisit',
      login,
      input: { id: m.visit.id, version: m.visit.version },
      wanted: !handlers.includes(login) ? 'FORBIDDEN' : !m.visit.isOpen ? 'CONFLICT' : visitors.get(m.visit.id) === login ? 'FORBIDDEN' : 'ok',
      apply: ({ version }) => {
        Object.assign(m.visit as object, { version, isOpen: false });
        m.isVisited = true;
      },
    },
  (m, login, version) => onCase(m, login, version, 'VerifyCase', 'REQUESTED', 'VERIFIED', m.isVisited),
  (m, login) => ({
    operation: 'DraftPlan',
    login,
    input: { case: m.id, goal: '目标', measures: ['措施'] },
    wanted: !handlers.includes(login) ? 'FORBIDDEN' : !['VERIFIED', 'IN_SERVICE'].includes(m.stage) ? 'CONFLICT' : 'ok',
    apply: ({ id, version }) => {
      m.plan = { id, version, state: 'DRAFT', drafter: login };
    },
  }),
  (m, login) => onPlan(m, login, 'SubmitPlan', 'DRAFT', 'SUBMITTED', handlers),
  (m, login) => onPlan(m, login, 'ApprovePlan', 'SUBMITTED', 'APPROVED', [OFFICE, REVIEWER]),
  (m, login) => onPlan(m, login, 'ReturnPlan', 'SUBMITTED', 'RETURNED', [OFFICE, REVIEWER], { reason: '补充' }),
  (m, login) => onPlan(m, login, 'AmendPlan', m.plan?.state === 'RETURNED' ? 'RETURNED' : 'DRAFT', 'DRAFT', handlers, { goal: '新', measures: ['新'] }),
  (m, login, version) => onCase(m, login, version, 'StartService', 'VERIFIED', 'IN_SERVICE', m.hasApproved),
  (m, login, version) =>
    onCase(m, login, version, 'RecordEvaluation', 'IN_SERVICE', 'EVALUATED', true, { result: 'ACHIEVED', text: '好' }, () => {
      m.evaluation = null;
      m.evaluator = login;
    }),
  (m, login, version) =>
    onCase(m, login, version, 'ResumeService', 'EVALUATED', 'IN_SERVICE', true, { reason: '补办' }, () => {
      if (m.evaluation) m.evaluation.state = 'SUPERSEDED';
    }),
  (m, login, version) => onCase(m, login, version, 'GiveFeedback', 'EVALUATED', 'FED_BACK', m.evaluation?.state === 'CONFIRMED'),
  (m, login, version) => ({
    operation: 'CloseCase',
    login,
    input: { id: m.id, version },
    wanted: ![OFFICE, REVIEWER].includes(login as never)
      ? 'FORBIDDEN'
      : m.stage !== 'FED_BACK'
        ? 'CONFLICT'
        : m.evaluator === login
          ? 'FORBIDDEN'
          : m.task && !['CLOSED', 'DECLINED'].includes(m.task.state)
            ? 'CONFLICT'
            : 'ok',
    apply: () => {
      m.stage = 'CLOSED';
    },
  }),
  (m, login) =>
    m.evaluation && {
      operation: 'ConfirmEvaluation',
      login,
      input: { id: m.evaluation.id, version: m.evaluation.version, score: 5 },
      wanted: ![STREET, COMMUNITY].includes(login as never)
        ? 'FORBIDDEN'
        : m.evaluation.state !== 'RECORDED'
          ? 'CONFLICT'
          : m.evaluator === login
            ? 'FORBIDDEN'
            : 'ok',
      apply: ({ version }) => void Object.assign(m.evaluation as object, { version, state: 'CONFIRMED' }),
    },
  (m, login) =>
    m.task
      ? null
      : {
          operation: 'AssignTask',
          login,
          // Due so late that no reminder of the hub's minute falls in between.
          input: { case: m.id, title: '任务', lead: unit('housing'), dueOn: inWorkdays(15), deliverable: '报告' },
          wanted: ![OFFICE, STREET].includes(login as never) ? 'FORBIDDEN' : !['VERIFIED', 'IN_SERVICE', 'EVALUATED'].includes(m.stage) ? 'CONFLICT' : 'ok',
          apply: ({ id, version }) => {
            m.task = { id, version, state: 'ASSIGNED' };
          },
        },
  (m) => onTask(m, HOUSING, 'AcceptTask', ['ASSIGNED'], 'ACCEPTED'),
  (m) => onTask(m, HOUSING, 'StartTask', ['ACCEPTED'], 'IN_PROGRESS'),
  (m) => onTask(m, HOUSING, 'WaitForResident', ['IN_PROGRESS'], 'WAITING', { reason: '等' }),
  (m) => onTask(m, HOUSING, 'ResumeTask', ['WAITING'], 'IN_PROGRESS'),
  (m) => onTask(m, HOUSING, 'ReportTask', ['IN_PROGRESS'], 'REPORTED', { report: '好了' }),
  (m) => onTask(m, OFFICE, 'ReturnTask', ['REPORTED'], 'IN_PROGRESS', { reason: '补' }),
  (m) => onTask(m, OFFICE, 'ApproveTask', ['REPORTED'], 'ACCEPTED_BY_OFFICE'),
  (m) => onTask(m, OFFICE, 'CloseTask', ['ACCEPTED_BY_OFFICE'], 'CLOSED'),
];
/** What brings a case nearer to its close, so that some come there. */
const ONWARD = new Set([
  'ConfirmVisit',
  'VerifyCase',
  'SubmitPlan',
  'ApprovePlan',
  'StartService',
  'RecordEvaluation',
  'ConfirmEvaluation',
  'GiveFeedback',
  'CloseCase',
]);
const visitors = new Map<string, string>();

function onCase(
  m: Model,
  login: string,
  version: number,
  operation: string,
  from: string,
  to: Model['stage'],
  isReady: boolean,
  more: object = {},
  and = () => {},
): Move {
  const wanted = !handlers.includes(login) ? 'FORBIDDEN' : m.stage !== from || !isReady ? 'CONFLICT' : 'ok';
  const apply = () => {
    m.stage = to;
    and();
  };
  return { operation, login, input: { id: m.id, version, ...more }, wanted, apply };
}

function onPlan(
  m: Model,
  login: string,
  operation: string,
  from: string,
  to: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED',
  allowed: readonly string[],
  more: object = {},
): Move | null {
  const { plan } = m;
  if (!plan) return null;
  const isOwn = allowed !== handlers && plan.drafter === login;
  const wanted = !allowed.includes(login) ? 'FORBIDDEN' : plan.state !== from ? 'CONFLICT' : isOwn ? 'FORBIDDEN' : 'ok';
  const apply: Move['apply'] = ({ version }) => {
    Object.assign(plan, { version, state: to, ...(operation === 'AmendPlan' && { drafter: login }) });
    if (to === 'APPROVED') m.hasApproved = true;
  };
  return { operation, login, input: { id: plan.id, version: plan.version, ...more }, wanted, apply };
}

function onTask(m: Model, login: string, operation: string, from: string[], to: string, more: object = {}): Move | null {
  const { task } = m;
  if (!task) return null;
  // Once the task is closed its unit has no part in the case any more.
  const isGone = login === HOUSING && task.state === 'CLOSED';
  const apply: Move['apply'] = ({ version }) => void Object.assign(task, { version, state: to });
  return {
    operation,
    login,
    input: { id: task.id, version: task.version, ...more },
    wanted: isGone ? 'NOT_FOUND' : from.includes(task.state) ? 'ok' : 'CONFLICT',
    apply,
  };
}

const versionOf = async (id: string) => (await sql('civil-affairs', 'select version from casefile where id = $1', [id]))[0].version as number;

export interface Tally {
  sequences: number;
  acknowledged: number;
  refused: number;
  replayed: number;
  /** How many families came to the end of the chain. */
  closed: number;
}

/** One family's random day: every act comes out as the model says, and doing an acknowledged one again changes nothing. */
async function sequence(choices: readonly { move: number; who: number; isStale: boolean; isForward: boolean }[], tally: Tally) {
  const { id } = await freshCase('REQUESTED');
  const m: Model = { id, stage: 'REQUESTED', isVisited: false, visit: null, plan: null, hasApproved: false, evaluation: null, evaluator: '', task: null };
  const acknowledged: { login: string; operation: string; input: object; answer: string }[] = [];
  for (const { move, who, isStale, isForward } of choices) {
    const version = await versionOf(id);
    const login = workers[who] as string;
    const tried = moves.flatMap((make) => make(m, login, version) ?? []);
    const possible = tried.filter(({ wanted }) => wanted === 'ok');
    const onward = possible.filter(({ operation }) => ONWARD.has(operation));
    const among = !isForward || possible.length === 0 ? tried : onward.length ? onward : possible;
    const chosen = among[move % among.length] as Move;
    const hasVersion = 'version' in chosen.input;
    const input = {
      idempotencyKey: randomUUID(),
      ...chosen.input,
      ...(isStale && hasVersion && { version: (chosen.input as { version: number }).version + 7 }),
    };
    const isClosed = m.stage === 'CLOSED';
    // Whose duty goes on reads the file, and does nothing in it.
    const keepsFile = ([STREET, OFFICE, REVIEWER] as string[]).includes(chosen.login);
    const wanted = isClosed
      ? keepsFile
        ? 'FORBIDDEN'
        : 'NOT_FOUND'
      : isStale && hasVersion && chosen.wanted !== 'FORBIDDEN' && chosen.wanted !== 'NOT_FOUND'
        ? 'CONFLICT'
        : chosen.wanted;
    const answer = await act(chosen.login, chosen.operation, input);
    const got = codeOf(answer) ?? 'ok';
    // A stale version is told before the rules of the record are asked.
    const isFit = got === wanted || (isStale && hasVersion && wanted === 'FORBIDDEN' && got === 'CONFLICT');
    if (!isFit) throw new Error(`${chosen.operation} as ${chosen.login} in ${JSON.stringify(m)}: ${got}, not ${wanted} ${JSON.stringify(answer.errors?.[0])}`);
    if (got === 'ok') {
      chosen.apply(done(answer));
      if (chosen.operation === 'RecordEvaluation')
        m.evaluation = (await sql('civil-affairs', `select id, version, state from evaluation where case_id = $1 and state = 'RECORDED'`, [id]))[0] ?? null;
      if (chosen.operation === 'ResumeService' && m.evaluation) m.evaluation.version += 1;
      if (chosen.operation === 'CloseCase') tally.closed += 1;
      acknowledged.push({ login: chosen.login, operation: chosen.operation, input, answer: JSON.stringify(answer.data) });
      tally.acknowledged += 1;
    } else tally.refused += 1;
  }
  const [row] = await sql(
    'civil-affairs',
    `select stage, (select count(*)::int from event where ids->>'case' = ($1::uuid)::text) as events from casefile where id = $1`,
    [id],
  );
  if (row.stage !== m.stage || !openStages.concat('CLOSED').includes(row.stage)) throw new Error(`The case is ${row.stage}, the model ${m.stage}`);
  if (m.task) {
    const [task] = await sql('civil-affairs', 'select state from task where id = $1', [m.task.id]);
    if (task.state !== m.task.state) throw new Error(`The task is ${task.state}, the model ${m.task.state}`);
  }
  const key = (text: string) => text.replace(/"case":(\{[^}]*\}|null)/, '');
  for (const { login, operation, input, answer } of acknowledged) {
    const again = await act(login, operation, input);
    if (key(JSON.stringify(again.data)) !== key(answer)) throw new Error(`${operation} again: ${JSON.stringify(again)}, not ${answer}`);
    tally.replayed += 1;
  }
  const [after] = await sql(
    'civil-affairs',
    `select stage, (select count(*)::int from event where ids->>'case' = ($1::uuid)::text) as events from casefile where id = $1`,
    [id],
  );
  if (JSON.stringify(after) !== JSON.stringify(row)) throw new Error('doing it again has changed something');
  tally.sequences += 1;
}

const choice = fc.record({
  move: fc.nat(999),
  who: fc.nat(workers.length - 1),
  isStale: fc.integer({ min: 0, max: 7 }).map((dice) => dice === 0),
  isForward: fc.integer({ min: 0, max: 3 }).map((dice) => dice > 0),
});

/** So many random sequences of acts against the running hub, eight families at a time. */
export async function runSequences(count: number, seed = 5, onProgress = (_: number) => {}): Promise<Tally> {
  const sequences = fc.sample(fc.array(choice, { minLength: 4, maxLength: 20 }), { seed, numRuns: count });
  const tally: Tally = { sequences: 0, acknowledged: 0, refused: 0, replayed: 0, closed: 0 };
  const worker = async () => {
    for (let next = sequences.pop(); next; next = sequences.pop()) {
      await sequence(next, tally);
      onProgress(tally.sequences);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return tally;
}
