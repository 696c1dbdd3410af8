import { policy, same } from '#kernel';
import type { AgendaItem, Meeting, Seat } from './entities.ts';

const CONVENER = 'coordinator';
/** Those who convene their county's meetings, and hear what units say to the minutes. */
export const conveners = [CONVENER] as const;

const AUDITOR = `:role = 'auditor'`;
const isAuditor = (
  { divisionCode }: Pick<Meeting, 'divisionCode'>,
  who: { role: string; division: string },
) => who.role === 'auditor' && divisionCode.startsWith(who.division);

/** Only the bureau's own coordinators hold their county's meetings. */
export const isConvener = policy<Pick<Meeting, 'divisionCode'>>({
  from: 'meeting m',
  where: `:role = '${CONVENER}' and m.division_code || '%' = :place`,
  holds: ({ divisionCode }, { role, division }) => role === CONVENER && division === divisionCode,
});

/** The unit's own seat. */
export const isOwnSeat = policy<Pick<Seat, 'organisationId'>>({
  from: 'seat s',
  where: 's.organisation_id = :unit',
  holds: ({ organisationId }, { organisation }) => same(organisationId, organisation),
});

/** Units that have a seat, and the auditors of the county. */
export const mayReadMeeting = policy<Pick<Meeting, 'divisionCode'> & { units: readonly string[] }>({
  from: '(select m.*, array(select organisation_id from seat where meeting_id = m.id) as units from meeting m) m',
  where: `(exists (select from seat s where s.meeting_id = m.id and ${isOwnSeat.where})
      or (${AUDITOR} and m.division_code like :place))`,
  holds: (meeting, who) =>
    meeting.units.some((unit) => same(unit, who.organisation)) || isAuditor(meeting, who),
});

/** The convener's unit and the auditors of the county read every item, and the minutes whole. */
export const mayReadWhole = policy<Pick<Meeting, 'divisionCode' | 'convenerId'>>({
  from: 'meeting m',
  where: `(m.convener_id = :unit or (${AUDITOR} and m.division_code like :place))`,
  holds: (meeting, who) => same(meeting.convenerId, who.organisation) || isAuditor(meeting, who),
});

/** A unit that is asked about an item reads it. */
export const isAsked = policy<Pick<AgendaItem, 'unitIds'>>({
  from: 'agenda_item i',
  where: ':unit = any(i.unit_ids::uuid[])',
  holds: ({ unitIds }, { organisation }) => unitIds.some((unit) => same(unit, organisation)),
});

const SEAT = `(select s.*, m.division_code, m.convener_id
    from seat s join meeting m on m.id = s.meeting_id) s`;
type SeatRow = Pick<Seat, 'organisationId'> & Pick<Meeting, 'divisionCode' | 'convenerId'>;

/** Which packs were read from a seat: its unit, and the auditors of the county. */
export const mayReadPacks = policy<SeatRow>({
  from: SEAT,
  where: `(${isOwnSeat.where} or (${AUDITOR} and s.division_code like :place))`,
  holds: (seat, who) => isOwnSeat.holds(seat, who) || isAuditor(seat, who),
});

/** What a unit objected to: besides them the convener's unit. */
export const mayReadObjection = policy<SeatRow>({
  from: SEAT,
  where: `(s.convener_id = :unit or ${mayReadPacks.where})`,
  holds: (seat, who) => same(seat.convenerId, who.organisation) || mayReadPacks.holds(seat, who),
});
