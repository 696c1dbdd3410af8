import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay } from '#schema/identifiers.ts';
import { refusal } from '../basics/refusals.ts';

const scalar = (name: string, read: (value: unknown) => unknown) =>
  new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: read,
    parseLiteral: (node: ValueNode) =>
      read(node.kind === Kind.INT ? Number(node.value) : 'value' in node ? node.value : null),
  });

/** Every room has these three; values leave as the database wrote them. */
export const scalars = {
  Date: scalar('Date', (value) => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value)) return value;
    throw refusal('BAD_USER_INPUT', 'A Date is a day that exists, written as 2026-08-04.');
  }),
  DateTime: scalar('DateTime', (value) => {
    if (
      typeof value === 'string' &&
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value) &&
      isDay(value.slice(0, 10)) &&
      !Number.isNaN(Date.parse(value))
    )
      return new Date(value).toISOString();
    throw refusal('BAD_USER_INPUT', 'A DateTime is a moment in UTC, written as 2026-08-04T02:30:00Z.');
  }),
  Fen: scalar('Fen', (value) => {
    if (Number.isSafeInteger(value)) return value;
    throw refusal('BAD_USER_INPUT', 'An amount in fen is a whole number below 2^53.');
  }),
};
