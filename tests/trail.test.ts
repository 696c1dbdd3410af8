import { expect, test } from '@jest/globals';
import { type DisclosureRow, verifyChain } from '#gateway/documents/verify.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import { parseGround, writeGround } from '#kernel/trail/ground.ts';
import { GENESIS, type Head, link, signHead } from '#kernel/trail/trail.ts';
import { demo } from '#schema/demo-people.ts';
import { ask, data, openHub, sql } from './hub.ts';
import { NUMBERS } from './people.ts';

openHub();

const newest = (department: string, subject: string) =>
  sql(department, 'select line from disclosure where subject = $1 order by seq desc limit 1', [subject]).then(([row]) => row && JSON.parse(row.line));

test('every read leaves one line per request, room and person, with the six answers and no values', async () => {
  const count = async (department: string) => Number((await sql(department, 'select count(*) from disclosure'))[0].count);
  const rooms = ['civil-affairs', 'police', 'health', 'education', 'housing', 'resource-pool'];
  const before = await Promise.all(rooms.map(count));
  await ask('child-officer@530626', 'SharedCase', { number: NUMBERS.siblings });
  const after = await Promise.all(rooms.map(count));

  // Civil affairs: the case and its six members; the pool: the case; the others: six members.
  expect(after.map((lines, index) => lines - (before[index] as number))).toEqual([7, 6, 6, 6, 6, 1]);
  const line = await newest('health', demo.daughter);
  expect(line).toMatchObject({
    role: 'child-officer',
    subject: demo.daughter,
    ground: 'PARTICIPATION:530626-2024-0001:CHILD_PROTECTION',
  });
  expect(line.scopes).toContain('health.mental.read=_');
  expect(line.scopes.find((mark: string) => mark.startsWith('health.diagnosis.read='))).not.toBe('health.diagnosis.read=_');
  expect(JSON.stringify(line)).not.toMatch(/SEVERE|抑郁/);
});

test('refused reads leave lines too', async () => {
  await ask('coordinator@530626', 'SharedCase', { number: NUMBERS.yang });

  const [row] = await sql('civil-affairs', `select line from disclosure order by seq desc limit 1`);
  expect(JSON.parse(row.line)).toMatchObject({ role: 'coordinator', scopes: ['civil-affairs.case.read=-'] });
});

test('a resident sees who read what, in every room', async () => {
  await ask('housing@530103', 'SharedCase', { number: NUMBERS.yang });
  const { data: answer } = await ask('yang@530103', 'AccessHistory');

  const housing = answer.myself.housing.accessHistory;
  expect(housing.mayAppearLater).toBe(true);
  const read = housing.nodes.find(({ role }: { role: string }) => role === 'housing');
  expect(read).toMatchObject({ ground: 'PARTICIPATION:530103-2026-0001:HOUSING_AID' });
  expect(read.granted).toContain('housing.tenure.read');
  const police = answer.myself.police.accessHistory.nodes.find(({ role }: { role: string }) => role === 'housing');
  expect(police.granted).toEqual([]);
  expect(police.refused).toContain('police.investigation.read');
});

test('nobody else sees it, but for the auditor', async () => {
  const query = 'query($n: String!) { case(number: $n) { household { members { citizen { housing { accessHistory { nodes { role } } } } } } } }';

  expect((await ask('coordinator@530103', query, { n: NUMBERS.yang })).data.case.household.members[0].citizen.housing.accessHistory).toBeNull();
});

// Each kind of tampering, on a trail of eight lines of which six are witnessed.
const key = () => keysIn(data).signing('trail-health');
function chain(): { rows: DisclosureRow[]; heads: Head[] } {
  let previous = GENESIS;
  const rows = Array.from({ length: 8 }, (_, index) => {
    const at = new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString();
    const line = JSON.stringify({ at, request: `r${index}`, subject: demo.yang, scopes: [] });
    previous = link(previous, line);
    return { seq: index + 1, at, subject: demo.yang, line, hash: previous };
  });
  return { rows, heads: [3, 6].map((seq) => signHead('health', rows[seq - 1] as DisclosureRow, key())) };
}
const relink = (rows: DisclosureRow[]) => {
  let previous = GENESIS;
  return rows.map((row, index) => {
    previous = link(previous, row.line);
    return { ...row, seq: index + 1, hash: previous };
  });
};
const changed = (row: DisclosureRow) => ({ ...row, line: row.line.replace('r4', 'rX') });

test.each<[string, (rows: DisclosureRow[]) => DisclosureRow[], string[]]>([
  ['nothing', (rows) => rows, []],
  ['an edited line', (rows) => rows.map((row) => (row.seq === 5 ? changed(row) : row)), ['EDIT']],
  ['an edited column', (rows) => rows.map((row) => (row.seq === 5 ? { ...row, subject: demo.sister } : row)), ['EDIT']],
  ['a missing line', (rows) => rows.filter(({ seq }) => seq !== 5), ['GAP']],
  [
    'two lines in the other order',
    (rows) => [...rows.slice(0, 4), { ...(rows[5] as DisclosureRow), seq: 5 }, { ...(rows[4] as DisclosureRow), seq: 6 }, ...rows.slice(6)],
    ['EDIT', 'REORDER', 'EDIT', 'REWRITE'],
  ],
  ['a tail cut before the witness', (rows) => rows.slice(0, 4), ['TRUNCATION']],
  ['a chain written anew', (rows) => relink(rows.map((row) => (row.seq === 5 ? changed(row) : row))), ['REWRITE']],
])('%s is told for what it is', (_what, tamper, kinds) => {
  const { rows, heads } = chain();

  expect(verifyChain(tamper(rows), heads, keysIn(data).verifying('trail-health')).findings.map(({ kind }) => kind)).toEqual(kinds);
});

