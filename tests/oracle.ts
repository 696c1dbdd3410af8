import { scopeByName } from '#schema/scopes.ts';

/**
 * The sharing rules once more, in other words: plain data in, the fields that may be seen out. Written from the design's
 * text, not from schema/verdict.ts; it shares with the product only the table of scopes and this list of fields.
 */
export interface WorldPerson {
  id: string;
  login: string;
  role: string;
  organisation: string;
  /** Which room the organisation owns, or none. */
  owns: string | null;
  division: string;
  isEnded: boolean;
}

export interface WorldAgreement {
  organisation: string;
  scopes: string[];
  isSuspended: boolean;
  isOver: boolean;
}

export interface WorldPart {
  case: string;
  organisation: string;
  person: string | null;
  purpose: string;
  scopes: string[];
  hasLeft: boolean;
  /** Whether the family has agreed, where that is needed, and nothing has ended it. */
  isActive: boolean;
}

/** One scope about one person, opened for half an hour. */
export interface WorldEmergency {
  person: string;
  case: string;
  citizen: string;
  scope: string;
  isOver: boolean;
  /** Whether somebody of the owner's department said yes as well. */
  isSeconded: boolean;
}

export interface WorldDuty {
  role: string;
  extent: 'CASE' | 'HOUSEHOLD';
  purpose: string;
  /** Whether the file stays readable to them once the case is closed. */
  afterClose: boolean;
}

export interface WorldCase {
  id: string;
  number: string;
  division: string;
  isClosed: boolean;
  /** Closed for longer than its file stays readable. */
  isPast: boolean;
  /** Those of the household; of a newcomer no more is open than `opens` says, until they are confirmed. */
  members: { id: string; isMinor: boolean; hasAssistance: boolean; opens: string[] | null }[];
}

export interface World {
  people: WorldPerson[];
  agreements: WorldAgreement[];
  parts: WorldPart[];
  duties: WorldDuty[];
  cases: WorldCase[];
  emergencies: WorldEmergency[];
  /** What is left to read of a closed case. */
  closedScopes: string[];
}

/** Which scope stands before each field of each share. */
export const fields: Record<string, Record<string, string>> = {
  Case: {
    number: 'civil-affairs.case.read',
    stage: 'civil-affairs.case.read',
    level: 'civil-affairs.case.read',
    household: 'civil-affairs.household.read',
    participants: 'civil-affairs.participant.read',
    tasks: 'civil-affairs.task.read',
    notes: 'civil-affairs.case-note.read',
    counsellingNotes: 'civil-affairs.counselling-note.read',
    needs: 'civil-affairs.need.read',
    gifts: 'civil-affairs.need.read',
    orders: 'civil-affairs.order.read',
  },
  resources: { aid: 'resource-pool.aid.read', donors: 'resource-pool.donor.read' },
  civilAffairs: {
    displayName: 'civil-affairs.identity.read',
    fullName: 'civil-affairs.name.read',
    birthDate: 'civil-affairs.birth.read',
    address: 'civil-affairs.contact.read',
    maritalStatus: 'civil-affairs.marriage.read',
    kinships: 'civil-affairs.household.read',
    guardianships: 'civil-affairs.guardianship.read',
    assistance: 'civil-affairs.assistance.read',
    benefits: 'civil-affairs.benefit.read',
    disabilitySubsidy: 'civil-affairs.subsidy.read',
  },
  police: {
    registrationStatus: 'police.registration.read',
    diedOn: 'police.death.read',
    missingReceipt: 'police.missing.read',
    missingOverSixMonths: 'police.missing.read',
    inCustodyOverSixMonths: 'police.custody.read',
    hasVehicle: 'police.vehicle.read',
    maskedResidentNumber: 'police.id-mask.read',
    investigation: 'police.investigation.read',
  },
  health: {
    isSeriouslyIll: 'health.serious-illness.read',
    selfPayBand: 'health.self-pay.read',
    isInsured: 'health.insurance.read',
    disabilityLevel: 'health.disability.read',
    selfCareLevel: 'health.care-need.read',
    depressionScreenBand: 'health.mental.read',
    visits: 'health.family-doctor.read',
    diagnosis: 'health.diagnosis.read',
  },
  education: {
    isEnrolled: 'education.enrolment.read',
    absenceDays: 'education.attendance.read',
    grants: 'education.aid.read',
    marks: 'education.record.read',
  },
  housing: {
    tenure: 'housing.tenure.read',
    rentalStatus: 'housing.public-rental.read',
    dangerGrade: 'housing.dangerous-house.read',
    propertyCount: 'housing.property.read',
  },
};

type Reason = { case: string | null; division: string; purpose: string; named: string[] | null };

/** What two lists of scopes have in common, where null stands for all. */
const common = (one: string[] | null, other: string[] | null) => (one == null ? other : other == null ? one : one.filter((name) => other.includes(name)));

