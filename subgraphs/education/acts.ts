import { answers, corrects } from '#kernel';
import { AttendanceWatch } from './entities.ts';
import { facts } from './facts.ts';
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

const correctEducationFact = corrects('correctEducationFact', 'education.fact.corrected', facts);

export const acts = { openAttendanceWatch, correctEducationFact };
