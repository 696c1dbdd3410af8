import { asker, type PageArgs, page, subject } from '#kernel';
import type { Context } from '../verdicts.ts';
import type { SharingRows } from './loaders.ts';
import { sql } from './sharing.sql.ts';

/** Whoever reads a correction leaves a line about the person it is about. */
const note = ({ id, citizenId }: SharingRows['Correction'], { trail }: Context) =>
  trail.note({
    subject: citizenId,
    ground: { kind: 'CORRECTION', correction: id },
    scopes: ['civil-affairs.correction.request=_'],
  });

export async function corrections(_: unknown, args: PageArgs, context: Context) {
  const found = await page('corrections', sql.corrections, asker(context), args, context);
  for (const correction of found.nodes) note(correction, context);
  return found;
}

/** The correction that an act left changed, as far as who did it may read it. */
export async function correctionChanged({ id }: { id: string }, _: unknown, context: Context) {
  const found = await context.load.correctionById.load(id);
  if (found) note(found, context);
  return found;
}

/** The correction that another room refers to; null for both the absent and the not yours. */
export const correctionReferred = (reference: unknown, context: Context) =>
  correctionChanged(subject(reference), null, context);

export const sharingRequests = (_: unknown, args: PageArgs, context: Context) =>
  page('sharingRequests', sql.sharingRequests, asker(context), args, context);

export const emergencies = (_: unknown, args: PageArgs, context: Context) =>
  page('emergencies', sql.emergencies, asker(context), args, context);

export const myEmergencies = (_: unknown, args: PageArgs, context: Context) =>
  page('myEmergencies', sql.myEmergencies, asker(context), args, context);

export const emergenciesToSecond = (_: unknown, args: PageArgs, context: Context) =>
  page('emergenciesToSecond', sql.emergenciesToSecond, asker(context), args, context);
