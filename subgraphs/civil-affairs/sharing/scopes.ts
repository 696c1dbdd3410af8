import { refusal } from '#kernel';
import { type Scope, scopeByName } from '#schema/scopes.ts';

/** A department's scope by its name. Throws where there is none. */
export const scopeNamed = (name: string): Scope => {
  const scope = scopeByName.get(name);
  if (!scope || scope.name.startsWith('hub.'))
    throw refusal('BAD_USER_INPUT', `There is no scope ${name.slice(0, 80)}; see sharingCatalogue.`, 'scope');
  return scope;
};
