import type { GraphQLObjectType } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Scope, scopesOf } from '#schema/scopes.ts';
import { type Answers, canRequest, isGranted, type Reason, reasonOf } from '#schema/verdict.ts';
import type { Row } from '../reads/reads.ts';
import { decodeVerdicts } from './warrants.ts';

export interface Withheld {
  scope: string;
  fields: string[];
  reason: Reason;
  owner: string;
  canRequest: boolean;
}

/** What one set of verdicts leaves of a share. */
export interface Projection {
  granted: readonly string[];
  withheld: readonly Withheld[];
  /** Whether anything behind a scope was granted. */
  isOpen: boolean;
}

/** A share as the SDL describes it: which scopes stand before each field. */
export interface ShareType {
  type: GraphQLObjectType;
  fields: ReadonlyMap<string, readonly Scope[]>;
  /** By encoded verdicts; null where there is no warrant. */
  project(verdicts: string | null): Projection;
  /** The scopes behind these fields for the trail, each with its verdict: `health.mental.read=H`; a dash where there is none. */
  noted(verdicts: string | null, fields: readonly string[]): readonly string[];
}

/** Where a share's fields come from. */
export interface ShareSource {
  /** The row behind the share, fetched only where something was granted. */
  record: (id: string, context: never) => Promise<Row | null>;
  /** Fields that are computed from the row. */
  computed?: Record<string, (record: never, context: never) => unknown>;
  /** Fields that are fetched besides, once they are asked for. */
  fetched?: Record<string, (record: never, args: never, context: never) => unknown>;
}

/** A share with its rules and its rows. */
export type OpenShare = ShareType & ShareSource;

/** How many sets of verdicts are remembered for a share. */
const KEPT = 500;
/** Where there is no warrant. */
const NONE = ' ';

/** What each set of verdicts leaves of a share with these fields. */
export function shareOf(room: string, fields: Map<string, Scope[]>): Omit<ShareType, 'type'> {
  const order = scopesOf(room);
  const build = (verdicts: string | null): Projection => {
    const answers = decodeVerdicts(verdicts ?? '');
    const answered = (scope: Scope): Answers => answers[order.indexOf(scope)] ?? 0;
    const granted: string[] = [];
    const withheld = new Map<Scope, string[]>();
    for (const [field, scopes] of fields) {
      const missing = scopes.filter((scope) => verdicts == null || !isGranted(scope, answered(scope)));
      if (missing.length === 0) granted.push(field);
      for (const scope of missing) withheld.set(scope, [...(withheld.get(scope) ?? []), field]);
    }
    return {
      granted,
      isOpen: granted.some((field) => fields.get(field)?.length),
      withheld: [...withheld].map(([scope, names]) => {
        // Without a warrant there is no ground; nothing about a person opens, not even what is shared unconditionally.
        const reason =
          verdicts != null
            ? reasonOf(scope, answered(scope))
            : scope.class === 'NOT_SHARED'
              ? 'NOT_SHARED'
              : 'GROUND';
        return {
          scope: scope.name,
          fields: names,
          reason,
          owner: scope.source,
          canRequest: canRequest(scope, reason),
        };
      }),
    };
  };
  const projections = new LRUCache<string, Projection>({
    max: KEPT,
    memoMethod: (verdicts) => build(verdicts === NONE ? null : verdicts),
  });
  const note = (verdicts: string, names: readonly string[]) =>
    [...new Set(names.flatMap((name) => fields.get(name) ?? []))].map(({ name }) => {
      const verdict = verdicts === NONE ? '-' : verdicts[order.findIndex((scope) => scope.name === name)];
      return `${name}=${verdict ?? '-'}`;
    });
  const notes = new WeakMap<readonly string[], LRUCache<string, readonly string[]>>();
  return {
    fields,
    noted(verdicts, names) {
      let known = notes.get(names);
      if (!known) {
        known = new LRUCache<string, readonly string[]>({
          max: KEPT,
          memoMethod: (verdicts) => note(verdicts, names),
        });
        notes.set(names, known);
      }
      return known.memo(verdicts ?? NONE);
    },
    project: (verdicts) => projections.memo(verdicts ?? NONE),
  };
}
