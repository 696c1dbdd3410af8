import { keepPreviousData, QueryClient, useQuery } from '@tanstack/preact-query';
import type { Field } from './form.ts';
import type { Word } from './words.ts';

/** A published operation: its id, and what it is sent and answers. */
export interface Operation<Data, Variables> {
  id: string;
  name: string;
  /** Never there: ties the types to the operation. */
  readonly types?: (variables: Variables) => Data;
}

/** What a published operation answers. */
export type AnswerOf<One extends Operation<any, any>> = ReturnType<NonNullable<One['types']>>;

/** A published operation that does something, and its form. */
export interface Act<Data = unknown, Variables = unknown> extends Operation<Data, Variables> {
  act: string;
  /** The scope that it takes; null where every signed-in person may try. */
  scope: string | null;
  label: Word;
  help: string;
  fields: readonly Field[];
}

/** What the graph says where it cannot or may not answer. */
export interface Trouble {
  message: string;
  path?: readonly (string | number)[];
  extensions: {
    code: string;
    field?: string;
    traceId?: string;
    standing?: { state: string; version?: number; legal: readonly string[] };
  };
}

/** A refusal of the hub, with its typed code. */
export class Refusal extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.message);
    this.trouble = trouble;
  }
  get code() {
    return this.trouble.extensions.code;
  }
}

const noAnswer = (): Trouble => ({ message: '', extensions: { code: 'UNAVAILABLE' } });

/** Asks the hub as this session. Throws a Refusal where it does not answer, or refuses. */
export async function reach(
  path: string,
  { headers, ...init }: RequestInit & { headers?: Readonly<Record<string, string>> } = {},
): Promise<Response> {
  const response = await fetch(path, { ...init, headers: { 'x-hub-console': '1', ...headers } }).catch(() => {
    throw new Refusal(noAnswer());
  });
  if (response.ok) return response;
  const answer = await response.json().catch(() => undefined);
  throw new Refusal(answer?.errors?.[0] ?? noAnswer());
}

/** Sends JSON to the hub as this session. Throws a Refusal. */
export async function send<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await reach(path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer = await response.json().catch(() => ({ errors: [noAnswer()] }));
  if (answer.errors && !answer.data) throw new Refusal(answer.errors[0] ?? noAnswer());
  return answer as Answer;
}

/** What the graph answered, and which parts of it did not come. */
export interface Answer<Data> {
  data: Data;
  errors?: readonly Trouble[];
}

export const ask = <Data, Variables>({ id }: Operation<Data, Variables>, variables: Variables) =>
  send<Answer<Data>>('POST', '/graphql', { documentId: id, variables });

/** Answers are kept by operation and variables alone: what one view may show never fills another. */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 2000,
      gcTime: 5 * 60_000,
      refetchOnWindowFocus: true,
      networkMode: 'always',
      retry: (tries, error) => error instanceof Refusal && error.code === 'UNAVAILABLE' && tries < 2,
      retryDelay: (tries) => 250 * 2 ** tries,
    },
  },
});

/** Asks a published question, and again when something changed. */
export function useAsk<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  options: { isOff?: boolean; isPaged?: boolean } = {},
) {
  const result = useQuery<Answer<Data>, Refusal>({
    queryKey: [operation.name, variables],
    queryFn: () => ask(operation, variables),
    enabled: !options.isOff,
    ...(options.isPaged && { placeholderData: keepPreviousData }),
  });
  // What may no longer be read is not shown because it once could be.
  const data = result.error && result.error.code !== 'UNAVAILABLE' ? undefined : result.data?.data;
  return { data, troubles: result.data?.errors ?? [], error: result.error, again: result.refetch };
}
