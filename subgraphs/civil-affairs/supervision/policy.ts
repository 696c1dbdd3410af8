import { listed, policy, same } from '#kernel';
import { type Officer, officers, type Role } from '#schema/roles.ts';
import { isOfficer, workers } from '../registry/index.ts';

/** Those one works with in any case: of one's own unit; and for officers, who answers for a unit in their division. */
export const isColleague = policy<{ organisationId: string | null; divisionCode: string; role: Role }>({
  from: 'person p',
  where: `(p.organisation_id = :unit
        or (:role in ${listed(officers)} and p.division_code like :place and p.role not in ${listed(workers)}))`,
  holds: ({ organisationId, divisionCode, role }, who) =>
    same(organisationId, who.organisation) ||
    (isOfficer(who.role) && divisionCode.startsWith(who.division) && !workers.includes(role)),
});

/** Who is helped is nobody's colleague. */
export const helped = 'resident' satisfies Role;

/** An event is one's own that names one, or the unit that one answers for. */
export const isOwn = policy<{ ids: Record<string, unknown> }>({
  from: 'event e',
  where: `(e.ids->>'person' = (:person::uuid)::text
        or (:role not in ${listed(workers)}
          and ((:unit::uuid)::text in (e.ids->>'organisation', e.ids->>'lead')
            or e.ids->'units' @> to_jsonb((:unit::uuid)::text))))`,
  holds: ({ ids }, { person, organisation, role }) => {
    const units = [ids['organisation'], ids['lead'], ...((ids['units'] as string[] | undefined) ?? [])];
    const isUnits = !workers.includes(role) && organisation != null && units.includes(organisation);
    return isUnits || ids['person'] === person;
  },
});

/** What a change in a case tells is told to whoever may read what changed, by the noun of its event; of the rest nobody hears but by a notice. */
export const readingOf: Readonly<Record<string, `civil-affairs.${string}.read`>> = {
  case: 'civil-affairs.case.read',
  household: 'civil-affairs.household.read',
  task: 'civil-affairs.task.read',
  visit: 'civil-affairs.case-note.read',
  assessment: 'civil-affairs.assessment.read',
  plan: 'civil-affairs.plan.read',
  evaluation: 'civil-affairs.plan.read',
  need: 'civil-affairs.need.read',
  aid: 'civil-affairs.need.read',
  order: 'civil-affairs.order.read',
  hearing: 'civil-affairs.hearing.read',
  'case-review': 'civil-affairs.hearing.read',
  participation: 'civil-affairs.participant.read',
  referral: 'civil-affairs.participant.read',
  dispute: 'civil-affairs.participant.read',
};

/** Who hears of tasks that are late by a letter's days, and who of emergency access that is reviewed late. */
export const supervisors = ['coordinator'] as const satisfies readonly Officer[];
export const reviewer = 'reviewer' satisfies Officer;
