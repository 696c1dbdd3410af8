import type { Transitions } from '../lifecycle.ts';

const notBegun = ['APPLIED', 'ORDERED', 'DISPATCHED', 'ACCEPTED', 'SCHEDULED'] as const;

/** 申请→点单→派单→服务→回访, and what may be done on each stage. */
// biome-ignore format: a table reads by its rows.
export const orderActs = {
  approveOrder:       { from: ['APPLIED'], to: 'ORDERED' },
  rejectOrder:        { from: ['APPLIED'], to: 'CANCELLED' },
  cancelOrder:        { from: notBegun, to: 'CANCELLED' },
  dispatchOrder:      { from: ['ORDERED', 'DISPATCHED'], to: 'DISPATCHED' },
  declineOrder:       { from: ['DISPATCHED', 'ACCEPTED', 'SCHEDULED'], to: 'ORDERED' },
  acceptOrder:        { from: ['DISPATCHED'], to: 'ACCEPTED' },
  scheduleVisit:      { from: ['ACCEPTED', 'SCHEDULED'], to: 'SCHEDULED' },
  renewCode:          { from: ['SCHEDULED'] },
  signInVisit:        { from: ['SCHEDULED'], to: 'SERVING' },
  signOutVisit:       { from: ['SERVING'], to: 'SERVED' },
  // What these two were called before.
  signIn:             { from: ['SCHEDULED'], to: 'SERVING' },
  signOut:            { from: ['SERVING'], to: 'SERVED' },
  raiseException:     { from: ['SCHEDULED', 'SERVING', 'SERVED'], to: 'EXCEPTION' },
  resolveException:   { from: ['EXCEPTION'], to: ['FOLLOWED_UP', 'CANCELLED', 'ACCEPTED'] },
  recordFollowUp:     { from: ['SERVED'], to: ['FOLLOWED_UP', 'EXCEPTION'] },
  complainAboutOrder: { from: ['SERVED', 'FOLLOWED_UP'], to: ['EXCEPTION', 'FOLLOWED_UP'] },
  redoOrder:          { from: ['FOLLOWED_UP', 'CANCELLED'] },
} as const satisfies Transitions;
