import { asker, create, deadline, grantedBy, parameter, refusal, row } from '#kernel';
import { departmentOf } from '#schema/scopes.ts';
import { Case } from '../cases/index.ts';
import { type Act, acts, lifecycle, notBy, outcomeOf } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import type { BreakGlassInput } from '../schema.types.ts';
import { verdictsOf } from '../verdicts.ts';
import { EmergencyAccess } from './entities.ts';
import { isOfDivision, isOwner, owners, reviewers } from './policy.ts';
import { scopeNamed } from './scopes.ts';
import { sql } from './sharing.sql.ts';
import { emergencyActs } from './transitions.ts';

/**
 * Break-glass: grant, review task and event are one; the owner's notice and the reviewer's clock begin with it. A sealed fact
 * opens only when a second person, of the department that owns it, has said yes.
 */
async function breakGlass(input: BreakGlassInput, act: Act) {
  const scope = scopeNamed(input.scope);
  if (scope.class === 'NOT_SHARED' || scope.purposes.length === 0 || !scope.name.endsWith('.read'))
    throw refusal('BAD_USER_INPUT', 'This scope cannot be opened in an emergency.', 'scope');
  const { person, place } = asker(act.context);
  const file = await row(act, sql.emergencyCase, { citizen: input.citizen, place });
  if (!file) throw refusal('NOT_FOUND', undefined, 'citizen');
  const verdicts = await verdictsOf(input.citizen, act.context);
  const room = departmentOf(scope.name);
  if (verdicts && grantedBy(room, verdicts.encoded.get(room) ?? '').includes(scope))
    throw refusal('CONFLICT', 'You may read this already: ask for it.');
  const most = (await parameter(act, 'emergency-open')).value;
  const lapse = (await parameter(act, 'emergency-second')).value;
  const since = new Date(act.now.getTime() - lapse * 60_000);
  const open = await row(act, sql.openEmergencies, { person, since });
  if (open && open.count >= most)
    throw refusal('CONFLICT', `${most} of your emergencies wait to be reviewed; no more can be opened.`);
  const isSealed = scope.sensitivity === 'SEALED';
  const access = create(act, EmergencyAccess, {
    state: isSealed ? 'TO_SECOND' : 'TO_REVIEW',
    personId: person,
    caseId: file.id,
    citizenId: input.citizen,
    scope: scope.name,
    reason: input.reason,
    openedAt: act.now,
    until: isSealed ? act.now : await minutesFrom(act),
    reviewBy: await deadline(act, 'emergency-review'),
  });
  act.context.trail.note({
    subject: input.citizen,
    ground: { kind: 'EMERGENCY', access: access.id },
    scopes: isSealed ? [] : [`${scope.name}=_`],
  });
  act.emit('civil-affairs.emergency.opened', { access: access.id, case: file.id });
  await notify(
    act,
    owners(room, file.place),
    isSealed ? 'EMERGENCY_TO_SECOND' : 'EMERGENCY_OPENED',
    access.id,
    file.id,
  );
  if (!isSealed) await tellReviewers(access, file.place, act);
  return () => outcomeOf(access);
}

/** Where a case is. */
const placeOf = async (caseId: string, { em }: Act) =>
  ((await em.findOneOrFail(Case, { id: caseId })) as Case).divisionCode;

const tellReviewers = ({ id, caseId }: EmergencyAccess, place: string, act: Act) =>
  notify(act, reviewers(place), 'EMERGENCY_TO_REVIEW', id, caseId);

const minutesFrom = async (act: Act) =>
  new Date(act.now.getTime() + (await parameter(act, 'emergency-minutes')).value * 60_000);

const emergencySteps = lifecycle({
  entity: EmergencyAccess,
  noun: 'emergency',
  table: emergencyActs,
  mayKnow: async ({ caseId }, act) =>
    isOfDivision.holds({ place: await placeOf(caseId, act) }, act.context.who),
  steps: {
    secondEmergency: {
      event: 'seconded',
      rules: [
        notBy('personId', 'broke the glass'),
        (access, { context }) => {
          if (!isOwner.holds(access, context.who))
            throw refusal('FORBIDDEN', 'Only the department that owns it opens what is sealed.');
        },
        async ({ openedAt }, act) => {
          const { value } = await parameter(act, 'emergency-second');
          if (openedAt.getTime() + value * 60_000 < act.now.getTime())
            throw refusal('CONFLICT', 'This was asked too long ago; the emergency has to be stated again.');
        },
      ],
      change: async (access, _, act) => {
        Object.assign(access, { secondedBy: act.context.who.person, until: await minutesFrom(act) });
        act.context.trail.note({
          subject: access.citizenId,
          ground: { kind: 'SECONDED', access: access.id },
          scopes: [`${access.scope}=_`],
        });
        await notify(act, { person: access.personId }, 'EMERGENCY_SECONDED', access.id);
        await tellReviewers(access, await placeOf(access.caseId, act), act);
      },
    },
    reviewEmergency: {
      event: 'reviewed',
      rules: [notBy('personId', 'broke the glass'), notBy('secondedBy', 'opened it')],
      change: async (access, { isJustified, finding }, act) => {
        Object.assign(access, { finding, reviewedBy: act.context.who.person });
        if (!isJustified) access.until = act.now;
        await notify(act, { person: access.personId }, 'EMERGENCY_REVIEWED', access.id);
        return isJustified ? 'REVIEWED' : 'MISUSED';
      },
    },
  },
});

export const emergencyMutations = { ...acts({ breakGlass }), ...emergencySteps };
