import { create, deadline, grantedBy, parameter, refusal } from '#kernel';
import { departmentOf } from '#schema/scopes.ts';
import { type Act, acts, lifecycle, notBy, outcomeOf } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import { countyOf } from '../registry/index.ts';
import type { BreakGlassInput } from '../schema.types.ts';
import { verdictsOf } from '../verdicts.ts';
import { EmergencyAccess } from './entities.ts';
import { scopeNamed, toOwner } from './owners.ts';
import { emergencyActs } from './transitions.ts';

const IN_PLACE = `select f.id, f.division_code as place
  from casefile f join household_member m on m.household_id = f.household_id
  where m.citizen_id = ? and m.opens is null and f.division_code like ? and f.closed_on is null`;

/**
 * Break-glass: grant, review task and event are one; the owner's notice and the reviewer's clock begin with it. A sealed fact
 * opens only when a second person, of the department that owns it, has said yes.
 */
async function breakGlass(input: BreakGlassInput, act: Act) {
  const scope = scopeNamed(input.scope);
  const { who } = act.context;
  if (scope.class === 'NOT_SHARED' || scope.purposes.length === 0 || !scope.name.endsWith('.read'))
    throw refusal('BAD_USER_INPUT', 'This scope cannot be opened in an emergency.', 'scope');
  const [file] = await act.em.execute(IN_PLACE, [input.citizen, `${who.division}%`]);
  if (!file) throw refusal('NOT_FOUND', undefined, 'citizen');
  const verdicts = await verdictsOf(input.citizen, act.context);
  const room = departmentOf(scope.name);
  if (verdicts && grantedBy(room, verdicts.codes.get(room) ?? '').includes(scope))
    throw refusal('CONFLICT', 'You may read this already: ask for it.');
  const most = (await parameter(act, 'emergency-open')).value;
  const lapse = (await parameter(act, 'emergency-second')).value;
  const [open] = await act.em.execute(
    `select count(*)::int as n from emergency_access
     where person_id = ? and (state = 'TO_REVIEW' or (state = 'TO_SECOND' and opened_at > ?))`,
    [who.person, new Date(act.now.getTime() - lapse * 60_000)],
  );
  if (open?.['n'] >= most)
    throw refusal('CONFLICT', `${most} of your emergencies wait to be reviewed; no more can be opened.`);
  const isSealed = scope.sensitivity === 'SEALED';
  const access = create(act, EmergencyAccess, {
    state: isSealed ? 'TO_SECOND' : 'TO_REVIEW',
    personId: who.person,
    caseId: file['id'],
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
  act.emit('civil-affairs.emergency.opened', { access: access.id, case: file['id'] });
  await notify(
    act,
    toOwner(departmentOf(scope.name), file['place']),
    isSealed ? 'EMERGENCY_TO_SECOND' : 'EMERGENCY_OPENED',
    access.id,
    file['id'],
  );
  if (!isSealed) await tellReviewers(access, file['place'], act);
  return () => outcomeOf(access);
}

const tellReviewers = ({ id, caseId }: EmergencyAccess, place: string, act: Act) =>
  notify(
    act,
    { officers: ['reviewer', 'auditor'], place: countyOf(place) },
    'EMERGENCY_TO_REVIEW',
    id,
    caseId,
  );

const minutesFrom = async (act: Act) =>
  new Date(act.now.getTime() + (await parameter(act, 'emergency-minutes')).value * 60_000);

const emergencySteps = lifecycle({
  entity: EmergencyAccess,
  noun: 'emergency',
  table: emergencyActs,
  mayKnow: async ({ caseId }, { em, context }) =>
    (
      await em.execute('select from casefile where id = ? and division_code like ?', [
        caseId,
        `${context.who.division}%`,
      ])
    ).length > 0,
  steps: {
    secondEmergency: {
      event: 'seconded',
      rules: [
        notBy('personId', 'broke the glass'),
        ({ scope }, { context }) => {
          if (context.who.department !== departmentOf(scope))
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
        const [file] = await act.em.execute('select division_code as place from casefile where id = ?', [
          access.caseId,
        ]);
        await tellReviewers(access, file?.['place'], act);
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
