import { type EntityClass, LockMode } from '@mikro-orm/core';
import { type GraphQLScalarType, getNamedType, isEnumType } from 'graphql';
import type { Act } from '../acts/acts.ts';
import { refusal } from '../basics/refusals.ts';
import type { Context } from '../room/context.ts';
import { shareNamed } from './share.ts';

/** How one field of a share is put right, where its name and its type in the SDL do not say it all. */
export interface Fact {
  /** The property of the row in which it stands, where that bears another name. */
  property?: string;
  /** The field it is computed from: that is what is put right. */
  from?: string;
  /** What it is written as, where no field of the share is. */
  type?: GraphQLScalarType;
  holds?: (value: never) => boolean;
}

interface Rows {
  entity: EntityClass<object>;
  fields: Readonly<Record<string, Fact>>;
  find: (citizen: string, act: Act) => Promise<object>;
}

/** What corrections can put right in a room, and what not: the one place that says so. */
export interface Facts {
  share: string;
  /** Who of the room's department corrects. */
  scope: string;
  rows: readonly Rows[];
  /** What no single value puts right, and why. */
  others: Readonly<Record<string, string>>;
}

/** Rows that a room keeps one of for a person; one is begun where there is none. */
export const recordsOf = (entity: EntityClass<object>, fields: Rows['fields']): Rows => ({
  entity,
  fields,
  find: async (citizenId, { em, context }) => {
    const where = { citizenId } as never;
    const found = await em.findOne(entity, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (found) return found;
    const begun = em.create(entity, { citizenId, divisionCode: context.who.division } as never);
    em.persist(begun);
    return begun;
  },
});

/** Where a field's value stands: its own row, or that of the field it is computed from. */
export function placeOf({ rows }: Facts, name: string) {
  const inRows = (field: string) => rows.find(({ fields }) => Object.hasOwn(fields, field));
  const field = inRows(name)?.fields[name]?.from ?? name;
  const at = inRows(field);
  return at && { ...at, field, fact: at.fields[field] as Fact };
}

export function scopesBefore({ share }: Facts, field: string, context: Context) {
  return shareNamed(share, context).fields.get(field) ?? [];
}

/** The value as its type in the SDL reads it; of a person nothing is negative, and nothing lies in the future. */
export function parsed(
  facts: Facts,
  field: string,
  fact: Fact,
  value: string,
  { context, today }: Act,
): unknown {
  const shown = shareNamed(facts.share, context).type.getFields()[field];
  const type = fact.type ?? (getNamedType(shown?.type) as GraphQLScalarType);
  const takes = isEnumType(type)
    ? `one of ${type
        .getValues()
        .map(({ name }) => name)
        .join(', ')}`
    : `a ${type.name}, neither negative nor in the future`;
  const unfit = () => refusal('BAD_USER_INPUT', `${field} is ${takes}.`, 'value');
  let read: unknown;
  try {
    read = type.parseValue(/^(Boolean|Int|Float|Fen)$/.test(type.name) ? JSON.parse(value) : value);
  } catch {
    throw unfit();
  }
  const isPast = type.name !== 'Date' || (read as string) <= today;
  if (!isPast || (typeof read === 'number' && read < 0) || fact.holds?.(read as never) === false)
    throw unfit();
  return read;
}
