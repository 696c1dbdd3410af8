import fc from 'fast-check';
import { addDays, dayOf } from '#kernel/basics/calendar.ts';
import { idFor } from '#schema/identifiers.ts';
import { sql } from './hub.ts';
import type { World, WorldPerson } from './oracle.ts';
import type { Records } from './readers.ts';

const COUNTIES = ['530103', '530103', '530626'];
const TASKS = ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'WAITING', 'REPORTED', 'ACCEPTED_BY_OFFICE', 'CLOSED', 'DECLINED'];
const ORDERS = ['ORDERED', 'DISPATCHED', 'ACCEPTED', 'SCHEDULED', 'SCHEDULED', 'SERVING', 'SERVED', 'CANCELLED'];

const arbitrary = ({ cases, people }: World) => {
  const person = fc.nat(people.length - 1);
  const file = fc.nat(cases.length - 1);
  // Few serve: so that something is tried, records are more often theirs.
  const servers = people.flatMap(({ role }, index) => (['provider', 'social-worker', 'service-worker'].includes(role) ? [index] : []));
  const server = servers.length ? fc.oneof(person, fc.constantFrom(...servers)) : person;
  const some = <One>(one: fc.Arbitrary<One>, length: number) => fc.array(one, { minLength: length, maxLength: length });
  return fc.record({
    tasks: some(fc.record({ file, lead: person, assignee: fc.option(person), state: fc.constantFrom(...TASKS), days: fc.integer({ min: -3, max: 3 }) }), 28),
    notices: some(fc.record({ person, isRead: fc.boolean() }), 40),
    meetings: some(
      fc.record({
        division: fc.constantFrom(...COUNTIES),
        convener: person,
        seats: fc.uniqueArray(person, { minLength: 2, maxLength: 6 }),
        agenda: fc.array(fc.record({ file, isAsked: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }) }), { minLength: 1, maxLength: 3 }),
      }),
      8,
    ),
    orders: some(
      fc.record({
        ...{ file, provider: fc.option(server, { freq: 9 }), worker: fc.option(server), second: fc.option(person) },
        ...{ state: fc.constantFrom(...ORDERS), days: fc.nat(1) },
      }),
      28,
    ),
    contracts: some(
      fc.record({ division: fc.constantFrom(...COUNTIES), provider: server, state: fc.constantFrom('DRAFT', 'OFFERED', 'ACTIVE', 'ENDED', 'DISCARDED') }),
      10,
    ),
    donations: some(
      fc.record({
        ...{ donor: person, holder: person, isAnonymous: fc.boolean(), division: fc.constantFrom(...COUNTIES, '530103001') },
        state: fc.constantFrom('PLEDGED', 'RECEIVED', 'STOCKED', 'RETURNED'),
      }),
      20,
    ),
  });
};

/** Writes rows of which only these columns are said, in place of those of the world before. */
async function write(room: string, table: string, rows: object[], isOld: string) {
  await sql(room, `delete from ${table} where ${isOld}`);
  const columns = Object.keys(rows[0] as object).join();
  await sql(room, `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`, [JSON.stringify(rows)]);
}

