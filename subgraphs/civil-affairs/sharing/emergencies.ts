import { actsOf } from '#kernel/acts.ts';
import { create } from '#kernel/lifecycle.ts';
import { deadline, parameter } from '#kernel/parameters.ts';
import { refusal } from '#kernel/refusals.ts';
import { departmentOf } from '#schema/scopes.ts';
import { type Act, lifecycle, notBy, outcomeOf } from '../lifecycle.ts';
import { countyOf } from '../registry/units.ts';
import { notify } from '../supervision/notices.ts';
import type { Context } from '../verdicts.ts';
import { EmergencyAccess } from './entities.ts';
import { scopeNamed, toOwner } from './owners.ts';
import { emergencyActs } from './transitions.ts';

const IN_PLACE = `select f.id, f.division_code as place from casefile f join citizen c on c.household_id = f.household_id where c.id = ? and f.division_code like ? and f.closed_on is null`;

/** Break-glass: grant, review task and event are one; the owner's notice and the reviewer's clock begin with it. */
async function breakGlass(
  input: { idempotencyKey: string; citizen: string; scope: string; reason: string },
  act: Act,
) {
  const scope = scopeNamed(input.scope);
  const { who } = act.context;
  if (scope.class === 'NOT_SHARED' || scope.purposes.length === 0 || !scope.name.endsWith('.read'))
    throw refusal('BAD_USER_INPUT', 'This scope cannot be opened in an emergency.', 'scope');
  const [file] = await act.em.execute(IN_PLACE, [input.citizen, `${who.division}%`]);
  if (!file) throw refusal('NOT_FOUND', undefined, 'citizen');
  const most = (await parameter(act, 'emergency-open')).value;
  const [open] = await act.em.execute(
    `select count(*)::int as n from emergency_access where person_id = ? and state = 'TO_REVIEW'`,
    [who.person],
  );
  if (open?.['n'] >= most)
    throw refusal('CONFLICT', `${most} of your emergencies wait to be reviewed; no more can be opened.`);
  const { value } = await parameter(act, 'emergency-minutes');
  const access = create(act, EmergencyAccess, {
    state: 'TO_REVIEW',
    personId: who.person,
    caseId: file['id'],
    citizenId: input.citizen,
    scope: scope.name,
    reason: input.reason,
    openedAt: act.now,
    until: new Date(act.now.getTime() + value * 60_000),
    reviewBy: await deadline(act, 'emergency-review'),
  });
  act.context.trail.note({
    subject: input.citizen,
    ground: `EMERGENCY::${access.id}`,
    scopes: [`${scope.name}=_`],
  });
  act.emit('civil-affairs.emergency.opened', { access: access.id, case: file['id'] });
  await notify(
    act,
    toOwner(departmentOf(scope.name), file['place']),
    'EMERGENCY_OPENED',
    access.id,
    file['id'],
  );
  await notify(
    act,
    { officers: ['reviewer', 'auditor'], place: countyOf(file['place']) },
    'EMERGENCY_TO_REVIEW',
    access.id,
    file['id'],
  );
  return () => outcomeOf(access);
}

const emergencySteps = lifecycle<EmergencyAccess>({
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
    reviewEmergency: {
      event: 'reviewed',
      rules: [notBy('personId', 'broke the glass')],
      change: async (access, { isJustified, finding }: { isJustified: boolean; finding: string }, act) => {
        Object.assign(access, {
          state: isJustified ? 'REVIEWED' : 'MISUSED',
          finding,
          reviewedBy: act.context.who.person,
        });
        if (!isJustified) access.until = act.now;
        await notify(act, { person: access.personId }, 'EMERGENCY_REVIEWED', access.id);
      },
    },
  },
});

export const emergencyMutations = { ...actsOf<Context>({ breakGlass } as never), ...emergencySteps };
