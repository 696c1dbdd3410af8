import { refusal, rehearsalId, subject } from '#kernel';
import { purposes, roles } from '#schema/roles.ts';
import type { QueryRehearseSharingChangeArgs } from '../schema.types.ts';
import type { Context } from '../verdicts.ts';
import { scopeNamed } from './scopes.ts';

function allOf(known: readonly string[], named: readonly string[] | null | undefined, field: string) {
  if (named?.some((one) => !known.includes(one)))
    throw refusal('BAD_USER_INPUT', `Its ${field} are among ${known.join(', ')}.`, field);
  return named ?? null;
}

/** Seals a change of who may read what: each room says what it would have meant for last week's reads. */
export function simulation(_: unknown, { change }: QueryRehearseSharingChangeArgs, context: Context) {
  const { scope, organisation = null, isAgreed = null } = change;
  scopeNamed(scope);
  if ((isAgreed == null) !== (organisation == null))
    throw refusal('BAD_USER_INPUT', 'An agreement is between an organisation and a yes or no.', 'isAgreed');
  if (isAgreed == null && !change.roles && !change.purposes)
    throw refusal('BAD_USER_INPUT', 'Say what changes: isAgreed, roles or purposes.', 'change');
  const named = {
    roles: allOf(roles, change.roles, 'roles'),
    purposes: allOf(purposes, change.purposes, 'purposes'),
  };
  if (organisation) subject({ id: organisation });
  return { id: rehearsalId({ scope, organisation, isAgreed, ...named }, context) };
}
