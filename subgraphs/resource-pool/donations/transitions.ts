import type { Transitions } from '#kernel';

export const atHand = ['PLEDGED', 'RECEIVED', 'RECEIPTED', 'STOCKED'] as const;

// biome-ignore format: a table reads by its rows.
export const donationActs = {
  sendDonation:         { from: ['PLEDGED'] },
  withdrawPledge:       { from: ['PLEDGED'], to: 'WITHDRAWN' },
  receiveDonation:      { from: ['PLEDGED'], to: 'RECEIVED' },
  issueDonationReceipt: { from: ['RECEIVED'], to: 'RECEIPTED' },
  waiveReceipt:         { from: ['RECEIVED'], to: 'RECEIPTED' },
  stockDonation:        { from: ['RECEIPTED'], to: 'STOCKED' },
  // What goes back in part stays where it is.
  returnDonation:       { from: atHand, to: [...atHand, 'RETURNED'] },
  stockDirectly:        { from: ['PLEDGED'], to: 'STOCKED', isSystem: true },
  discardStock:         { from: ['STOCKED'] },
  proposeChangeOfUse:   { from: atHand },
} as const satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const allocationActs = {
  assignCarrier:     { from: ['ALLOCATED'] },
  declineErrand:     { from: ['ALLOCATED'] },
  releaseAllocation: { from: ['ALLOCATED'], to: 'REALLOCATED' },
  takeBack:          { from: ['ALLOCATED'], to: 'REALLOCATED', isSystem: true },
  deliverAid:        { from: ['ALLOCATED'], to: 'DELIVERED' },
  returnAid:         { from: ['DELIVERED'], to: 'RETURNED' },
  confirm:           { from: ['DELIVERED'], to: 'CONFIRMED', isSystem: true },
  feedBackAid:       { from: ['CONFIRMED'], to: 'FED_BACK' },
} as const satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const changeOfUseActs = {
  consentToChangeOfUse: { from: ['PROPOSED'], to: 'CONSENTED' },
  refuseChangeOfUse:    { from: ['PROPOSED'], to: 'REFUSED' },
} as const satisfies Transitions;
