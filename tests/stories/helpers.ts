import { randomInt } from 'node:crypto';
import { addDays, addWorkdays, dayOf } from '#kernel/calendar.ts';
import { checkOf } from '#schema/identifiers.ts';
import type { Tell } from './teller.ts';

export const today = () => dayOf(new Date());
/** A working day, so many working days from now. */
export const inWorkdays = (count: number) => addWorkdays(today(), count);

export const addMonths = (count: number) => addDays(today(), count * 30);

/** A made-up resident ID number that nobody has, with the unassigned prefix 539900 and a true check character. */
export function freshNumber(birthDate: string) {
  const seventeen = `539900${birthDate.replaceAll('-', '')}${String(randomInt(1000)).padStart(3, '0')}`;
  return `${seventeen}${checkOf(seventeen)}`;
}

/** The case as its handlers read it. */
export const caseWork = async (tell: Tell, who: string, number: string) => (await tell.ask(who, 'CaseWork', { number })).case;

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
