import { answers } from '#kernel/assignments.ts';
import { AttendanceWatch } from './entities.ts';
import type { Context } from './loaders.ts';
import type { OpenAttendanceWatchInput } from './schema.types.ts';

/** Watches the attendance of a child for whom a task asks it. */
const openAttendanceWatch = answers<OpenAttendanceWatchInput, Context>(
  'openAttendanceWatch',
  'education.attendance-watch.opened',
  async ({ citizen: citizenId, school, until }, { em, today }) => {
    em.persist(
      em.create(AttendanceWatch, { id: crypto.randomUUID(), citizenId, school, openedOn: today, until }),
    );
  },
);

export const acts = { openAttendanceWatch };
