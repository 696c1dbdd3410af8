import { connection, keyAfter, sizeOf } from '#kernel/pages.ts';
import { share, subject } from '#kernel/share.ts';
import { acts } from './acts.ts';
import type { Context } from './loaders.ts';
import type { QueryNeedsArgs, QueryProfilesArgs } from './schema.types.ts';

// Cards of the reader's county; a card for a named person is that person's alone.
const NEEDS = `from need where left(division_code, 6) like left($1, 6) || '%' and (person_id is null or person_id = $2)
  and ($3::text is null or kind = $3) and ($4::boolean is null or is_open = $4)`;

async function needs(_: unknown, args: QueryNeedsArgs, context: Context) {
  const size = sizeOf(args);
  const { kind = null, isOpen = null } = args.filter ?? {};
  const values = [context.who.division, context.who.person, kind, isOpen];
  const [rows, [total]] = await Promise.all([
    context.room.read(
      `select id, id as key, alias, kind, item, quantity, unit, town, is_open as "isOpen" ${NEEDS} and ($5::uuid is null or id > $5) order by id limit $6`,
      [...values, keyAfter(args, 'needs', context), size + 1],
    ),
    context.room.read<{ count: number }>(`select count(*) as count ${NEEDS}`, values),
  ]);
  return { ...connection(rows, size, 'needs', context), totalCount: total?.count ?? 0 };
}

async function profiles(_: unknown, args: QueryProfilesArgs, context: Context) {
  const size = sizeOf(args);
  const rows = await context.room.read(
    `select organisation_id as key, organisation_id as "organisationId", summary, may_fundraise as "mayFundraise"
     from profile where $1::uuid is null or organisation_id > $1 order by organisation_id limit $2`,
    [keyAfter(args, 'profiles', context), size + 1],
  );
  return connection(rows, size, 'profiles', context);
}

type CaseKey = { key: string };

export const shares = {
  ResourceShare: {
    record: async (id: string) => ({ key: id }),
    fetched: {
      aid: ({ key }: CaseKey, _: unknown, { load }: Context) => load.aidOf.load(key),
      donors: async ({ key }: CaseKey, _: unknown, { load }: Context) => {
        const known = (await load.aidOf.load(key))
          .filter(({ isAnonymous }) => !isAnonymous)
          .map(({ donorId }) => donorId);
        return [...new Set(known)].map((id) => ({ id }));
      },
    },
  },
};

export const resolvers = {
  Query: { needs, profiles },
  Mutation: acts,
  Organisation: { __resolveReference: subject },
  Profile: { organisation: ({ organisationId }: { organisationId: string }) => ({ id: organisationId }) },
  Case: {
    __resolveReference: subject,
    resources: share('ResourceShare'),
  },
};
