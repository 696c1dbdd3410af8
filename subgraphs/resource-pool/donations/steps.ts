import { actsOf } from '#kernel/acts.ts';
import { mac } from '#kernel/keys.ts';
import { create, look } from '#kernel/lifecycle.ts';
import { refusal } from '#kernel/refusals.ts';
import { beneficiaries } from '#schema/items.ts';
import { type Act, checkQuantity, itemOf, lifecycle, type Rule, unitOf } from '../lifecycle.ts';
import type { Context } from '../loaders.ts';
import { Profile } from '../organisations/entities.ts';
import { ChangeOfUse, Donation, DonationReceipt } from './entities.ts';
import { importPledges } from './imports.ts';
import { type Account, move, standing } from './ledger.ts';
import { checkFresh, pledgeDonation } from './pledging.ts';
import { changeOfUseActs, donationActs } from './transitions.ts';

const isDonor = ({ donorId }: Donation, act: Act) => donorId === unitOf(act);
const isHolder = ({ holderId }: Donation, act: Act) => holderId === unitOf(act);

const all = async (donation: Donation, from: Account, to: Account, act: Act) => {
  const quantity = await standing(act, donation.id, from);
  if (quantity > 0) await move(act, { donation: donation.id, from, to, quantity });
};

const notFromRelations: Rule<Donation, unknown> = ({ isTied }) => {
  if (isTied)
    throw refusal('CONFLICT', 'A gift that is tied to a return gets no receipt (财综〔2024〕1号, 8).');
};

/** Only public-interest units give receipts; the hub keeps the number, the charity answers for it. */
const byCharity: Rule<Donation, unknown> = async ({ holderId }, { em }) => {
  const profile = (await em.findOne(Profile, { id: holderId })) as Profile | null;
  if (profile?.kind !== 'PUBLIC_INTEREST')
    throw refusal('CONFLICT', 'Only a public-interest organisation issues receipts (财综〔2024〕1号, 7).');
};

async function issue(donation: Donation, act: Act) {
  const { em, today, context } = act;
  const year = today.slice(0, 4);
  // One holder's numbers have no gaps: who issues waits for who issued before.
  await em.execute('select from profile where id = ? for update', [donation.holderId]);
  const [{ count }] = (await em.execute(
    `select count(*)::int as count from donation_receipt where holder_id = ? and number like ?`,
    [donation.holderId, `%-${year}-%`],
  )) as [{ count: number }];
  const number = `${donation.holderId.slice(0, 8).toUpperCase()}-${year}-${String(count + 1).padStart(6, '0')}`;
  create(act, DonationReceipt, {
    donationId: donation.id,
    holderId: donation.holderId,
    number,
    checkCode: mac(context.room.keys.shared('donation-receipt'), `${number} ${donation.value}`)
      .replace(/[^a-z0-9]/gi, '')
      .slice(0, 8)
      .toUpperCase(),
    issuedOn: today,
    quantity: await standing(act, donation.id, 'RECEIVED'),
    value: donation.value,
    issuedBy: context.who.person,
  });
}