function reasonsFor(world: World, person: WorldPerson, subject: string): Reason[] {
  const found: Reason[] = [];
  for (const file of world.cases) {
    const member = file.members.find(({ id }) => id === subject);
    if (member?.hasAssistance)
      for (const duty of world.duties)
        if (duty.extent === 'HOUSEHOLD' && duty.role === person.role && file.division.startsWith(person.division))
          found.push({ case: null, division: file.division, purpose: duty.purpose, named: null });
    if (file.id !== subject && !member) continue;
    const opens = member?.opens ?? null;
    const left = file.isClosed ? world.closedScopes : null;
    const at = { case: file.number, division: file.division };
    for (const duty of world.duties) {
      if (duty.extent !== 'CASE' || duty.role !== person.role || !file.division.startsWith(person.division)) continue;
      if (duty.purpose === 'AUDIT') found.push({ ...at, purpose: 'AUDIT', named: opens });
      else if (!file.isClosed || (duty.afterClose && !file.isPast)) found.push({ ...at, purpose: duty.purpose, named: common(opens, left) });
    }
    for (const part of world.parts) {
      const isTheirs = part.person ? part.person === person.id : part.organisation === person.organisation;
      const isTime = !file.isClosed || (person.owns === 'civil-affairs' && !file.isPast);
      if (part.case === file.id && isTheirs && part.isActive && !part.hasLeft && isTime)
        found.push({ ...at, purpose: part.purpose, named: common(part.scopes, common(opens, left)) });
    }
  }
  return found;
}

/** What this person has broken the glass for, about this subject, and for what. */
const brokenFor = (world: World, person: WorldPerson, subject: string) =>
  world.emergencies.filter(
    (one) => one.person === person.id && one.citizen === subject && !one.isOver && !world.cases.some(({ id, isClosed }) => id === one.case && isClosed),
  );

/** Whether it was for just this; it does not ask for role, agreement or purpose. */
const isBroken = (world: World, person: WorldPerson, subject: string, name: string) =>
  brokenFor(world, person, subject).some(
    (one) =>
      one.scope === name &&
      (scopeByName.get(name)?.sensitivity !== 'SEALED' || one.isSeconded) &&
      // What is unconditional does not ask where.
      (scopeByName.get(name)?.class === 'UNCONDITIONAL' || world.cases.find(({ id }) => id === one.case)?.division.startsWith(person.division)),
  );

/** May this person see what stands behind this scope about this subject? */
export function maySee(world: World, person: WorldPerson, subject: string, name: string): boolean {
  const scope = scopeByName.get(name);
  if (!scope || person.isEnded) return false;
  const isMinor = world.cases.some(({ members }) => members.some((member) => member.id === subject && member.isMinor));
  if (name.endsWith('.read') && scope.class !== 'NOT_SHARED' && isBroken(world, person, subject, name) && !(isMinor && scope.minor)) return true;
  const reasons = reasonsFor(world, person, subject);
  // Whoever broke the glass for one thing has a ground for the person, and with it what their role may see unconditionally.
  if (reasons.length === 0 && brokenFor(world, person, subject).length === 0) return false;
  if (!(scope.roles as readonly string[]).includes(person.role)) return false;
  if (scope.class === 'UNCONDITIONAL') return true;
  const isOwner = name.startsWith(`${person.owns}.`);
  if (scope.class === 'NOT_SHARED' && !isOwner) return false;
  const isAgreed = world.agreements.some((one) => one.organisation === person.organisation && !one.isSuspended && !one.isOver && one.scopes.includes(name));
  if (!isOwner && !isAgreed) return false;
  return reasons.some((reason) => {
    const isNamed =
      scope.sensitivity === 'SEALED' ? reason.case != null && reason.named?.includes(name) === true : reason.named == null || reason.named.includes(name);
    const isOpen = isNamed && reason.division.startsWith(person.division) && (scope.purposes as readonly string[]).includes(reason.purpose);
    if (!isOpen || !isMinor || !scope.minor) return isOpen;
    return sameGround(world, person, reason, scope.minor);
  });
}

/** What a minor needs besides is asked on the same ground. */
function sameGround(world: World, person: WorldPerson, reason: Reason, name: string): boolean {
  const scope = scopeByName.get(name);
  if (!scope || !(scope.roles as readonly string[]).includes(person.role)) return false;
  const isAgreed =
    name.startsWith(`${person.owns}.`) ||
    world.agreements.some((one) => one.organisation === person.organisation && !one.isSuspended && !one.isOver && one.scopes.includes(name));
  return isAgreed && (reason.named == null || reason.named.includes(name)) && (scope.purposes as readonly string[]).includes(reason.purpose);
}

/** Everything this person sees of a case: null where they may not know of it. */
export function oracleView(world: World, person: WorldPerson, file: WorldCase) {
  const seen = (share: string, subject: string) =>
    Object.entries(fields[share] as Record<string, string>)
      .filter(([, scope]) => maySee(world, person, subject, scope))
      .map(([field]) => field)
      .sort();
  if (!maySee(world, person, file.id, 'civil-affairs.case.read')) return null;
  const opensHousehold = maySee(world, person, file.id, 'civil-affairs.household.read');
  const shares = ['civilAffairs', 'police', 'health', 'education', 'housing'];
  return {
    Case: seen('Case', file.id),
    resources: seen('resources', file.id),
    members: opensHousehold ? file.members.map(({ id }) => ({ id, ...Object.fromEntries(shares.map((share) => [share, seen(share, id)])) })) : null,
  };
}
