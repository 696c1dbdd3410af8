import { GraphQLError } from 'graphql';

/** The closed set of error codes; GraphQL's own for parse and validation are added by the door. */
export const codes = [
  'UNAUTHENTICATED',
  'STEP_UP_REQUIRED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'OPERATION_TOO_COMPLEX',
  'OPERATION_NOT_REGISTERED',
  'UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const;
export type Code = (typeof codes)[number];

const texts: Record<Code, string> = {
  UNAUTHENTICATED: 'Sign in first.',
  STEP_UP_REQUIRED: 'Give your password once more.',
  FORBIDDEN: 'You may not do this.',
  NOT_FOUND: 'There is nothing here that you may see.',
  CONFLICT: 'This no longer fits the state of the record.',
  BAD_USER_INPUT: 'Check the input.',
  RATE_LIMITED: 'Too many requests; try again later.',
  OPERATION_TOO_COMPLEX: 'The operation asks for too much at once.',
  OPERATION_NOT_REGISTERED: 'This operation is not registered.',
  UNAVAILABLE: 'This department does not answer at the moment.',
  INTERNAL_SERVER_ERROR: 'Something broke on our side.',
};

/** A refusal with a typed code; `field` names the input at fault. */
export const refusal = (code: Code, message: string = texts[code], field?: string) =>
  new GraphQLError(message, { extensions: { code, ...(field && { field }) } });

/** What a record is now, for whoever came too late: its state, its version, and the acts that it allows. */
export interface Standing {
  state: string;
  version?: number;
  legal: readonly string[];
}

export const conflict = (message: string, standing?: Standing) =>
  new GraphQLError(message, { extensions: { code: 'CONFLICT', ...(standing && { standing }) } });

export const isCode = (code: unknown): code is Code => codes.includes(code as Code);

/** Whether the database only asks to try again: a deadlock, a lock or a statement that took too long, a connection that broke. */
export const isPassing = (error: unknown) =>
  /^(40|08|53|57)|^55P03$/.test(String((error as { code?: unknown } | null)?.code ?? ''));

/** What the operator must mend; printed without a stack. */
export class SetupError extends Error {}
