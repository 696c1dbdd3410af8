import { addDays, create, look, outcomeOf, parameter, refusal, transition } from '#kernel';
import type { Item } from '#schema/items.ts';
import { checkQuantity, itemOf } from '../items.ts';
import { type Act, acts, lifecycle, unitOf } from '../lifecycle.ts';
import { Profile } from '../organisations/index.ts';
import type { IntentInput, PledgeDonationInput } from '../schema.types.ts';
import { moveAll, ofDonation } from './donations.ts';
import { Donation } from './entities.ts';
import { move, open } from './ledger.ts';
import { isDonor } from './policy.ts';
import { donationActs } from './transitions.ts';

/** What is pledged; a row of a file says it without a key. */
export type Pledge = Omit<PledgeDonationInput, 'idempotencyKey'>;

const MOST_FEN = 1_000_000_000_000;

type Keeping = { [Field in 'batch' | 'expiresOn' | 'safetyReport']?: string | null | undefined };

/** Goods that spoil need a batch, a safety report, and enough days left to reach a family. */
export async function checkFresh(act: Act, item: Item, { batch, expiresOn, safetyReport }: Keeping) {
  if (!item.isPerishable) return;
  if (!batch) throw refusal('BAD_USER_INPUT', `${item.name} needs its batch number.`, 'batch');
  if (!safetyReport) throw refusal('BAD_USER_INPUT', `${item.name} needs its safety report.`, 'safetyReport');
  if (!expiresOn) throw refusal('BAD_USER_INPUT', `${item.name} needs its expiry date.`, 'expiresOn');
  const { value: days } = await parameter(act, 'shelf-life');
  if (expiresOn < addDays(act.today, days))
    throw refusal('BAD_USER_INPUT', `It must keep at least ${days} days from today.`, 'expiresOn');
}

function fairValue(item: Item, quantity: number, value: number | null | undefined): number {
  if (item.kind === 'CASH') {
    const fen = Math.round(quantity * 100);
    if (Math.abs(fen - quantity * 100) > 1e-6)
      throw refusal('BAD_USER_INPUT', 'An amount in yuan has at most two decimals.', 'quantity');
    if (value != null && value !== fen)
      throw refusal('BAD_USER_INPUT', 'The value of cash is its amount in fen.', 'value');
    return fen;
  }
  if (item.kind === 'GOODS' && value == null)
    throw refusal('BAD_USER_INPUT', 'Goods need their fair value in fen.', 'value');
  if ((value ?? 0) < 0 || (value ?? 0) > MOST_FEN)
    throw refusal('BAD_USER_INPUT', 'A value is 0 to 1,000,000,000,000 fen.', 'value');
  return value ?? 0;
}

/** Where somebody names a unit, it must be the item's. */
function checkUnit(item: Item, unit: string | null | undefined) {
  if (unit != null && unit !== item.unit)
    throw refusal(
      'BAD_USER_INPUT',
      `${item.name} is counted in ${item.unit}, not in ${unit.slice(0, 20)}.`,
      'unit',
    );
}

/** What a gift is meant for: a place in Yunnan, from the province to a community, and a day that is still to come. */
export function checkIntent({ division, beneficiary, until = null }: IntentInput, { today }: Act) {
  if (!/^53(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/.test(division ?? ''))
    throw refusal('BAD_USER_INPUT', 'A division is a code of 2 to 12 digits in Yunnan.', 'division');
  if (until && until < today) throw refusal('BAD_USER_INPUT', 'until lies in the past.', 'until');
  return { division, beneficiary: beneficiary ?? 'ANY', until };
}

/** Who may take gifts in for others: a public-interest organisation of the pool. */
async function holderOf(act: Act, id: string | null | undefined): Promise<Profile> {
  const own = unitOf(act);
  const holder = await look(act, Profile, id ?? own, 'holder');
  if (!holder) throw refusal('BAD_USER_INPUT', 'The holder is an organisation of the pool.', 'holder');
  if (holder.id !== own && holder.kind !== 'PUBLIC_INTEREST')
    throw refusal('BAD_USER_INPUT', 'Only a public-interest organisation holds gifts of others.', 'holder');
  return holder;
}

/** What is promised: in the books from the first day, and bound to what the donor wants it for. */
export async function pledge(act: Act, input: Pledge, importRow: string | null = null): Promise<Donation> {
  const item = itemOf(input.item);
  checkUnit(item, input.unit);
  const quantity = checkQuantity(item, input.quantity);
  const value = fairValue(item, quantity, input.value);
  await checkFresh(act, item, input);
  const holder = await holderOf(act, input.holder);
  const county = holder.divisionCode.slice(0, 6);
  const intent = checkIntent({ ...input.intent, division: input.intent?.division ?? county }, act);
  const donation = create(act, Donation, {
    state: 'PLEDGED',
    donorId: unitOf(act),
    holderId: holder.id,
    isAnonymous: input.isAnonymous ?? false,
    item: item.code,
    quantity,
    value,
    batch: input.batch ?? null,
    expiresOn: input.expiresOn ?? null,
    safetyReport: input.safetyReport ?? null,
    intentDivision: intent.division,
    intentBeneficiary: intent.beneficiary,
    intentUntil: intent.until,
    isTied: input.isTied ?? false,
    divisionCode: holder.divisionCode,
    pledgedOn: act.today,
    pledgedBy: act.context.who.person,
    importRow,
  });
  await open(act, donation.id, quantity, value);
  act.emit('resource-pool.donation.pledged', { donation: donation.id, organisation: holder.id });
  return donation;
}

/** A direct gift: pledged, received and in stock at once, since the giver keeps it until it is handed over. */
export async function giveDirectly(act: Act, input: Pledge): Promise<Donation> {
  const donation = await pledge(act, { ...input, holder: null });
  const { quantity } = donation;
  for (const [from, to] of [
    ['PLEDGED', 'RECEIVED'],
    ['RECEIVED', 'RECEIPTED'],
    ['RECEIPTED', 'STOCKED'],
  ] as const)
    await move(act, { donation: donation.id, from, to, quantity });
  return transition(donationActs, 'stockDirectly', donation);
}

const steps = lifecycle({
  ...ofDonation,
  mayKnow: isDonor,
  steps: {
    sendDonation: {
      event: 'sent',
      change: (donation, _, { today }) => {
        donation.sentOn = today;
      },
    },
    withdrawPledge: {
      event: 'withdrawn',
      rules: [
        ({ sentOn }) => {
          if (sentOn) throw refusal('CONFLICT', 'It is on its way; the holder returns it once it has come.');
        },
      ],
      change: (donation, _, act) => moveAll(donation, 'PLEDGED', 'WITHDRAWN', act),
    },
  },
});

export const pledgeMutations = {
  ...acts({
    pledgeDonation: async (input, act) => {
      const donation = await pledge(act, input);
      return () => outcomeOf(donation);
    },
  }),
  ...steps,
};
