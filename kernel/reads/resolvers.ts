import type { GraphQLResolveInfo } from 'graphql';

/** An object that a rule has cut to what was granted: its fields are values or functions, each known only when it is asked for. */
export type Projected = Record<string, any>;

/**
 * What may be handed over where the SDL says `T`: its row where the room has one for it, a text for an enum. A row that is not
 * found is null, which GraphQL refuses where there has to be one.
 */
export type Handed<T, Rows> = T extends null | undefined
  ? null | undefined
  : T extends string
    ? string
    : T extends readonly (infer One)[]
      ? readonly (Handed<One, Rows> | Error)[]
      : T extends { __typename?: infer Name }
        ? Name extends keyof Rows
          ? Rows[Name] | null
          : { [Field in keyof T as Exclude<Field, '__typename'>]: Later<Handed<T[Field], Rows>> }
        : T;

/** A field may be a function, which is called only where the field is asked for. */
type Later<T> = T | (() => T | Promise<T>);

type Resolver<Parent, Args, T, Rows, C> = (
  parent: Parent,
  args: Args,
  context: C,
  info: GraphQLResolveInfo,
) => Handed<T, Rows> | Promise<Handed<T, Rows>>;

/** The fields of a type that its row does not answer. */
type Unanswered<T, Row, Rows> = {
  [Field in keyof T]-?: Field extends '__typename'
    ? never
    : Field extends keyof Row
      ? [Row[Field]] extends [Handed<T[Field], Rows>]
        ? never
        : Field
      : Field;
}[keyof T];

type ArgsOf<Args, Name, Field> = Name extends keyof Args
  ? Field extends keyof Args[Name]
    ? Args[Name][Field]
    : object
  : object;

type Fields<T, Name, Parent, Args, Rows, C> = {
  [Field in keyof T as Exclude<Field, '__typename'>]?: Resolver<
    Parent,
    ArgsOf<Args, Name, Field>,
    T[Field],
    Rows,
    C
  >;
} & { __resolveReference?: (reference: unknown, context: C, info: GraphQLResolveInfo) => unknown };

type ParentOf<T, Name, Rows> = Name extends keyof Rows
  ? Rows[Name]
  : Name extends 'Query' | 'Mutation'
    ? unknown
    : Handed<T, Rows>;

/** The resolvers that an office may have: parents, arguments and answers are the SDL's. What a type's row does not answer needs one. */
export type ResolversOf<Types, Args, Rows, C> = {
  [Name in keyof Types]?: Fields<Types[Name], Name, ParentOf<Types[Name], Name, Rows>, Args, Rows, C> &
    (Name extends keyof Rows
      ? { [Field in Unanswered<Types[Name], Rows[Name], Rows> & string]: unknown }
      : unknown);
};

/** Types with rows that leave something unanswered: a room has to have resolvers for each. */
export type Complete<Types, Rows> = {
  [Name in keyof Types & keyof Rows as Unanswered<Types[Name], Rows[Name], Rows> extends never
    ? never
    : Name]: {
    [Field in Unanswered<Types[Name], Rows[Name], Rows> & string]: unknown;
  };
};

/** Where the fields of a room's shares come from: `Records` are the rows behind them. */
export type SharesOf<Types, Args, Rows, Records, C> = {
  [Name in keyof Records & keyof Types]: {
    record: (id: string, context: C) => Promise<Records[Name] | null>;
    computed?: {
      [Field in keyof Types[Name]]?: (
        record: Records[Name],
        context: C,
      ) => Handed<Types[Name][Field], Rows> | Promise<Handed<Types[Name][Field], Rows>>;
    };
    fetched?: {
      [Field in keyof Types[Name]]?: Resolver<
        Records[Name],
        ArgsOf<Args, Name, Field>,
        Types[Name][Field],
        Rows,
        C
      >;
    };
  };
};
