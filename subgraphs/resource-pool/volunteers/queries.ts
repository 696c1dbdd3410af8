import { asker, type PageArgs, page, row } from '#kernel';
import type { Context } from '../loaders.ts';
import type { QueryVolunteerCertificateArgs } from '../schema.types.ts';
import { sql } from './volunteers.sql.ts';

export const teamVolunteers = (_: unknown, args: PageArgs, context: Context) =>
  page('teamVolunteers', sql.teamVolunteers, asker(context), args, context);

/** Hours of whoever asks. */
export const volunteerRecords = (_: unknown, args: PageArgs, context: Context) =>
  page('volunteerRecords', sql.volunteerRecords, { person: context.who.person }, args, context);

export const serviceCertificates = (_: unknown, args: PageArgs, context: Context) =>
  page('serviceCertificates', sql.serviceCertificates, asker(context), args, context);

/** The certificate that bears a code; null where there is none. */
export const volunteerCertificate = async (
  _: unknown,
  { code }: QueryVolunteerCertificateArgs,
  context: Context,
) => (await row(context, sql.certificateCoded, { code })) ?? null;
