import { type Principal, policy, same } from '#kernel';
import type { Officer } from '#schema/roles.ts';
import { departmentOf, type Scope, scopeByName } from '#schema/scopes.ts';
import { countyOf } from '../registry/index.ts';
import type { Correction, EmergencyAccess, SharingRequest } from './entities.ts';

const DEPARTMENT = '(select department from organisation where id = :unit)';

type Placed<Row> = Row & { place: string };
/** With the place in which the person it is about lives. */
const CORRECTION = `(select c.*, h.residence_code as place
    from correction c join citizen z on z.id = c.citizen_id join household h on h.id = z.household_id) c`;
/** With the place of the unit that asks. */
const REQUEST = `(select r.*, o.division_code as place
    from sharing_request r join organisation o on o.id = r.organisation_id) r`;
/** With the place of the case. */
const EMERGENCY = `(select e.*, f.division_code as place
    from emergency_access e join casefile f on f.id = e.case_id) e`;

/** The department that holds the fact, where the person lives. */
export const mayAnswerCorrection = policy<Placed<Pick<Correction, 'owner'>>>({
  from: CORRECTION,
  where: `c.owner = ${DEPARTMENT} and c.place like :place`,
  holds: ({ owner, place }, { department, division }) =>
    same(owner, department) && place.startsWith(division),
});

/** Who asked, and who has to answer. */
export const mayReadCorrection = policy<Placed<Pick<Correction, 'owner' | 'requestedBy'>>>({
  from: CORRECTION,
  where: `(c.requested_by = :person or (${mayAnswerCorrection.where}))`,
  holds: (correction, who) =>
    same(correction.requestedBy, who.person) || mayAnswerCorrection.holds(correction, who),
});

/** The unit that asks for a scope. */
export const isAsker = policy<Pick<SharingRequest, 'organisationId'>>({
  from: 'sharing_request r',
  where: 'r.organisation_id = :unit',
  holds: ({ organisationId }, { organisation }) => same(organisationId, organisation),
});

/** The owner's own office in the asker's county. */
export const mayAnswerRequest = policy<Placed<Pick<SharingRequest, 'owner'>>>({
  from: REQUEST,
  where: `r.owner = ${DEPARTMENT} and left(r.place, 6) = left(rtrim(:place, '%'), 6)`,
  holds: ({ owner, place }, { department, division }) =>
    same(owner, department) && countyOf(place) === countyOf(division),
});

/** Who asks, and who has to answer. */
export const mayReadRequest = policy<Placed<Pick<SharingRequest, 'owner' | 'organisationId'>>>({
  from: REQUEST,
  where: `(${isAsker.where} or (${mayAnswerRequest.where}))`,
  holds: (request, who) => isAsker.holds(request, who) || mayAnswerRequest.holds(request, who),
});

/** Who broke the glass. */
export const isOpener = policy<Pick<EmergencyAccess, 'personId'>>({
  from: 'emergency_access e',
  where: 'e.person_id = :person',
  holds: ({ personId }, { person }) => same(personId, person),
});

const { roles: reviewing } = scopeByName.get('civil-affairs.emergency.review') as Scope;
/** What a review found is for who broke the glass and who reviews; not for who was only asked for their word. */
export const mayReadFinding = (access: Pick<EmergencyAccess, 'personId'>, who: Principal) =>
  isOpener.holds(access, who) || reviewing.includes(who.role);

/** The department that owns what is to be opened. */
export const isOwner = policy<Pick<EmergencyAccess, 'scope'>>({
  from: 'emergency_access e',
  where: `split_part(e.scope, '.', 1) = ${DEPARTMENT}`,
  holds: ({ scope }, { department }) => same(departmentOf(scope), department),
});

/** Those in whose division the case is; what they may do there their scopes say. */
export const isOfDivision = policy<Placed<object>>({
  from: EMERGENCY,
  where: 'e.place like :place',
  holds: ({ place }, { division }) => place.startsWith(division),
});

/** Those of the owner department in the county of a place; a department's officers bear its name as their role. */
export const owners = (owner: string, place: string) => ({
  officers: [owner as Officer],
  place: countyOf(place),
});

/** Those who look afterwards at what was opened in a county. */
export const reviewers = (place: string) => ({
  officers: ['reviewer', 'auditor'] as const,
  place: countyOf(place),
});
