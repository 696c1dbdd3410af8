import pg from 'pg';

const plain = (text: string) => text;
const parsers = new Map<number, (text: string) => unknown>([
  [20, Number],
  [1082, plain],
  [1184, (text) => new Date(text).toISOString()],
]);
/** How what PostgreSQL sends is read: dates stay texts, money and counts become numbers, moments become ISO texts. */
export const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) ||
    (pg.types.getTypeParser(oid, format as 'text') as (text: string) => unknown),
};
