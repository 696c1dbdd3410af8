import { LockMode } from '@mikro-orm/core';
import { refusal } from '#kernel/refusals.ts';
import { Case, type Report, StageEntry } from '../casework/entities.ts';
import type { Act, StepInput } from '../lifecycle.ts';
import { Citizen, Household } from '../registry/entities.ts';
import { notify } from '../supervision/notices.ts';

/** A place by its code of so many digits. */
export const division = async ({ em }: Act, code: string, length: number, field: string) => {
  const [row] = await em.execute('select name from division where code = ? and length(code) = ?', [
    code,
    length,
  ]);
  if (!row) throw refusal('BAD_USER_INPUT', `${field} is the code of a place, of ${length} digits.`, field);
  return code;
};

interface AcceptInput extends StepInput {
  basis: 'REGISTER' | 'RESIDENCE' | 'EMERGENCY_PLACE';
  community: string;
  subject?: string | null;
  newPerson?: {
    citizen?: string | null;
    fullName: string;
    sex: number;
    birthDate: string;
    address: string;
  } | null;
}

/** A report becomes a case, or joins the household's open one: a family is seen as one. */
export async function openCase(report: Report, input: AcceptInput, act: Act) {
  const { em, today } = act;
  const community = await division(act, input.community, 12, 'community');
  if (!community.startsWith(report.divisionCode))
    throw refusal(
      'BAD_USER_INPUT',
      'The case is accepted within the street that the report came to.',
      'community',
    );
  const household = await householdOf(report, input, act);
  const code = {
    REGISTER: household.registeredCode,
    RESIDENCE: household.residenceCode,
    EMERGENCY_PLACE: report.placeCode,
  }[input.basis];
  if (!code.startsWith(report.divisionCode))
    throw refusal(
      'BAD_USER_INPUT',
      `This street is not the family's by ${input.basis} (社会救助法 37).`,
      'basis',
    );
  let file = (await em.findOne(
    Case,
    { householdId: household.id, closedOn: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  )) as Case | null;
  if (!file) {
    file = em.create(Case, {
      id: crypto.randomUUID(),
      number: await nextNumber(act, community.slice(0, 6)),
      householdId: household.id,
      divisionCode: community,
      state: 'REQUESTED',
      level: report.level,
      openedOn: today,
      handlerId: act.context.who.organisation,
    } as never) as Case;
    em.persist(file);
    enter(act, file, null);
    act.emit('civil-affairs.case.opened', { case: file.id, household: household.id });
  }
  report.caseId = file.id;
  report.basis = input.basis;
  await em.flush();
  await notify(
    act,
    { officers: ['community-worker', 'coordinator'], case: file.id },
    'CASE_OPENED',
    file.id,
    file.id,
  );
}

async function householdOf(
  report: Report,
  { subject, newPerson, community }: AcceptInput,
  { em }: Act,
): Promise<Household> {
  const known = report.subjectId ?? subject ?? newPerson?.citizen ?? null;
  const citizen = known && ((await em.findOne(Citizen, { id: known })) as Citizen | null);
  if (citizen) {
    report.subjectId = citizen.id;
    return (await em.findOneOrFail(Household, { id: citizen.householdId })) as Household;
  }
  if (!newPerson)
    throw refusal('BAD_USER_INPUT', 'Name who it is about: a known subject, or a new person.', 'subject');
  const household = em.create(Household, {
    id: crypto.randomUUID(),
    registeredCode: report.placeCode,
    residenceCode: community,
    address: newPerson.address,
  } as never) as Household;
  const person = em.create(Citizen, {
    // Who has no number gets a random id; the police identify those who have one.
    id: newPerson.citizen ?? crypto.randomUUID(),
    householdId: household.id,
    relation: 'HEAD',
    ordinal: 1,
    fullName: newPerson.fullName,
    sex: newPerson.sex,
    birthDate: newPerson.birthDate,
    maritalStatus: 'UNKNOWN',
  } as never) as Citizen;
  em.persist([household, person]);
  report.subjectId = person.id;
  return household;
}

async function nextNumber({ em, today }: Act, county: string) {
  const prefix = `${county}-${today.slice(0, 4)}-`;
  await em.execute('select pg_advisory_xact_lock(hashtext(?))', [prefix]);
  const [row] = await em.execute(
    `select coalesce(max(split_part(number, '-', 3)::int), 0) + 1 as next from casefile where number like ?`,
    [`${prefix}%`],
  );
  return `${prefix}${String(row?.['next']).padStart(4, '0')}`;
}

/** The case's stage goes into its history. */
export function enter({ em, today }: Act, { id, state }: Case, reason: string | null) {
  em.persist(
    em.create(StageEntry, {
      id: crypto.randomUUID(),
      caseId: id,
      stage: state,
      enteredOn: today,
      reason,
    } as never) as StageEntry,
  );
}
