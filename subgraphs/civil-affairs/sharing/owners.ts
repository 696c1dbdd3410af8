import { refusal } from '#kernel';
import type { Officer } from '#schema/roles.ts';
import { type Scope, scopeByName } from '#schema/scopes.ts';
import { countyOf } from '../registry/index.ts';

export const scopeNamed = (name: string): Scope => {
  const scope = scopeByName.get(name);
  if (!scope || scope.name.startsWith('hub.'))
    throw refusal('BAD_USER_INPUT', `There is no scope ${name.slice(0, 80)}; see sharingCatalogue.`, 'scope');
  return scope;
};

/** Those of the owner department in the county of a place; a department's officers bear its name as their role. */
export const toOwner = (owner: string, place: string) => ({
  officers: [owner as Officer],
  place: countyOf(place),
});