/** Random records of the offices about a world's cases and people; the same seed gives the same ones. */
export async function makeRecordsOf(world: World, seed: number): Promise<Records> {
  const [made] = fc.sample(arbitrary(world), { seed, numRuns: 1 });
  if (!made) throw new Error('No records were sampled.');
  const who = (index: number) => world.people[index] as WorldPerson;
  const unit = (index: number) => who(index).organisation;
  const file = (index: number) => world.cases[index]?.id as string;
  const id = (kind: string, nth: number | string) => idFor(`readers ${seed} ${kind} ${nth}`);
  const today = dayOf(new Date());
  const day = (days: number) => addDays(today, days);
  const nobody = idFor('nobody');

  const records: Records = {
    tasks: made.tasks.map((one, nth) => ({
      ...{ id: id('task', nth), case: file(one.file), lead: unit(one.lead), assignee: one.assignee == null ? null : who(one.assignee).id },
      ...{ state: one.state, dueOn: day(one.days) },
    })),
    notices: made.notices.map(({ person, isRead }, nth) => ({ id: id('notice', nth), person: who(person).id, isRead })),
    meetings: made.meetings.map(({ division, convener, seats, agenda }, nth) => {
      const units = [...new Set([convener, ...seats].map(unit))];
      return {
        ...{ id: id('meeting', nth), division, convener: unit(convener), seats: units },
        agenda: agenda.map(({ isAsked }, at) => ({ id: id('item', `${nth} ${at}`), units: units.filter((_, seat) => isAsked[seat]) })),
      };
    }),
    orders: made.orders.map((one, nth) => ({
      ...{ id: id('order', nth), case: file(one.file), provider: one.provider == null ? null : unit(one.provider), state: one.state, on: day(one.days) },
      workers: [one.worker, one.second].filter((index) => index != null).map((index) => who(index).id),
    })),
    contracts: made.contracts.map(({ division, provider, state }, nth) => ({
      ...{ id: id('contract', nth), division, provider: unit(provider), state },
      ...{ settlement: id('settlement', nth), check: id('check', nth) },
    })),
    donations: made.donations.map(({ donor, holder, ...one }, nth) => ({ ...one, id: id('donation', nth), donor: unit(donor), holder: unit(holder) })),
  };

  const inWorld = `case_id = any('{${world.cases.map((one) => one.id)}}')`;
  const civil = (table: string, rows: object[], isOld: string) => write('civil-affairs', table, rows, isOld);
  await civil(
    'task',
    records.tasks.map((one) => ({
      ...{ id: one.id, case_id: one.case, title: '任务', lead_id: one.lead, assignee_id: one.assignee },
      ...{ state: one.state, due_on: one.dueOn, deliverable: '报告' },
    })),
    inWorld,
  );
  await civil(
    'notice',
    records.notices.map(({ id, person, isRead }, nth) => {
      const sent_at = new Date(Date.now() - nth * 1000);
      return { id, person_id: person, kind: 'TASK_ASSIGNED', subject_id: nobody, sent_at, read_at: isRead ? sent_at : null };
    }),
    `subject_id = '${nobody}'`,
  );
  await civil(
    'seat',
    records.meetings.flatMap((one) =>
      one.seats.map((organisation_id) => ({
        ...{ id: id('seat', `${one.id} ${organisation_id}`), meeting_id: one.id, organisation_id, is_present: true },
        ...{ packs: ['-'], objection: '不同意。' },
      })),
    ),
    `objection = '不同意。'`,
  );
  await civil(
    'agenda_item',
    records.meetings.flatMap((one, nth) =>
      one.agenda.map((item, at) => ({
        ...{ id: item.id, meeting_id: one.id, case_id: file(made.meetings[nth]?.agenda[at]?.file as number) },
        ...{ ordinal: at + 1, question: '问？', unit_ids: item.units },
      })),
    ),
    inWorld,
  );
  await civil(
    'meeting',
    records.meetings.map((one, nth) => ({
      ...{ id: one.id, state: 'CONVENED', kind: 'REGULAR', division_code: one.division, convener_id: one.convener, convened_by: nobody },
      ...{ topic: '例会', place: '-', held_on: day(nth) },
    })),
    `convened_by = '${nobody}'`,
  );
  await civil(
    'service_order',
    records.orders.map((one, nth) => ({
      ...{ id: one.id, state: one.state, case_id: one.case, citizen_id: nobody, division_code: '530103001001', item_code: 'CLEANING', quantity: 1 },
      ...{ unit_price: 4000, wanted_on: one.on, channel: 'AIDE', funding_source: 'COUNTY', provider_id: one.provider, placed_by: nobody, placed_at: day(0) },
      ...{ worker_id: one.workers[0] ?? null, second_worker_id: one.workers[1] ?? null, code_round: 0, is_sampled: false, is_complained: false },
      ...{ starts_at: `${one.on}T01:${String(nth).padStart(2, '0')}:00Z`, ends_at: `${one.on}T02:30:00Z`, accept_by: day(9), serve_by: day(9) },
    })),
    inWorld,
  );
  const [county] = await sql('civil-affairs', 'select procurement_id, budget_id from contract limit 1');
  const text = { title: '服务', targets: '-', staffing: '-', quality: '-', insurance: '-', breach: '-', leaving: '-' };
  await civil(
    'contract',
    records.contracts.map((one, nth) => ({
      ...{ ...text, ...county, id: one.id, number: `READERS-${nth}`, state: one.state, division_code: one.division, provider_id: one.provider },
      ...{ purchaser_id: nobody, funding_source: 'COUNTY', starts_on: day(nth), ends_on: day(300), cap: 1000, tail: 30, drafted_by: nobody },
    })),
    `purchaser_id = '${nobody}'`,
  );
  await civil(
    'settlement',
    records.contracts.map((one) => ({
      ...{ id: one.settlement, state: 'DRAFTED', contract_id: one.id, provider_id: one.provider, division_code: one.division, month: '2026-10' },
      ...{ orders: 0, amount: 0, payable: 0, held: 0, digest: '-', drafted_by: nobody },
    })),
    `drafted_by = '${nobody}'`,
  );
  await civil(
    'spot_check',
    records.contracts.map((one) => ({
      ...{ id: one.check, state: 'DRAWN', contract_id: one.id, order_id: idFor(one.check), division_code: one.division, drawn_on: today, drawn_by: nobody },
    })),
    `drawn_by = '${nobody}'`,
  );
  await write(
    'resource-pool',
    'donation',
    records.donations.map((one, nth) => ({
      ...{ id: one.id, state: one.state, donor_id: one.donor, holder_id: one.holder, is_anonymous: one.isAnonymous, division_code: one.division },
      ...{ item: 'QUILT', quantity: 1, value: 100, intent_division: '530103', intent_beneficiary: 'ANY', pledged_on: day(-nth), pledged_by: nobody },
    })),
    `pledged_by = '${nobody}'`,
  );
  return records;
}
