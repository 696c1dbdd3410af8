import { create, refusal, row, rows } from '#kernel';
import { type Act, keepAway, lock } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import { Citizen, checkStated, countyOf, Household, register, registerHousehold } from '../registry/index.ts';
import type { AcceptReportInput } from '../schema.types.ts';
import { sql } from './cases.sql.ts';
import { checkPlace } from './checks.ts';
import { Case, type Report } from './entities.ts';
import { sql as newcomers } from './newcomers.sql.ts';
import { nameNewcomer } from './newcomers.ts';
import { told } from './policy.ts';
import { enter } from './stages.ts';

/**
 * A report becomes a case, or joins the household's open one in the county: a family is seen as one. Who is named by an id that
 * the street's register does not have becomes a newcomer, in a case of their own; in an emergency what shelter and first aid
 * need is open at once, and the county where they are registered is told.
 */
export async function takeUp(report: Report, input: AcceptReportInput, act: Act) {
  const community = await checkPlace(act, input.community, 12, 'community');
  if (!community.startsWith(report.divisionCode))
    throw refusal(
      'BAD_USER_INPUT',
      'The case is accepted within the street that the report came to.',
      'community',
    );
  const named = report.subjectId ?? input.subject ?? input.newPerson?.citizen ?? null;
  const household = named ? await householdHere(named, report, input, act) : null;
  const file =
    (await openCaseOf(household?.id ?? null, named, community, act)) ??
    (household
      ? await makeCase(household, report, community, act)
      : await caseOfNewPerson(report, input, named, act));
  await act.em.flush();
  await keepAway(act, file.id);
  report.subjectId = named ?? report.subjectId;
  report.caseId = file.id;
  report.basis = input.basis;
  await act.em.flush();
  await notify(act, { officers: told.opened, case: file.id }, 'CASE_OPENED', file.id, file.id);
}

/** The household that this street's register has for a person; null for everyone else, wherever they may be known. */
async function householdHere(citizenId: string, report: Report, { basis }: AcceptReportInput, { em }: Act) {
  const citizen = (await em.findOne(Citizen, { id: citizenId })) as Citizen | null;
  const household =
    citizen && ((await em.findOne(Household, { id: citizen.householdId })) as Household | null);
  const isHere = (code: string | null | undefined) => code?.startsWith(report.divisionCode) ?? false;
  if (!household || !(isHere(household.registeredCode) || isHere(household.residenceCode))) return null;
  const code = {
    REGISTER: household.registeredCode,
    RESIDENCE: household.residenceCode,
    EMERGENCY_PLACE: report.placeCode,
  }[basis];
  if (!isHere(code))
    throw refusal('BAD_USER_INPUT', `This street is not the family's by ${basis} (社会救助法 37).`, 'basis');
  return household;
}

/** The open case of this county that a person or household has; another county's case is not for this one to join. */
async function openCaseOf(household: string | null, citizen: string | null, community: string, act: Act) {
  const county = `${countyOf(community)}%`;
  const found = await row(act, sql.openCaseOf, { county, household, citizen });
  return found && ((await lock(act, Case, found.id)) as Case);
}

async function makeCase(household: Household, report: Report, community: string, act: Act): Promise<Case> {
  const file = create(act, Case, {
    number: await nextNumber(act, countyOf(community)),
    householdId: household.id,
    divisionCode: community,
    state: 'REQUESTED',
    level: report.level,
    openedOn: act.today,
    handlerId: act.context.who.organisation,
  });
  enter(act, file, null);
  act.emit('civil-affairs.case.opened', { case: file.id, household: household.id });
  return file;
}

/** A case for somebody whom the street's register does not have, in a household of what was said. */
async function caseOfNewPerson(report: Report, input: AcceptReportInput, named: string | null, act: Act) {
  const { newPerson, basis, community } = input;
  if (!newPerson)
    throw refusal(
      'BAD_USER_INPUT',
      'Say who it is about: this street’s register has nobody of whom you speak.',
      'newPerson',
    );
  const { address, citizen: _, ...said } = newPerson;
  const stated = { ...said, relation: 'HEAD' };
  checkStated(stated, act);
  const isRegistered = basis === 'REGISTER';
  const household = registerHousehold(act, { residence: community, isRegistered, address });
  const file = await makeCase(household, report, community, act);
  await act.em.flush();
  if (!named) report.subjectId = (await register(act, household.id, stated)).id;
  else {
    const isEmergency = basis === 'EMERGENCY_PLACE' && report.level === 'RED';
    const open = isEmergency ? await rows(act, newcomers.emergencyScopes, {}) : [];
    const opens = open.map(({ scope }) => scope);
    await nameNewcomer(act, file, named, stated, { opens, reportedBy: report.reportedBy });
  }
  return file;
}

async function nextNumber(act: Act, county: string) {
  const prefix = `${county}-${act.today.slice(0, 4)}-`;
  await row(act, sql.waitForNumber, { prefix });
  const found = await row(act, sql.nextNumber, { prefix });
  return `${prefix}${String(found?.next).padStart(4, '0')}`;
}
