import { type Facts, recordsOf } from '#kernel';
import { Pupil } from './entities.ts';

export const facts: Facts = {
  share: 'EducationShare',
  scope: 'education.fact.correct',
  rows: [
    recordsOf(Pupil, {
      isEnrolled: {},
      stage: {},
      absenceDays: { holds: (days: number) => days <= 30 },
      dropOutRisk: {},
      aidLevel: {},
      marks: {},
      counsellingNote: {},
    }),
  ],
  others: {
    watchedUntil: 'The last of several watches: openAttendanceWatch adds another.',
    grants: 'A list: each grant is a record of its own.',
    accessHistory: 'The trail is what was read: nothing in it is put right.',
  },
};
