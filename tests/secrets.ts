import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLField, getNamedType, isNonNullType, isObjectType, parse } from 'graphql';
import { limits } from '#gateway/routing/limits.ts';
import { pricing } from '#gateway/routing/prices.ts';
import { readSupergraph } from '#gateway/routing/supergraph.ts';
import catalogue from '#schema/catalogue.json' with { type: 'json' };
import { sql } from './hub.ts';

// Where each row belongs, as a division's code: a table that stands in none of these lists fails the test.
const ofCase = (of = 't') => `(select division_code from casefile f where f.id = ${of}.case_id)`;
const ofUnit = (column: string) => `(select division_code from organisation o where o.id = t.${column})`;
const ofCitizen = (column: string) => `(select h.residence_code from citizen c join household h on h.id = c.household_id where c.id = t.${column})`;
const ofMeeting = (column = 'meeting_id') => `(select division_code from meeting m where m.id = t.${column})`;
const ofItem = `(select m.division_code from meeting m join agenda_item i on i.meeting_id = m.id where i.id = t.item_id)`;
const ofContract = (column = 'contract_id') => `(select division_code from contract c where c.id = t.${column})`;
const ofDonation = '(select division_code from donation d where d.id = t.donation_id)';
const each = (tables: string[], place: string) => Object.fromEntries(tables.map((table) => [table, place]));

const facts = { disputed_fact: 'county', fact_history: '(select county from disputed_fact d where d.correction_id = t.correction_id)' };

const PLACES: Record<string, Record<string, string>> = {
  'civil-affairs': {
    ...each(['casefile', 'report', 'meeting', 'person', 'budget', 'procurement', 'contract', 'settlement', 'performance', 'spot_check'], 'division_code'),
    household: 'residence_code',
    ...each(['citizen'], ofCitizen('id')),
    ...each(['assistance', 'correction'], ofCitizen('citizen_id')),
    guardianship: ofCitizen('ward_id'),
    newcomer: 'answering_code',
    ...facts,
    ...each(
      [
        ...['stage_entry', 'recusal', 'case_note', 'aid_entry', 'visit', 'assessment', 'plan', 'evaluation', 'hearing', 'participation', 'referral'],
        ...['dispute', 'task', 'case_review', 'case_need', 'gift', 'emergency_access', 'service_order', 'agenda_item'],
      ],
      ofCase(),
    ),
    seat: ofMeeting(),
    ...each(['opinion', 'decision'], ofItem),
    ...each(['agreement', 'sharing_request', 'service_worker'], ofUnit('organisation_id')),
    contract_line: ofContract(),
    settlement_line: `(select division_code from settlement s where s.id = t.settlement_id)`,
    notice: `(select division_code from person p where p.id = t.person_id)`,
  },
  police: { registration: 'division_code', ...facts },
  health: { health_record: 'division_code', ...facts },
  education: { pupil: 'division_code', ...facts },
  housing: { housing_record: 'division_code', rental_application: 'division_code', ...facts },
  'resource-pool': {
    ...each(['donation', 'match_proposal'], 'division_code'),
    need: 'place_code',
    ...facts,
    ...each(['allocation', 'movement', 'donation_receipt', 'change_of_use'], ofDonation),
    match_line: '(select division_code from match_proposal m where m.id = t.proposal_id)',
  },
};

/** What everybody may know, and why. */
const PUBLIC: Record<string, Record<string, string>> = {
  'civil-affairs': {
    organisation: 'names, kinds and credit codes of offices, charities and firms stand in public registers',
    division: 'GB/T 2260',
    duty: 'the law’s own words',
    parameter: 'rules of law',
    entitlement: 'rules of law',
    service_item: 'the county’s published catalogue of services, one for all',
    service_package: 'rules of law',
    limited_scope: 'rules of law',
  },
  'resource-pool': {
    profile: 'what a charity says of itself to everybody',
    capacity: 'what a charity offers to everybody',
    brand: 'names of service brands',
    programme: 'filed, and published by the charities’ duty of disclosure',
    programme_report: 'published by the same duty',
    disclosed_month: 'published by the pool',
    disclosed_line: 'published by the pool',
    parameter: 'rules of law',
  },
};
/** Machinery, and rows whose ids stand in the rows above: of people, citizens or orders. */
const NEITHER =
  /^(mikro_orm_migrations|seeding|kinship|event|act|disclosure|inbox|cursor|event_cursor|parked_event|assignment|code_try|resident_number|doctor_visit|education_grant|attendance_watch|balance|pledge_import|ledger_check|volunteer|volunteer_record|volunteer_certificate|screening|heard)$/;

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;
const NUMBER = /\b\d{6}-\d{4}-\d{4,6}\b|\bFW\d{6}-\d{4}-\d{4}\b/g;
const isWord = (text: string) => /\p{Script=Han}/u.test(text) && text.length >= 4;

