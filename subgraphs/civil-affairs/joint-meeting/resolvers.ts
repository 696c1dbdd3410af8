import { keyOf, paged, refusal, subject } from '#kernel';
import { caseOf } from '../cases/index.ts';
import { organisation } from '../links.ts';
import type { QueryMeetingsArgs } from '../schema.types.ts';
import type { Context } from '../verdicts.ts';
import { decisionMutations } from './decisions.ts';
import { meetingMutations } from './meetings.ts';
import { receiptOf } from './receipt.ts';

interface MeetingRow extends Record<string, unknown> {
  id: string;
  state: string;
  convenerId: string;
  divisionCode: string;
  minutes: string | null;
}

const COLUMNS = `m.id, m.state, m.kind, m.topic, m.place, m.held_on as "heldOn", m.version, m.convener_id as "convenerId", m.division_code as "divisionCode",
  m.minutes, m.issued_on as "issuedOn"`;
// Those whose unit has a seat, and the auditors of the county.
const MAY = `from meeting m where (exists (select from seat s where s.meeting_id = m.id and s.organisation_id = $1) or ($2::text is not null and m.division_code like $2))`;
const mine = ({ who }: Context) => [who.organisation, who.role === 'auditor' ? `${who.division}%` : null];

const meetings = (_: unknown, args: QueryMeetingsArgs, context: Context) =>
  paged(
    'meetings',
    `select ${COLUMNS}, ${keyOf('m.held_on::timestamp', 'm.id')} as key ${MAY}`,
    mine(context),
    args,
    context,
  );

async function find(id: string, context: Context): Promise<MeetingRow | null> {
  const [row] = await context.room.read<MeetingRow>(`select ${COLUMNS} ${MAY} and m.id = $3`, [
    ...mine(context),
    subject({ id }).id,
  ]);
  return row ?? null;
}

async function meeting(_: unknown, { id }: { id: string }, context: Context) {
  const found = await find(id, context);
  if (!found) throw refusal('NOT_FOUND');
  return found;
}

const isForAll = ({ convenerId }: MeetingRow, { who }: Context) =>
  who.organisation === convenerId || who.role === 'auditor';

/** Items as this reader's unit may have them: what it is not asked about is named as restricted, and nothing more. */
async function agenda(row: MeetingRow, _: unknown, context: Context) {
  const isLive = row.state === 'CONVENED' || row.state === 'IN_SESSION';
  const items = await context.load.itemsOf.load(row.id);
  return items.map(({ id, ordinal, ...rest }) =>
    isForAll(row, context) || rest.unitIds.includes(context.who.organisation as string)
      ? { id, ordinal, isRestricted: false, isLive, ...rest }
      : { id, ordinal, isRestricted: true },
  );
}

async function meetingPack(_: unknown, { id }: { id: string }, context: Context) {
  const found = await find(id, context);
  if (!found) throw refusal('NOT_FOUND');
  if (found.state !== 'CONVENED' && found.state !== 'IN_SESSION')
    throw refusal('CONFLICT', 'The meeting is over, and with it the reading of its pack.');
  return agenda(found, null, context);
}

/** The gateway tells what it handed out: the hash goes into the trail and to the seat before the answer leaves. */
async function recordPack(
  _: unknown,
  { meeting: id, digest }: { meeting: string; digest: string },
  context: Context,
) {
  const found = await find(id, context);
  if (!found || !/^[\w-]{43}$/.test(digest)) throw refusal('NOT_FOUND');
  context.trail.note({ subject: '', ground: { kind: 'PACK', meeting: found.id, hash: digest }, scopes: [] });
  const em = await context.em();
  await em.execute(
    `update seat set packs = array_append(packs, ?) where meeting_id = ? and organisation_id = ? and not ? = any(packs)`,
    [digest, found.id, context.who.organisation, digest],
  );
  return true;
}

const SIGNED = `select s.organisation_id as unit, o.name, s.signature, s.signed_at as "signedAt" from seat s join organisation o on o.id = s.organisation_id
  where s.meeting_id = $1 and s.signature is not null order by o.name`;

/** The minutes hold every item: they are for units that were asked about all of them, and for the convener. */
async function minutesFor(row: MeetingRow, context: Context): Promise<string | null> {
  if (!row.minutes) return null;
  const items = await context.load.itemsOf.load(row.id);
  const isWhole =
    isForAll(row, context) ||
    items.every(({ unitIds }) => unitIds.includes(context.who.organisation as string));
  if (isWhole) return row.minutes;
  const whole = JSON.parse(row.minutes) as { items: { ordinal: number }[] };
  const own = new Set(
    items
      .filter(({ unitIds }) => unitIds.includes(context.who.organisation as string))
      .map(({ ordinal }) => ordinal),
  );
  return JSON.stringify({
    ...whole,
    items: whole.items.map((item) =>
      own.has(item.ordinal) ? item : { ordinal: item.ordinal, isRestricted: true },
    ),
  });
}

type SeatRow = { organisationId: string; packs: string[] };
type Item = { id: string; isRestricted: boolean; isLive?: boolean; caseId?: string; unitIds?: string[] };

export const meetingResolvers = {
  Query: { meetings, meeting, meetingPack },
  Mutation: { ...meetingMutations, ...decisionMutations, recordPack },
  MeetingOutcome: {
    meeting: ({ id, meetingId }: { id: string; meetingId?: string }, _: unknown, context: Context) =>
      find(meetingId ?? id, context),
  },
  Meeting: {
    seats: ({ id }: MeetingRow, _: unknown, { load }: Context) => load.seatsOf.load(id),
    agenda,
    minutes: (row: MeetingRow, _: unknown, context: Context) => minutesFor(row, context),
    receipt: async (row: MeetingRow, _: unknown, context: Context) => {
      const minutes = await minutesFor(row, context);
      if (row.state !== 'ISSUED' || minutes !== row.minutes || !minutes) return null;
      return receiptOf(minutes, await context.room.read(SIGNED, [row.id]), context.room.keys);
    },
  },
  Seat: {
    organisation: organisation('organisationId'),
    packs: ({ organisationId, packs }: SeatRow, _: unknown, { who }: Context) =>
      organisationId === who.organisation || who.role === 'auditor' ? packs : null,
  },
  AgendaItem: {
    units: ({ unitIds }: Item, _: unknown, { load }: Context) =>
      unitIds && load.organisation.loadMany(unitIds),
    case: ({ isRestricted, isLive, caseId }: Item, _: unknown, context: Context) =>
      isRestricted || !isLive ? null : caseOf(caseId, context),
    opinions: ({ id, isRestricted }: Item, _: unknown, { load }: Context) =>
      isRestricted ? null : load.opinionsOf.load(id),
    decisions: ({ id, isRestricted }: Item, _: unknown, { load }: Context) =>
      isRestricted ? null : load.decisionsOf.load(id),
  },
  Opinion: { organisation: organisation('organisationId') },
  Decision: {
    lead: organisation('leadId'),
    helpers: ({ helperIds }: { helperIds: string[] }, _: unknown, { load }: Context) =>
      load.organisation.loadMany(helperIds),
  },
  CaseReview: { reportingUnit: organisation('reportingUnitId') },
};
