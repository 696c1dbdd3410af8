import { departmentOf, type Scope } from '#schema/scopes.ts';
import type { Principal } from './identity.ts';
import { refusal } from './refusals.ts';
import { rule } from './shield.ts';

/** Whether these people may pass a door with this scope: signed in, in role, and the owner's own or agreed. */
export const mayPass = (scope: Scope, who: Principal | null) =>
  who != null &&
  scope.roles.includes(who.role) &&
  (scope.class === 'UNCONDITIONAL' ||
    who.department === departmentOf(scope.name) ||
    (scope.class === 'CONDITIONAL' && who.agreed.includes(scope.name)));

export const mayEnter = (scope: Scope) => {
  let made = doors.get(scope);
  if (!made) {
    made = rule(scope.name, { cache: 'no_cache' })(
      (_parent, _args, { who }: { who: Principal | null }) =>
        mayPass(scope, who) || refusal(who ? 'FORBIDDEN' : 'UNAUTHENTICATED'),
    );
    doors.set(scope, made);
  }
  return made;
};
const doors = new Map<Scope, ReturnType<ReturnType<typeof rule>>>();
export const isSignedIn = rule('is signed in', { cache: 'no_cache' })(
  (_parent, _args, { who }: { who: Principal | null }) => who != null || refusal('UNAUTHENTICATED'),
);
export const nobody = rule('nobody', { cache: 'no_cache' })(() => refusal('FORBIDDEN'));
