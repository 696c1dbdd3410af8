import type { Transitions } from '#kernel/lifecycle.ts';

// biome-ignore format: a table reads by its rows.
export const donationActs = {
  sendDonation:         { from: ['PLEDGED'] },
  withdrawPledge:       { from: ['PLEDGED'], to: 'WITHDRAWN' },
  receiveDonation:      { from: ['PLEDGED'], to: 'RECEIVED' },
  issueDonationReceipt: { from: ['RECEIVED'], to: 'RECEIPTED' },
  waiveReceipt:         { from: ['RECEIVED'], to: 'RECEIPTED' },
  stockDonation:        { from: ['RECEIPTED'], to: 'STOCKED' },
  returnDonation:       { from: ['PLEDGED', 'RECEIVED', 'RECEIPTED', 'STOCKED'] },
  discardStock:         { from: ['STOCKED'] },
  proposeChangeOfUse:   { from: ['PLEDGED', 'RECEIVED', 'RECEIPTED', 'STOCKED'] },
} satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const allocationActs = {
  assignCarrier:     { from: ['ALLOCATED'] },
  declineErrand:     { from: ['ALLOCATED'] },
  releaseAllocation: { from: ['ALLOCATED'], to: 'REALLOCATED' },
  deliverAid:        { from: ['ALLOCATED'], to: 'DELIVERED' },
  returnAid:         { from: ['DELIVERED'], to: 'RETURNED' },
  feedBackAid:       { from: ['CONFIRMED'], to: 'FED_BACK' },
} satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const changeOfUseActs = {
  consentToChangeOfUse: { from: ['PROPOSED'], to: 'CONSENTED' },
  refuseChangeOfUse:    { from: ['PROPOSED'], to: 'REFUSED' },
} satisfies Transitions;
