import { defineEntity, p } from '@mikro-orm/postgresql';

const NoticeSchema = defineEntity({
  name: 'Notice',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid().index(),
    kind: p.string(),
    subjectId: p.uuid(),
    caseId: p.uuid().nullable(),
    sentAt: p.datetime(),
    readAt: p.datetime().nullable(),
  },
});
/** Something a person is told: a kind and ids, never names or findings. */
export class Notice extends NoticeSchema.class {}
NoticeSchema.setClass(Notice);
