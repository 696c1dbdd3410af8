// What the other offices may use of this one.

export type { Audience, NoticeKind, Sender } from './notices.ts';
export { notify, notifyFamily } from './notices.ts';
export { UNREAD } from './resolvers.ts';
