import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { addWorkdays, dayOf } from '#kernel/basics/calendar.ts';
import { cases, demo } from '#schema/demo-people.ts';
import { officeOf } from '../subgraphs/civil-affairs/registry/demo-network.ts';
import { type Answer, ask, hubUrl, sql, tokenOf } from './hub.ts';
import { tellOver } from './stories/teller.ts';

export { cases, demo };
export const teller = () => tellOver(hubUrl(), () => {}, tokenOf);
export const today = () => dayOf(new Date());
export const inWorkdays = (count: number) => addWorkdays(today(), count);
export const unit = (role: string, county = '530103') => officeOf(county, role).id;

/** One act over HTTP: what it left behind, or the code by which it was refused. */
export async function act(login: string, operation: string, input: object): Promise<Answer> {
  return ask(login, operation, { input: { idempotencyKey: randomUUID(), ...input } });
}
export const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;
export const done = ({ data, errors }: Answer): { id: string; state: string; version: number; case?: { number: string } } => {
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return Object.values(data)[0] as never;
};

const TABLES = `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
  and table_name not in ('disclosure', 'event_cursor', 'code_try', 'seeding') order by 1`;
const queries = new Map<string, string>();
/** All rows of a room as one text, but for what a refusal may leave: the trail's lines, how far events were read, wrong codes. */
export async function contents(room: string): Promise<string> {
  if (!queries.has(room)) {
    const one = ({ name }: { name?: string }) =>
      `select '${name}' as name, count(*)::int as n, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${name} t`;
    queries.set(room, `${(await sql(room, TABLES)).map(one).join(' union all ')} order by 1`);
  }
  return JSON.stringify(await sql(room, queries.get(room) as string));
}
/** Everything that acts change in civil affairs. */
export const everything = () => contents('civil-affairs');

/** The act is refused with this code and field, and nothing has changed. */
export async function refused(login: string, operation: string, input: object, code: string, field?: string) {
  const before = await everything();
  const answer = await act(login, operation, input);
  expect({ operation, code: codeOf(answer), field: answer.errors?.[0]?.extensions.field }).toEqual({ operation, code, field });
  expect(await everything()).toBe(before);
  return answer.errors?.[0];
}

/** A case of its own in Panlong, brought by its true acts to a stage. */
export async function freshCase(stage: 'REQUESTED' | 'VERIFIED' | 'IN_SERVICE' | 'EVALUATED', name = '王某') {
  const [street, community, office] = ['street@530103', 'community-worker@530103', 'coordinator@530103'] as const;
  const report = done(await act(community, 'ReportNeed', { channel: 'COMMUNITY', place: '530103001001', level: 'ORANGE', text: '生活困难。' }));
  const accepted = done(
    await act(street, 'AcceptReport', {
      id: report.id,
      version: report.version,
      basis: 'RESIDENCE',
      community: '530103001001',
      newPerson: { fullName: name, sex: 1, birthDate: '1970-01-01', address: '某路1号' },
    }),
  );
  const number = accepted.case?.number as string;
  const [row] = await sql('civil-affairs', 'select f.id, c.id as citizen from casefile f join citizen c on c.household_id = f.household_id where number = $1', [
    number,
  ]);
  const { id, citizen } = row as { id: string; citizen: string };
  const version = async () => (await sql('civil-affairs', 'select version from casefile where id = $1', [id]))[0].version as number;
  if (stage !== 'REQUESTED') {
    const visit = done(await act(community, 'RecordVisit', { case: id, kind: 'VERIFICATION', visitedOn: today(), findings: '属实。' }));
    done(await act(street, 'ConfirmVisit', { id: visit.id, version: visit.version }));
    done(await act(street, 'VerifyCase', { id, version: await version() }));
  }
  if (stage === 'IN_SERVICE' || stage === 'EVALUATED') {
    const plan = done(await act(street, 'DraftPlan', { case: id, goal: '安居', measures: ['送餐'] }));
    const submitted = done(await act(street, 'SubmitPlan', { id: plan.id, version: plan.version }));
    done(await act(office, 'ApprovePlan', { id: plan.id, version: submitted.version }));
    done(await act(street, 'StartService', { id, version: await version() }));
  }
  if (stage === 'EVALUATED') done(await act(street, 'RecordEvaluation', { id, version: await version(), result: 'ACHIEVED', text: '好转。' }));
  return { id, number, citizen, version };
}

/** A task of a fresh or known case for a unit. */
export const giveTask = async (caseId: string, role: string, title = '任务', more: object = {}) =>
  done(await act('coordinator@530103', 'AssignTask', { case: caseId, title, lead: unit(role), dueOn: inWorkdays(5), deliverable: '报告', ...more }));

export async function until<Found>(what: string, look: () => Promise<Found | null | undefined | false>, milliseconds = 5000): Promise<Found> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`It did not come about that ${what}`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
}
