import { departmentOf, type Scope } from '#schema/scopes.ts';
import { refusal } from '../basics/refusals.ts';
import type { Principal } from '../identity/identity.ts';
import { rule } from './shield.ts';

/**
 * Whether these people may pass a door with this scope: signed in, in role, and the owner's own or agreed. A scope with
 * purposes is about a subject: the act behind the door asks all six questions of it.
 */
export const mayPass = (scope: Scope, who: Principal | null) =>
  who != null &&
  scope.roles.includes(who.role) &&
  (scope.class === 'UNCONDITIONAL' ||
    scope.purposes.length > 0 ||
    who.department === departmentOf(scope.name) ||
    (scope.class === 'CONDITIONAL' && who.agreed.includes(scope.name)));

/** The rule of a door that all these scopes must open; shield wants one rule object for each name. */
export const mayEnter = (scopes: readonly Scope[]) => {
  const name = scopes.map((scope) => scope.name).join(' and ');
  const made =
    doors.get(name) ??
    rule(name, { cache: 'no_cache' })(
      (_parent, _args, { who }: { who: Principal | null }) =>
        scopes.every((scope) => mayPass(scope, who)) || refusal(who ? 'FORBIDDEN' : 'UNAUTHENTICATED'),
    );
  doors.set(name, made);
  return made;
};
const doors = new Map<string, ReturnType<ReturnType<typeof rule>>>();

export const isSignedIn = rule('is signed in', { cache: 'no_cache' })(
  (_parent, _args, { who }: { who: Principal | null }) => who != null || refusal('UNAUTHENTICATED'),
);
export const nobody = rule('nobody', { cache: 'no_cache' })(() => refusal('FORBIDDEN'));