/** Every text in a value, however deep. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(textsIn)
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(textsIn)
        : [];

/** The ids, numbers and sentences in a value. */
export function marksIn(value: unknown): Set<string> {
  const marks = new Set<string>();
  for (const text of textsIn(value)) {
    for (const [mark] of text.matchAll(UUID)) marks.add(mark);
    for (const [mark] of text.matchAll(NUMBER)) marks.add(mark);
    if (isWord(text)) marks.add(text);
  }
  return marks;
}

interface Known {
  place: string | null;
  table: string;
  marks: Set<string>;
}

async function everyRow(): Promise<Known[]> {
  const rows: Known[] = [];
  for (const [department, places] of Object.entries(PLACES)) {
    const tables = await sql(
      department,
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const place = places[name] ?? (PUBLIC[department]?.[name] ? 'null' : undefined);
      if (place == null && !NEITHER.test(name)) throw new Error(`Whose are the rows of ${department}.${name}?`);
      if (place == null) continue;
      for (const row of await sql(department, `select (${place})::text as place, to_jsonb(t) as row from ${name} t`))
        rows.push({ place: row.place, table: `${department}.${name}`, marks: marksIn(row.row) });
    }
  }
  return rows;
}

/**
 * By what one would know that a row of these places was seen: what stands in no other place's rows, nor in public. Rows of a wider
 * place tell of this one too, but for its people, who are known there.
 */
export async function secretsOf(prefix: string): Promise<Map<string, string>> {
  const rows = await everyRow();
  const isElsewhere = ({ place, table }: Known) => !place?.startsWith(prefix) && (!place || table.endsWith('.person') || !prefix.startsWith(place));
  const elsewhere = new Set([...rows.filter(isElsewhere).flatMap(({ marks }) => [...marks]), ...marksIn(catalogue)]);
  const secrets = new Map<string, string>();
  for (const { place, table, marks } of rows) if (place?.startsWith(prefix)) for (const mark of marks) if (!elsewhere.has(mark)) secrets.set(mark, table);
  return secrets;
}

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema/supergraph.graphql'), 'utf8'), { assumeValidSDL: true });
type Field = GraphQLField<unknown, unknown>;
const isHidden = ({ astNode }: Field) => astNode?.directives?.some(({ name }) => name.value === 'inaccessible') ?? false;
export const rootFields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => !isHidden(field) && !field.name.startsWith('_'));

const needsArgument = ({ args }: Field) => args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
const paging = ({ args }: Field) => (args.some(({ name }) => name === 'first') ? 'first: 100' : '');
const named = (field: Field) => getNamedType(field.type as never) as never;

/** Everything that can be selected under a field, as deep as told, each type once on the way down. */
function selectionOf(field: Field, depth: number, path: readonly string[] = []): string {
  const type = named(field);
  if (!isObjectType(type)) return '';
  const { name } = type as { name: string };
  if (depth === 0 || path.includes(name)) return '';
  const inner = Object.values((type as unknown as { getFields(): Record<string, Field> }).getFields())
    .filter((one) => !isHidden(one) && !needsArgument(one) && !['edges', 'pageInfo'].includes(one.name))
    .map((one) => {
      const isLeaf = !isObjectType(named(one));
      const below = isLeaf ? '' : selectionOf(one, depth - 1, [...path, name]);
      if (!isLeaf && !below) return '';
      const page = paging(one);
      return `${one.name}${page && `(${page})`}${below}`;
    });
  return inner.some(Boolean) ? ` { ${inner.filter(Boolean).join(' ')} }` : '';
}

const priceOf = pricing(parse(readSupergraph()));
const isLetThrough = (query: string) => {
  try {
    parse(query, { maxTokens: limits.tokens });
    return priceOf({ query }).milliseconds > 0;
  } catch {
    return false;
  }
};

/** A root field with the broadest selection that the door lets through. */
export function broadest(name: string, args: string): string {
  const field = rootFields.find((one) => one.name === name) as Field;
  const all = [args, paging(field)].filter(Boolean).join(', ');
  for (let depth = 12; depth > 0; depth -= 1) {
    const query = `{ ${name}${all && `(${all})`}${selectionOf(field, depth)} }`;
    if (isLetThrough(query)) return query;
  }
  throw new Error(`${name} cannot be selected`);
}
