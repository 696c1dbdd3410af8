import { type Scope, scopeByName } from '#schema/scopes.ts';
import { mayUse } from '#schema/verdict.ts';
import { askerOf, type Context } from './verdicts.ts';

/**
 * The verdict on one scope as a condition on `casefile f`, for lists and counts: the same six questions, with those about
 * the ground asked in SQL, of whom `reader` describes. The property test holds it to `schema/verdict.ts`.
 */
export const MAY_READ = `exists (
  select from case_grounds g
  where g.subject_id = f.id
    and (g.person_id = :person or (g.person_id is null and g.organisation_id = :unit))
    and (g.kind = 'FAMILY' or (
      :place::text is not null and g.division_code like :place
      and g.purpose = any(:purposes) and (g.scopes is null or :scope = any(g.scopes)))))`;

/** Who asks for what lies behind a scope; without the role or an agreement for it there is no place where they may. */
export async function reader(scope: string, context: Context) {
  const asker = await askerOf(context);
  const asked = scopeByName.get(scope) as Scope;
  const { person, organisation: unit } = context.who;
  const place = asker != null && mayUse(asker, asked) ? `${asker.division}%` : null;
  return { person, unit, place, purposes: asked.purposes, scope };
}