const steps = lifecycle<Donation>({
  entity: Donation,
  noun: 'donation',
  table: donationActs,
  ids: ({ holderId }) => ({ organisation: holderId }),
  steps: {
    sendDonation: {
      mayKnow: isDonor,
      event: 'sent',
      change: (donation, _, { today }) => {
        donation.sentOn = today;
      },
    },
    withdrawPledge: {
      mayKnow: isDonor,
      event: 'withdrawn',
      rules: [
        ({ sentOn }) => {
          if (sentOn) throw refusal('CONFLICT', 'It is on its way; the holder returns it once it has come.');
        },
      ],
      change: (donation, _, act) => all(donation, 'PLEDGED', 'WITHDRAWN', act),
    },
    receiveDonation: {
      mayKnow: isHolder,
      event: 'received',
      rules: [
        async (donation, act, { isSafe }: { isSafe: boolean }) => {
          const item = itemOf(donation.item);
          if (item.kind === 'GOODS' && !isSafe)
            throw refusal('BAD_USER_INPUT', 'What is not safe is not taken in; return it.', 'isSafe');
          await checkFresh(act, item, donation as never);
        },
      ],
      change: async (donation, { quantity }: { quantity: number }, act) => {
        checkQuantity(itemOf(donation.item), quantity);
        donation.value = await move(act, {
          donation: donation.id,
          from: 'PLEDGED',
          to: 'RECEIVED',
          quantity,
        });
        donation.quantity = quantity;
        // What was pledged and did not come is no longer owed.
        await all(donation, 'PLEDGED', 'WITHDRAWN', act);
      },
    },
    issueDonationReceipt: {
      mayKnow: isHolder,
      event: 'receipted',
      rules: [byCharity, notFromRelations],
      change: async (donation, _, act) => {
        await issue(donation, act);
        await all(donation, 'RECEIVED', 'RECEIPTED', act);
      },
    },
    waiveReceipt: {
      mayKnow: isHolder,
      event: 'receipted',
      change: (donation, _, act) => all(donation, 'RECEIVED', 'RECEIPTED', act),
    },
    stockDonation: {
      mayKnow: isHolder,
      event: 'stocked',
      change: (donation, _, act) => all(donation, 'RECEIPTED', 'STOCKED', act),
    },
    returnDonation: {
      mayKnow: isHolder,
      event: 'returned',
      change: async (donation, { quantity }: { quantity?: number | null }, act) => {
        const from = donation.state as Account;
        await move(act, {
          donation: donation.id,
          from,
          to: 'RETURNED',
          quantity: quantity ?? (await standing(act, donation.id, from)),
        });
        if (from !== 'STOCKED' && (await standing(act, donation.id, from)) === 0) donation.state = 'RETURNED';
      },
    },
    discardStock: {
      mayKnow: isHolder,
      event: 'discarded',
      change: async (donation, { quantity }: { quantity: number }, act) => {
        checkQuantity(itemOf(donation.item), quantity);
        await move(act, { donation: donation.id, from: 'STOCKED', to: 'EXPIRED', quantity });
      },
    },
    proposeChangeOfUse: {
      mayKnow: isHolder,
      event: 'change-proposed',
      change: async (
        donation,
        input: { division: string; beneficiary: string; until?: string; reason: string },
        act,
      ) => {
        if (!(beneficiaries as readonly string[]).includes(input.beneficiary))
          throw refusal('BAD_USER_INPUT', 'There is no such kind of beneficiary.', 'beneficiary');
        const { division, beneficiary, until = null, reason } = input;
        const change = create(act, ChangeOfUse, {
          state: 'PROPOSED',
          donationId: donation.id,
          division,
          beneficiary,
          until,
          reason,
          proposedBy: act.context.who.person,
        });
        act.emit('resource-pool.change-of-use.proposed', {
          change: change.id,
          organisation: donation.donorId,
        });
      },
    },
  },
});

const ofDonor = async ({ donationId }: ChangeOfUse, act: Act) =>
  (await look(act, Donation, donationId))?.donorId === unitOf(act);
const answered = (change: ChangeOfUse, _: unknown, { context }: Act) => {
  change.answeredBy = context.who.person;
};

const changes = lifecycle<ChangeOfUse>({
  entity: ChangeOfUse,
  noun: 'change-of-use',
  table: changeOfUseActs,
  mayKnow: ofDonor,
  steps: {
    consentToChangeOfUse: {
      event: 'consented',
      rules: [
        ({ proposedBy }, { context }) => {
          if (proposedBy === context.who.person)
            throw refusal('FORBIDDEN', 'Who asks for the change does not consent to it.');
        },
      ],
      change: async (change, input, act) => {
        answered(change, input, act);
        const donation = (await look(act, Donation, change.donationId)) as Donation;
        donation.intentDivision = change.division;
        donation.intentBeneficiary = change.beneficiary;
        donation.intentUntil = change.until as string;
      },
    },
    refuseChangeOfUse: { event: 'refused', change: answered },
  },
});

export const donationMutations = {
  ...actsOf<Context>({ pledgeDonation, importPledges } as never),
  ...steps,
  ...changes,
};
