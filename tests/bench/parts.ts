import { cpuUsage } from 'node:process';
import { seal, unseal } from '#kernel/identity/envelope.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import { encodeVerdicts, readWarrant, writeWarrant } from '#kernel/sharing/warrants.ts';
import { trailOf } from '#kernel/trail/trail.ts';
import { departments } from '#schema/contract.ts';
import { scopesOf } from '#schema/scopes.ts';
import { ALL_YES, type Ground, verdict } from '#schema/verdict.ts';
import type { Place } from './arrangements.ts';
import { cpuOf, postgresOf } from './processes.ts';

const VIEWS = 1000;
const rooms = departments.filter((name) => name !== 'civil-affairs');
const who = {
  person: crypto.randomUUID(),
  session: crypto.randomUUID(),
  role: 'coordinator' as const,
  organisation: crypto.randomUUID(),
  department: 'civil-affairs',
  division: '530103',
  agreed: [],
  citizen: null,
};

async function milliseconds(work: () => unknown, database: () => number[] = () => []) {
  for (let warm = 0; warm < 200; warm += 1) await work();
  const before = cpuUsage();
  const databaseBefore = cpuOf(database());
  for (let view = 0; view < VIEWS; view += 1) await work();
  const { user, system } = cpuUsage(before);
  return Number(((user + system) / 1000 / VIEWS + ((cpuOf(database()) - databaseBefore) * 1000) / VIEWS).toFixed(3));
}

/** CPU milliseconds that one view of four members costs for each part, measured apart in this process. */
export async function measureParts({ data, urlOf }: Place) {
  const keys = keysIn(data);
  const subjects = Array.from({ length: 5 }, () => crypto.randomUUID());
  const asker = { ...who, department: 'civil-affairs', agreed: new Set<string>() };
  const ground: Ground = { kind: 'DUTY', case: '530103-2027-000001', division: '530103001001', purpose: 'COORDINATION', scopes: null };
  const judge = () => rooms.map((room) => encodeVerdicts(scopesOf(room).map((scope) => verdict(asker, scope, [ground], { isMinor: false }).answers)));
  const codes = new Map(rooms.map((room) => [room, encodeVerdicts(scopesOf(room).map(() => ALL_YES))]));
  const warrants = () => {
    for (const subject of subjects) {
      const text = writeWarrant(keys, who, subject, codes, [ground]);
      for (const room of rooms) readWarrant(keys, room, who, subject, text);
    }
  };
  const operation = { query: '{ me { id } }', variables: { representations: subjects.map((id) => ({ __typename: 'Citizen', id, warrant: 'x'.repeat(500) })) } };
  const envelopes = () => {
    for (const room of departments) unseal(keys, room, { ...operation, envelope: seal(keys, room, 'r', `credential ${'x'.repeat(400)}`, operation) });
  };
  const trails = await Promise.all(rooms.map(async (room) => trailOf(room, urlOf(room))));
  const line = (subject: string) => ({
    request: who.person,
    person: who.person,
    role: who.role,
    organisation: who.organisation,
    subject,
    ground: 'DUTY:530103-2027-000001:COORDINATION',
    scopes: scopesOf('health').map(({ name }) => `${name}=_`),
  });
  const traces = () => Promise.all(trails.map((trail) => trail.commit(subjects.slice(1).map(line))));
  const parts = {
    // Verdicts are remembered for two seconds for an asker and a kind of ground, so that this is paid seldom.
    verdictsOfOneSubject: await milliseconds(judge),
    warrants: await milliseconds(warrants),
    envelopes: await milliseconds(envelopes),
    // One view at a time: under load groups share a commit.
    traces: await milliseconds(traces, () => postgresOf(data)),
  };
  for (const trail of trails) await trail.close();
  return parts;
}
