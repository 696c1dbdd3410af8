import { create, type Outcome, refusal } from '#kernel';
import { isCreditCode } from '#schema/identifiers.ts';
import { scopes } from '#schema/scopes.ts';
import { type Act, acts, look } from '../lifecycle.ts';
import type { AdmitOrganisationInput } from '../schema.types.ts';
import { agree } from './agreements.ts';
import { Division, Organisation, Person } from './entities.ts';
import { countyOf, looksAfter, rolesOf } from './policy.ts';

// GB 32100: 5 is civil affairs' register (51 association, 52 private non-profit, 53 foundation), 9 the market's.
const PREFIXES: Record<string, RegExp> = { PUBLIC_INTEREST: /^5[123]/, FIRM: /^9/ };

/** The number is true, its register is the kind's, and nobody joined with it before. */
async function checkCode({ kind, creditCode }: AdmitOrganisationInput, { em }: Act) {
  if (!isCreditCode(creditCode))
    throw refusal(
      'BAD_USER_INPUT',
      'This is no unified social credit code: its check character does not fit (GB 32100).',
      'creditCode',
    );
  if (!PREFIXES[kind]?.test(creditCode))
    throw refusal('BAD_USER_INPUT', 'This code is of another kind of organisation.', 'creditCode');
  if (await em.findOne(Organisation, { creditCode }))
    throw refusal('CONFLICT', 'An organisation with this code has joined already.', 'creditCode');
}

/** A charity or firm joins the network: its register's number is true, its agreement grants what its role may have. */
async function admitOrganisation(input: AdmitOrganisationInput, act: Act): Promise<() => Outcome> {
  const { name, kind, creditCode, division, account } = input;
  if (!looksAfter(act.context.who, division))
    throw refusal('BAD_USER_INPUT', 'It lies outside your division.', 'division');
  if (!(await act.em.findOne(Division, { code: division })))
    throw refusal('BAD_USER_INPUT', 'There is no such division.', 'division');
  await checkCode(input, act);
  const known = rolesOf[kind] ?? [];
  const role = known.find((one) => one === account.role);
  if (!role)
    throw refusal('BAD_USER_INPUT', `People of such an organisation are: ${known.join(', ')}.`, 'role');
  if (await act.em.findOne(Person, { login: account.login }))
    throw refusal('CONFLICT', 'Somebody has this account already.', 'login');
  const unit = create(act, Organisation, {
    name,
    kind,
    creditCode,
    divisionCode: division,
    department: null,
  });
  agree(act, {
    organisation: unit.id,
    scopes: scopes
      .filter((scope) => scope.class !== 'NOT_SHARED' && scope.roles.includes(role))
      .map((scope) => scope.name),
    legalBasis: '政务数据共享条例 20; 联席会议数据共享协议',
  });
  create(act, Person, {
    login: account.login,
    name: account.name,
    role,
    organisationId: unit.id,
    divisionCode: division,
  });
  act.emit('civil-affairs.organisation.admitted', { organisation: unit.id, division, kind }, 'resource-pool');
  return () => ({ id: unit.id, state: 'ADMITTED', version: 1 });
}

export const organisationMutations = acts({ admitOrganisation });

/** A unit of this county's network. */
export async function unitOf(act: Act, id: string, county: string, field: string): Promise<Organisation> {
  const unit = await look(act, Organisation, id);
  if (!unit?.divisionCode.startsWith(countyOf(county)))
    throw refusal('BAD_USER_INPUT', 'This is no unit of the county’s network.', field);
  return unit;
}
