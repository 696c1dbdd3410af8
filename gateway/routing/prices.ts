import { type DocumentNode, parse } from 'graphql';
import { recent } from '#kernel/basics/recent.ts';
import { BadRequest } from './bad-request.ts';
import { type Cost, costing } from './cost.ts';
import { limits } from './limits.ts';
import { operations } from './operations.ts';
import { checkSize, tooComplex } from './size.ts';

/** What it costs to find that a text is no operation, in milliseconds: the longer it is, the more. */
const unreadable = (query: unknown) => 1 + (typeof query === 'string' ? query.length / 5000 : 0);

/** By GET variables come as a text. */
function variablesIn(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given === 'object') return (given ?? {}) as Record<string, unknown>;
  try {
    return Object(JSON.parse(String(given)));
  } catch {
    return {};
  }
}

export interface Price {
  milliseconds: number;
  /** From now on its plan is known. */
  remember(): void;
}

/** Prices an operation before anything is done for it: by what it takes to answer, and to plan while it is new. Refuses what is too much. */
export function pricing(supergraph: DocumentNode): (body: unknown) => Price {
  const reckon = costing(supergraph);
  const published = new Map(operations.map(({ query }) => [query, reckon(parse(query))]));
  const known = recent<Cost>(2000);

  return (body) => {
    const { query, variables } = (body ?? {}) as { query?: unknown; variables?: unknown };
    if (typeof query !== 'string') return { milliseconds: unreadable(query), remember() {} };
    const old = published.get(query) ?? known.get(query);
    const cost = old ?? reckonNew(query);
    // What cannot be parsed is told by whoever parses it next.
    if (!cost) return { milliseconds: unreadable(query), remember() {} };
    const answering = cost.answering(variablesIn(variables));
    if (answering > limits.milliseconds)
      throw new BadRequest(
        400,
        'OPERATION_TOO_COMPLEX',
        'The operation asks for too much at once; ask for smaller pages.',
      );
    return {
      milliseconds: answering + (old ? 0 : cost.planning),
      remember: () => void (old ?? known.set(query, cost)),
    };
  };

  function reckonNew(query: string): Cost | undefined {
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: limits.tokens });
    } catch {
      return undefined;
    }
    checkSize(document);
    const cost = reckon(document);
    if (cost.fetches > limits.fetches) throw tooComplex('ways between departments', limits.fetches);
    return cost;
  }
}
