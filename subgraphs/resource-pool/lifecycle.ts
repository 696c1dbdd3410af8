import { type Act as AnyAct, type Rule as AnyRule, actsOf, lifecycles, type Outcome } from '#kernel';
import type { Context } from './loaders.ts';
import type { Inputs } from './schema.types.ts';

export type Act = AnyAct<Context>;
export type Rule<Row, Input> = AnyRule<Row, Input, Context>;

export const acts = actsOf<Inputs, Context>();
/** Acts of this room: the record itself says whose it is. */
export const lifecycle = lifecycles<Inputs, Context>('resource-pool');

export const unitOf = ({ context }: Act) => context.who.organisation as string;

/** The outcome of a record that is made and never changed. */
export const made =
  ({ id }: { id: string }, state: string) =>
  (): Outcome => ({ id, state, version: 1 });
