// What the other offices may use of this one.

export type { NoticeKind } from '../schema.types.ts';
export type { Audience, Sender } from './notices.ts';
export { notify, notifyFamily } from './notices.ts';
export { countNotices } from './queries.ts';
