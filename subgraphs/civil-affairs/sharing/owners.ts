import { refusal } from '#kernel/refusals.ts';
import { type Scope, scopeByName } from '#schema/scopes.ts';
import type { Act } from '../lifecycle.ts';

export const scopeNamed = (name: string): Scope => {
  const scope = scopeByName.get(name);
  if (!scope || scope.name.startsWith('hub.'))
    throw refusal('BAD_USER_INPUT', `There is no scope ${name.slice(0, 80)}; see sharingCatalogue.`, 'scope');
  return scope;
};

/** Those of the owner's own organisation in this county. */
export const toOwner = (owner: string, { context }: Act) => ({
  roles: [owner === 'civil-affairs' ? 'civil-affairs' : owner],
  place: `${context.who.division.slice(0, 6)}000000`,
});