test('an unwitnessed tail is shown, and a head of someone else is refused', () => {
  const { rows, heads } = chain();

  expect(verifyChain(rows, heads, keysIn(data).verifying('trail-health'))).toMatchObject({
    provedUpTo: 6,
    tail: 2,
  });
  expect(verifyChain(rows, heads, keysIn(data).verifying('trail-police')).findings.map(({ kind }) => kind)).toEqual(['BAD_SIGNATURE', 'BAD_SIGNATURE']);
});

test('a room that cannot write its trail refuses to answer, and the rest of the view stands', async () => {
  await sql('housing', 'alter table disclosure add constraint no_more check (seq < 0) not valid');
  const answer = await ask('coordinator@530103', 'SharedCase', { number: NUMBERS.yang });
  await sql('housing', 'alter table disclosure drop constraint no_more');
  const again = await ask('coordinator@530103', 'SharedCase', { number: NUMBERS.yang });

  expect(answer.errors).toEqual([
    {
      message: 'This department does not answer at the moment.',
      path: ['case', 'household', 'members', 0, 'citizen', 'housing'],
      extensions: { code: 'UNAVAILABLE' },
    },
  ]);
  expect(answer.data.case.household.members[0].citizen.housing).toBeNull();
  expect(answer.data.case.household.members[0].citizen.health.isInsured).toBe(true);
  expect(again.errors).toBeUndefined();
});

test.each([
  '',
  'PARTICIPATION:530626-2024-0001:CHILD_PROTECTION',
  'DUTY:530103-2026-0001:COORDINATION,EMERGENCY:530103-2026-0001:EMERGENCY',
  'EMERGENCY:530103-2026-0001:EMERGENCY,DUTY:530103-2026-0001:COORDINATION',
  'SELF::OWN_FILE',
  'ACT:closeCase:DUTY:530103-2026-0001:COORDINATION,FAMILY:530103-2026-0002:OWN_FILE',
  'ACT:closeCase:',
  'TASK:0190a7c2-0000-7000-8000-000000000001:',
  'OWN_OFFICE::',
  'CORRECTION:0190a7c2-0000-7000-8000-000000000001:',
  'EMERGENCY::0190a7c2-0000-7000-8000-000000000001',
  'SECONDED::0190a7c2-0000-7000-8000-000000000001',
  'PACK:0190a7c2-0000-7000-8000-000000000001:hash-of-a-pack',
  'WITNESS:housing:17:hash-of_a_line',
])('the ground %j of an old line is read, and written as it was', (text) => {
  expect(writeGround(parseGround(text))).toBe(text);
});

test('a ground says what it is', () => {
  expect(parseGround('ACT:closeCase:DUTY:n:COORDINATION')).toEqual({
    kind: 'ACT',
    act: 'closeCase',
    grounds: [{ kind: 'DUTY', case: 'n', purpose: 'COORDINATION' }],
  });
  expect(parseGround('EMERGENCY:n:EMERGENCY')).toEqual({ kind: 'READ', grounds: [{ kind: 'EMERGENCY', case: 'n', purpose: 'EMERGENCY' }] });
  expect(parseGround('EMERGENCY::a')).toEqual({ kind: 'EMERGENCY', access: 'a' });
  expect(parseGround('SELF::OWN_FILE')).toEqual({ kind: 'READ', grounds: [{ kind: 'SELF', case: null, purpose: 'OWN_FILE' }] });
  expect(parseGround('WITNESS:housing:17:h')).toEqual({ kind: 'WITNESS', room: 'housing', seq: 17, hash: 'h' });
});

test('no reading covers an act: whoever breaks the glass and reads the person in one request leaves a line for each', async () => {
  const text = `mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { id access { citizen { id civilAffairs { displayName } } } } }`;
  const input = { idempotencyKey: crypto.randomUUID(), citizen: demo.yang, scope: 'education.attendance.read', reason: '走失' };
  const { data: answer } = await ask('health@530103', text, { input });
  const lines = await sql('civil-affairs', `select line from disclosure where subject = $1 order by seq desc limit 2`, [demo.yang]);
  const grounds = lines.map(({ line }) => JSON.parse(line).ground);

  expect(answer.breakGlass.access.citizen.id).toBe(demo.yang);
  expect(grounds).toContain(`EMERGENCY::${answer.breakGlass.id}`);
  expect(grounds.some((ground: string) => ground.startsWith('PARTICIPATION:'))).toBe(true);
});
