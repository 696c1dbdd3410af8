import { page } from '#kernel';
import type { Context } from '../loaders.ts';
import type { QueryMatchProposalsArgs } from '../schema.types.ts';
import { reader } from './loaders.ts';
import { sql } from './matching.sql.ts';

export const matchProposals = (_: unknown, args: QueryMatchProposalsArgs, context: Context) =>
  page('matchProposals', sql.matchProposals, reader(context), args, context);
