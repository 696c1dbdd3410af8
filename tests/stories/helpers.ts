import { randomInt } from 'node:crypto';
import { addDays, addWorkdays, dayOf } from '#kernel/basics/calendar.ts';
import { numbers } from '#schema/demo-people.ts';
import { checkOf } from '#schema/identifiers.ts';
import type { Tell } from './teller.ts';

export const today = () => dayOf(new Date());
/** A working day, so many working days from now. */
export const inWorkdays = (count: number) => addWorkdays(today(), count);

export const addMonths = (count: number) => addDays(today(), count * 30);

const taken: readonly string[] = Object.values(numbers);
/** A made-up resident ID number that nobody of the demo has, with the unassigned prefix 539900 and a true check character. */
export function freshNumber(birthDate: string): string {
  const seventeen = `539900${birthDate.replaceAll('-', '')}${String(randomInt(1000)).padStart(3, '0')}`;
  const number = `${seventeen}${checkOf(seventeen)}`;
  return taken.includes(number) ? freshNumber(birthDate) : number;
}

/** The case as its handlers read it. */
export const caseWork = async (tell: Tell, who: string, number: string) => (await tell.ask(who, 'CaseWork', { number })).case;

/** A second person confirms everybody whom a case names by an id and whom the street's register does not have. */
export async function confirmNewcomers(tell: Tell, office: string, citizens: readonly string[]) {
  const { newcomers } = await tell.ask(office, 'Newcomers', { first: 100, state: 'TO_CONFIRM' });
  for (const { id, version, citizen, fullName } of newcomers.nodes)
    if (citizens.includes(citizen.id)) await tell.act(office, `核认（非立案人）：${fullName}`, 'ConfirmNewcomer', { id, version });
}

export const unitsOf = async (tell: Tell, who: string) => {
  const { organisations } = await tell.ask(who, 'Organisations');
  return (name: string): string => organisations.nodes.find((unit: { name: string }) => unit.name.endsWith(name)).id;
};

export const taskNamed = async (tell: Tell, who: string, number: string, title: string) =>
  (await caseWork(tell, who, number)).tasks.find((task: { title: string }) => task.title === title);

/** The office looks at what a unit reported, and closes the task. */
export async function closeTask(tell: Tell, office: string, number: string, title: string) {
  const { id, version } = await taskNamed(tell, office, number, title);
  const approved = await tell.act(office, `验收：${title}`, 'ApproveTask', { id, version });
  await tell.act(office, `办结：${title}`, 'CloseTask', { id, version: approved.version });
}

export const inMinutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString();

/** A person's case brought by its true acts to where help begins; with an assessment, so that the monthly package is known. */
export async function caseInService(tell: Tell, county: string, place: string, person: { fullName: string; birthDate: string; sex: number }) {
  const [street, community, office] = [`street@${county}`, `community-worker@${county}`, `coordinator@${county}`];
  const report = await tell.act(community, '报告救助需求', 'ReportNeed', { channel: 'COMMUNITY', place, level: 'ORANGE', text: '生活困难，需要帮助。' });
  const accepted = await tell.act(street, '受理并立案', 'AcceptReport', {
    id: report.id,
    version: report.version,
    basis: 'RESIDENCE',
    community: place,
    newPerson: { ...person, address: '和平巷8号' },
  });
  const number = accepted.case?.number as string;
  const file = await caseWork(tell, street, number);
  const citizen = file.household.members[0].citizen.id as string;
  const visit = await tell.act(community, '走访核实', 'RecordVisit', { case: file.id, kind: 'VERIFICATION', visitedOn: today(), findings: '属实。' });
  await tell.act(street, '第二名走访人确认', 'ConfirmVisit', { id: visit.id, version: visit.version });
  const version = async () => (await caseWork(tell, street, number)).version as number;
  await tell.act(street, '核实完成', 'VerifyCase', { id: file.id, version: await version() });
  await tell.act(street, '需求评估：部分失能', 'RecordAssessment', {
    case: file.id,
    citizen,
    failedSelfCare: ['WALK', 'BATHE'],
    dimensions: { economy: 4, health: 3, education: 0, residence: 1, employment: 1, guardianship: 0, socialIntegration: 2 },
  });
  const plan = await tell.act(street, '起草方案', 'DraftPlan', { case: file.id, goal: '基本生活有保障', measures: ['物资', '服务'] });
  const submitted = await tell.act(street, '提交方案', 'SubmitPlan', { id: plan.id, version: plan.version });
  await tell.act(office, '审批方案', 'ApprovePlan', { id: plan.id, version: submitted.version });
  await tell.act(street, '开始实施', 'StartService', { id: file.id, version: await version() });
  return { id: file.id as string, number, citizen };
}

/** A visit from order to sign-out, as far as its provider's part goes; the code is read out by whoever ordered. */
export async function serve(
  tell: Tell,
  { county, number, order, by, quantity }: { county: string; number: string; order: { id: string; version: number }; by: string; quantity: number },
) {
  const [street, provider, worker] = [`street@${county}`, `provider@${county}`, `service-worker@${county}`];
  const { me } = await tell.ask(worker, 'Me');
  const step = (who: string, what: string, operation: string, at: { id: string; version: number }, more: object = {}) =>
    tell.act(who, what, operation, { id: at.id, version: at.version, ...more });
  const dispatched = await step(street, '派单', 'DispatchOrder', order);
  const accepted = await step(provider, '接单', 'AcceptOrder', dispatched);
  const scheduled = await step(provider, '安排服务人员上门', 'ScheduleVisit', accepted, { worker: me.id, startsAt: inMinutes(1), minutes: 60 });
  const orders = (await tell.ask(by, 'CaseHelp', { number })).case.orders as { id: string; code: string }[];
  const code = orders.find(({ id }) => id === order.id)?.code as string;
  const wrong = code === '000000' ? '000001' : '000000';
  await tell.refused(worker, '签到码不对', 'BAD_USER_INPUT', 'SignInVisit', { id: order.id, version: scheduled.version, code: wrong });
  const begun = await step(worker, '按签到码签到（不记位置）', 'SignInVisit', scheduled, { code });
  await tell.refused(worker, '同一签到码再用一次', 'CONFLICT', 'SignInVisit', { id: order.id, version: begun.version, code });
  const served = await step(worker, '服务完成，签退', 'SignOutVisit', begun, { quantity });
  return step(`clerk@${county}`, '电话回访', 'RecordFollowUp', served, { score: 5, words: '很好。' });
}
