import { type Scope, scopeByName } from '#schema/scopes.ts';
import { mayUse } from '#schema/verdict.ts';
import { askerOf, type Context } from './verdicts.ts';

/**
 * The verdict on one scope as a condition on `casefile f`, for lists and counts: the same six questions, with those about
 * the ground asked in SQL. The property test holds it to `schema/verdict.ts`. Uses $1 to $5.
 */
export async function mayList(name: string, context: Context) {
  const asker = await askerOf(context);
  const scope = scopeByName.get(name) as Scope;
  const inRole = asker != null && mayUse(asker, scope);
  return {
    where: `exists (select from case_grounds g where g.subject_id = f.id
      and (g.person_id = $1 or (g.person_id is null and g.organisation_id = $2))
      and (g.kind = 'FAMILY' or ($3::text is not null and g.division_code like $3 and g.purpose = any($4) and (g.scopes is null or $5 = any(g.scopes)))))`,
    values: [
      context.who.person,
      context.who.organisation,
      inRole ? `${asker.division}%` : null,
      scope.purposes,
      name,
    ],
  };
}
