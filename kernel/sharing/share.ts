import {
  type FieldNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { z } from 'zod';
import { refusal } from '../basics/refusals.ts';
import type { Row } from '../reads/reads.ts';
import type { Context } from '../room/context.ts';
import { accessHistory } from '../trail/witness.ts';
import type { OpenShare, ShareSource, ShareType } from './projection.ts';
import { readWarrant } from './warrants.ts';

const representation = z.object({ id: z.uuid(), warrant: z.string().max(20_000).nullish() });

/** A subject as another room names it: parsed, since representations arrive as they were sent. */
export function subject(reference: unknown): { id: string; warrant: string | null } {
  const parsed = representation.safeParse(reference);
  if (!parsed.success) throw refusal('BAD_USER_INPUT', 'A reference needs an id that is a UUID.', 'id');
  return { id: parsed.data.id, warrant: parsed.data.warrant ?? null };
}

/** How many subjects a room is asked for at once; the gateway asks for more in several calls. */
export const MOST_SUBJECTS = 1000;

/** Makes each subject of a batch stand or fall alone: Apollo's resolver fails the whole batch with one of them. */
export function standAlone(schema: GraphQLSchema): GraphQLSchema {
  const entities = schema.getQueryType()?.getFields()['_entities'];
  const union = schema.getType('_Entity');
  const resolve = entities?.resolve;
  if (!entities || !resolve || !isUnionType(union)) return schema;
  const types = new Set(union.getTypes().map(({ name }) => name));
  entities.resolve = (source, { representations }, context, info) => {
    if (representations.length > MOST_SUBJECTS)
      throw refusal('BAD_USER_INPUT', `At most ${MOST_SUBJECTS} subjects at once.`, 'representations');
    return representations.map((one: { __typename?: string } | null) => {
      try {
        if (!types.has(one?.__typename ?? ''))
          throw refusal('BAD_USER_INPUT', 'Nothing of this type is known here by its id.', '__typename');
        return (resolve(source, { representations: [one] }, context, info) as unknown[])[0];
      } catch (error) {
        return Promise.reject(error);
      }
    });
  };
  return schema;
}

/** The resolver of a room's one gated object per subject: the warrant is read, the line is noted, what is granted is projected. */
export const share =
  (type: string) =>
  async (
    { id, warrant: text }: { id: string; warrant?: string | null },
    _args: unknown,
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    const { room, who } = context;
    const warrant = text == null ? null : readWarrant(room.keys, room.name, who, id, text);
    const verdicts = warrant?.verdicts ?? null;
    context.trail.note({
      subject: id,
      ground: { kind: 'READ', grounds: warrant?.grounds ?? [] },
      scopes: scopesAsked(shareNamed(type, context), verdicts, info),
    });
    if (text != null && !warrant) throw refusal('FORBIDDEN', 'This warrant is not for this reader.');
    return project(type, verdicts, id, context, undefined, warrant?.disputed);
  };

export const shareNamed = (type: string, { room }: Context) => room.shares.get(type) as OpenShare;

/** Builds the object that a reader with these encoded verdicts gets; what was not granted is not even fetched. */
export async function project(
  type: string,
  verdicts: string | null,
  id: string,
  context: Context,
  known?: Row,
  /** Fields of this subject that somebody says are wrong: `HousingShare.tenure`. */
  disputes: readonly string[] = [],
): Promise<Row> {
  const { record, computed = {}, fetched = {}, ...rules } = shareNamed(type, context);
  const { granted, withheld, isOpen } = rules.project(verdicts);
  const share: Shared = {
    asOf: context.now.toISOString(),
    withheld,
    disputed: granted.filter((field) => disputes.includes(`${type}.${field}`)),
  };
  if (!isOpen) return share;
  const found = known ?? (await record(id, context as never));
  for (const field of granted) {
    if (field in share || field in computed || field in fetched || field === 'accessHistory') continue;
    const value = found?.[field];
    // A statement gives every column, be it null: what it does not give at all was forgotten.
    if (found && value === undefined) throw new Error(`${type}.${field} is in no row and has no resolver.`);
    share[field] = value ?? null;
  }
  share[HELD] = { id, found, granted };
  return share;
}

/** A share's source from several offices: one has the record, the others add fields. */
export const joinShares = (
  ...parts: readonly Record<string, Partial<ShareSource>>[]
): Record<string, ShareSource> => {
  const all: Record<string, Partial<ShareSource>> = {};
  for (const part of parts)
    for (const [type, { computed, fetched, ...rest }] of Object.entries(part))
      all[type] = {
        ...all[type],
        ...rest,
        computed: { ...all[type]?.computed, ...computed },
        fetched: { ...all[type]?.fetched, ...fetched },
      };
  return all as Record<string, ShareSource>;
};

/** What stands behind a share, for the fields that are computed or fetched once they are asked for. */
interface Held {
  id: string;
  found: Row | null;
  granted: readonly string[];
}
const HELD = Symbol('held');
type Shared = Row & { [HELD]?: Held };

/** The resolvers of what shares compute and fetch; of what was not granted there is nothing. */
export const shareResolvers = (sources: Record<string, ShareSource>) =>
  Object.fromEntries(
    Object.entries(sources).map(([type, { computed = {}, fetched = {} }]) => {
      const answer =
        (field: string, from: (held: Held, args: never, context: never) => unknown) =>
        (share: Shared, args: never, context: never) => {
          const held = share[HELD];
          return held?.granted.includes(field) ? from(held, args, context) : null;
        };
      const fields = [
        [
          'accessHistory',
          ({ id }: Held, args: never, context: never) => accessHistory(id, args, context),
        ] as const,
        ...Object.entries(computed).map(
          ([field, compute]) =>
            [
              field,
              ({ found }: Held, _: never, context: never) => found && compute(found as never, context),
            ] as const,
        ),
        ...Object.entries(fetched).map(
          ([field, fetch]) =>
            [
              field,
              ({ id, found }: Held, args: never, context: never) =>
                fetch((found ?? { key: id }) as never, args, context),
            ] as const,
        ),
      ];
      return [type, Object.fromEntries(fields.map(([field, from]) => [field, answer(field, from)]))];
    }),
  );

const asked = new WeakMap<FieldNode, readonly string[]>();

/** The scopes behind the fields that were asked for, each with its verdict. */
export function scopesAsked(
  type: ShareType,
  verdicts: string | null,
  info: GraphQLResolveInfo,
): readonly string[] {
  const node = info.fieldNodes[0] as FieldNode;
  let fields = asked.get(node);
  if (!fields) {
    fields = [...new Set(info.fieldNodes.flatMap(({ selectionSet }) => names(selectionSet, info)))];
    asked.set(node, fields);
  }
  return type.noted(verdicts, fields);
}

function names(set: SelectionSetNode | undefined, info: GraphQLResolveInfo): string[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return names(selection.selectionSet, info);
    return names(info.fragments[selection.name.value]?.selectionSet, info);
  });
}
