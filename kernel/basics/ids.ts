const CANONICAL = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const SPELT = /^\{?[\da-f]{4}(-?[\da-f]{4}){7}\}?$/i;

/** An id in its one spelling: PostgreSQL takes several for the same, and what is compared here must be what is compared there. */
export function canonicalId(text: string): string {
  if (text.length < 32 || text.length > 41 || CANONICAL.test(text) || !SPELT.test(text)) return text;
  const digits = text.replace(/[{}-]/g, '').toLowerCase();
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The same content with every id in it spelt so; the very same where they all are. */
export function withCanonicalIds(value: unknown): unknown {
  if (typeof value === 'string') return canonicalId(value);
  if (typeof value !== 'object' || value === null) return value;
  let changed: Record<string, unknown> | undefined;
  for (const key in value) {
    const one = (value as Record<string, unknown>)[key];
    const canonical = withCanonicalIds(one);
    if (canonical === one) continue;
    changed ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    changed[key] = canonical;
  }
  return changed ?? value;
}
