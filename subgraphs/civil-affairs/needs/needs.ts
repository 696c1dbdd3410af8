import { create, parameter, refusal, row, rows, transitionAll } from '#kernel';
import { beneficiaries, itemNamed, quantityFault } from '#schema/items.ts';
import { Case, inCase } from '../cases/index.ts';
import { type Act, acts, lifecycle, look, notBy } from '../lifecycle.ts';
import { byOneself } from '../network/index.ts';
import type { DraftNeedInput } from '../schema.types.ts';
import { CaseNeed } from './entities.ts';
import { sql } from './needs.sql.ts';
import { needActs } from './transitions.ts';

const handle = 'civil-affairs.case.handle';
const confirm = 'civil-affairs.case.confirm';

async function draft(file: Case, input: DraftNeedInput, act: Act) {
  const item = itemNamed(input.item);
  if (!item) throw refusal('BAD_USER_INPUT', 'There is no such item; see resourceItems.', 'item');
  const fault = quantityFault(item, input.quantity);
  if (fault) throw refusal('BAD_USER_INPUT', fault, 'quantity');
  if (input.beneficiary === 'ANY' || !(beneficiaries as readonly string[]).includes(input.beneficiary))
    throw refusal('BAD_USER_INPUT', 'Say for whom it is.', 'beneficiary');
  if (input.grade != null && (input.beneficiary !== 'CHILD' || input.grade < 1 || input.grade > 12))
    throw refusal('BAD_USER_INPUT', 'A grade is 1 to 12, of a child.', 'grade');
  if (input.until && input.until < act.today)
    throw refusal('BAD_USER_INPUT', 'until lies in the past.', 'until');
  const { count: household = 0 } = (await row(act, sql.countMembers, { household: file.householdId })) ?? {};
  const people = input.people ?? (input.beneficiary === 'FAMILY' ? household : 1);
  if (people < 1 || people > household)
    throw refusal('BAD_USER_INPUT', `The household has ${household} members.`, 'people');
  const need = create(act, CaseNeed, {
    caseId: file.id,
    state: 'DRAFTED',
    item: item.code,
    quantity: input.quantity,
    beneficiary: input.beneficiary,
    size: people,
    grade: input.grade ?? null,
    until: input.until ?? null,
    draftedBy: act.context.who.person,
  });
  act.emit('civil-affairs.need.drafted', { need: need.id, case: file.id });
  return need;
}

/** The street where enough families are helped for one to hide among them; otherwise the county. */
async function placeOf(file: Case, act: Act) {
  const { value: least } = await parameter(act, 'need-anonymity');
  const street = file.divisionCode.slice(0, 9);
  const { count: families = 0 } = (await row(act, sql.countFamilies, { street: `${street}%` })) ?? {};
  const code = families >= least ? street : street.slice(0, 6);
  return { placeCode: code, town: (await row(act, sql.townNamed, { code }))?.name };
}

const needSteps = lifecycle({
  entity: CaseNeed,
  noun: 'need',
  table: needActs,
  caseOf: ({ caseId }) => caseId,
  steps: {
    consentToNeed: {
      scope: confirm,
      event: 'consented',
      rules: [notBy('draftedBy', 'drafted the need'), byOneself],
      change: async (need, { form }, act) => {
        const file = (await look(act, Case, need.caseId)) as Case;
        const place = await placeOf(file, act);
        Object.assign(need, { ...place, consentedBy: act.context.who.person, consentForm: form });
        const barred = await rows(act, sql.barredFrom, { case: file.id });
        // A card is codes, numbers and a town's name: there is no word in it that could name anyone.
        act.emit(
          'civil-affairs.need.published',
          {
            need: need.id,
            case: need.caseId,
            item: need.item,
            quantity: String(need.quantity),
            beneficiary: need.beneficiary,
            size: String(need.size),
            grade: need.grade == null ? null : String(need.grade),
            place: place.placeCode,
            town: need.town ?? null,
            until: need.until ?? null,
            barred: barred.map(({ id }) => id),
          },
          'resource-pool',
        );
      },
    },
    refuseNeed: { tells: 'resource-pool', scope: confirm, event: 'withdrawn' },
    withdrawNeed: { tells: 'resource-pool', scope: handle, event: 'withdrawn' },
  },
});

/** A case that closes asks for nothing more. */
export async function withdrawNeeds(act: Act, caseId: string) {
  for (const { id } of await transitionAll(act, CaseNeed, needActs, 'closeNeed', { caseId }))
    act.emit('civil-affairs.need.withdrawn', { need: id, case: caseId }, 'resource-pool');
}

export const needMutations = {
  ...acts({ draftNeed: inCase(handle, draft) }),
  ...needSteps,
};
