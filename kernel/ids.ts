const SPELT = /^\{?[\da-f]{4}(-?[\da-f]{4}){7}\}?$/i;

/** An id in its one spelling: PostgreSQL takes several for the same, and what is compared here must be what is compared there. */
export function canonicalId(text: string): string {
  if (text.length < 32 || text.length > 41 || !SPELT.test(text)) return text;
  const digits = text.replace(/[{}-]/g, '').toLowerCase();
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The same content with every id in it spelt so. */
export function withCanonicalIds(value: unknown): unknown {
  if (typeof value === 'string') return canonicalId(value);
  if (Array.isArray(value)) return value.map(withCanonicalIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withCanonicalIds(one)]));
}
