import { scopeByName } from '#schema/scopes.ts';
import { maySee, type World, type WorldPerson } from './oracle.ts';

/**
 * Who reads which records of the offices once more, in other words: plain rows in, yes or no out. Written from the descriptions in
 * the SDL and the rooms' READMEs, not from the offices' policies.
 */
export interface Records {
  tasks: { id: string; case: string; lead: string; assignee: string | null; state: string; dueOn: string }[];
  notices: { id: string; person: string; isRead: boolean }[];
  meetings: {
    id: string;
    division: string;
    convener: string;
    seats: string[];
    agenda: { id: string; units: string[] }[];
  }[];
  orders: { id: string; case: string; provider: string | null; workers: string[]; state: string; on: string }[];
  contracts: { id: string; division: string; provider: string; state: string; settlement: string; check: string }[];
  donations: { id: string; donor: string; holder: string; division: string; state: string; isAnonymous: boolean }[];
}
type One<Kind extends keyof Records> = Records[Kind][number];

/** Whether the door of a query or an act opens to this role. */
export const opens = (scope: string, { role }: WorldPerson) => (scopeByName.get(scope) as { roles: readonly string[] }).roles.includes(role);

const isOver = ({ division }: WorldPerson, place: string) => place.startsWith(division);

/** A task is read with the tasks of its case. */
export const readsTask = (world: World, person: WorldPerson, task: One<'tasks'>) => maySee(world, person, task.case, 'civil-affairs.task.read');
export const isOpen = ({ state }: One<'tasks'>) => !['CLOSED', 'DECLINED'].includes(state);
/** Past its day, while its unit has it and waits for nobody. */
export const isLate = ({ state, dueOn }: One<'tasks'>, today: string) => ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS'].includes(state) && dueOn < today;

/** What an act on a record of a case, sent with a version that is long past, is answered: who may act hears that it has changed. */
export function actInCase(world: World, person: WorldPerson, file: string, scope: string): string {
  if (!opens(scope, person)) return 'FORBIDDEN';
  if (!maySee(world, person, file, 'civil-affairs.case.read')) return 'NOT_FOUND';
  return maySee(world, person, file, scope) ? 'CONFLICT' : 'FORBIDDEN';
}
/** The same of a record that stands in no case. */
export const actOn = (person: WorldPerson, scope: string, isTheirs: boolean) => {
  if (!opens(scope, person)) return 'FORBIDDEN';
  return isTheirs ? 'CONFLICT' : 'NOT_FOUND';
};

const audits = (person: WorldPerson, { division }: One<'meetings'>) => person.role === 'auditor' && isOver(person, division);
/** Units that were invited, and the county's auditors. */
export const readsMeeting = (person: WorldPerson, meeting: One<'meetings'>) => meeting.seats.includes(person.organisation) || audits(person, meeting);
/** The convener's unit and the auditors read the whole agenda, the others what they are asked. */
export const readsItem = (person: WorldPerson, meeting: One<'meetings'>, { units }: { units: string[] }) =>
  meeting.convener === person.organisation || audits(person, meeting) || units.includes(person.organisation);
/** Which packs were read from a seat is its own unit's to know, and the auditors'. */
export const readsPacks = (person: WorldPerson, meeting: One<'meetings'>, seat: string) => seat === person.organisation || audits(person, meeting);
/** What a unit said against the minutes is told to the convener's besides. */
export const readsObjection = (person: WorldPerson, meeting: One<'meetings'>, seat: string) =>
  readsPacks(person, meeting, seat) || meeting.convener === person.organisation;

/** A unit's orders are those it is to serve. */
export const readsOrder = (person: WorldPerson, { provider }: One<'orders'>) => provider === person.organisation;
/** Whom one visits that day, once it is planned and until one has left. */
export const visits = (person: WorldPerson, { workers, state, on }: One<'orders'>, day: string) =>
  workers.includes(person.id) && on === day && (state === 'SCHEDULED' || state === 'SERVING');

/** The county that buys, and the unit that was bought from. */
export const buys = (person: WorldPerson, { division }: One<'contracts'>) =>
  ['coordinator', 'reviewer', 'clerk', 'civil-affairs', 'auditor'].includes(person.role) && isOver(person, division);
export const provides = (person: WorldPerson, { provider }: One<'contracts'>) =>
  (person.role === 'provider' || person.role === 'social-worker') && provider === person.organisation;
export const readsContract = (person: WorldPerson, contract: One<'contracts'>) => buys(person, contract) || provides(person, contract);

/** Who gave, who keeps, and those who look after the place. */
export const readsDonation = (person: WorldPerson, { donor, holder, division }: One<'donations'>) =>
  donor === person.organisation ||
  holder === person.organisation ||
  (['coordinator', 'civil-affairs', 'auditor'].includes(person.role) && isOver(person, division));
/** Who gave and wishes to stay unknown is known to themself. */
export const knowsDonor = (person: WorldPerson, { donor, isAnonymous }: One<'donations'>) => !isAnonymous || donor === person.organisation;
