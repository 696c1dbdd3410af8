import { asker, type PageArgs, page, subject } from '#kernel';
import type { Context } from '../verdicts.ts';
import { sql } from './sharing.sql.ts';

/** Corrections that one asked for or has to answer; each person on the page leaves a line. */
export async function corrections(_: unknown, args: PageArgs, context: Context) {
  const found = await page('corrections', sql.corrections, asker(context), args, context);
  for (const { id, citizenId } of found.nodes)
    context.trail.note({
      subject: citizenId,
      ground: `CORRECTION:${id}:`,
      scopes: ['civil-affairs.correction.request=_'],
    });
  return found;
}

/** The correction that another room refers to; null for both the absent and the not yours. */
export const correctionReferred = (reference: unknown, { load }: Context) =>
  load.correctionById.load(subject(reference).id);

export const sharingRequests = (_: unknown, args: PageArgs, context: Context) =>
  page('sharingRequests', sql.sharingRequests, asker(context), args, context);

export const emergencies = (_: unknown, args: PageArgs, context: Context) =>
  page('emergencies', sql.emergencies, asker(context), args, context);

export const myEmergencies = (_: unknown, args: PageArgs, context: Context) =>
  page('myEmergencies', sql.myEmergencies, asker(context), args, context);

export const emergenciesToSecond = (_: unknown, args: PageArgs, context: Context) =>
  page('emergenciesToSecond', sql.emergenciesToSecond, asker(context), args, context);
