import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Pool } from 'undici';
import { operations } from '#gateway/routing/operations.ts';
import { dayOf } from '#kernel/basics/calendar.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import { writeToken } from '#kernel/identity/tokens.ts';
import { idFor } from '#schema/identifiers.ts';
import { officeNamed } from '../../subgraphs/civil-affairs/registry/demo-network.ts';
import { codeOf } from '../../subgraphs/civil-affairs/services/codes.ts';
import { isProven, type Problem } from '../../subgraphs/resource-pool/matching/problem.ts';
import { solve } from '../../subgraphs/resource-pool/matching/solver.ts';
import type { Place } from './arrangements.ts';
import { start, stop } from './processes.ts';

const textOf = (name: string) => operations.find((one) => one.name === name)?.query as string;
const at = (sorted: number[], share: number) => Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1));
const PORT = '4894';
const WORKERS = 200;
const contract = idFor('contract 530103');
const provider = officeNamed('530103', '居家养老服务中心').id;

interface Order {
  id: string;
  version: number;
  codeRound?: number;
}

/** Orders over HTTP at 16 callers, then a county's month and a province's in settlement. */
export async function measureServices(place: Place, seconds: number) {
  const hub = await start('tests/bench/hub.ts', [], { DATA_DIR: place.data, PORT });
  const pool = new Pool(`http://127.0.0.1:${PORT}`, { connections: 64 });
  const tokens = new Map<string, string>();
  const act = async (login: string, operation: string, input: object) => {
    if (!tokens.has(login)) tokens.set(login, (await writeToken(keysIn(place.data), login)).token);
    const { body } = await pool.request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(login)}` },
      body: JSON.stringify({ query: textOf(operation), variables: { input: { idempotencyKey: randomUUID(), ...input } } }),
    });
    const { data, errors } = (await body.json()) as any;
    if (errors) throw new Error(`${operation}: ${JSON.stringify(errors[0])}`);
    return Object.values(data)[0] as Order;
  };
  const civil = new pg.Client({ connectionString: place.urlOf('civil-affairs') });
  await civil.connect();
  await civil.query(`update contract set cap = 1000000000000 where id = $1`, [contract]);
  await civil.query(`update contract_line set quantity = 1000000 where contract_id = $1`, [contract]);
  await civil.query(`update service_item set monthly_limit = null`);
  await civil.query(`update service_package set hours = 1000000`);
  await civil.query(`update parameter set value = 10000000 where name = 'sign-in-early'`);
  await civil.query(
    `insert into person (id, login, name, role, organisation_id, division_code) select gen_random_uuid(), 'bench-worker-' || n, '某', 'service-worker', $1, '530103' from generate_series(0, ${WORKERS - 1}) n`,
    [provider],
  );
  await civil.query(
    `insert into service_worker (id, organisation_id, licences, max_per_day) select id, $1, '{养老护理员}', 30000 from person where login like 'bench-worker-%'`,
    [provider],
  );
  const workers = (await civil.query(`select id, login from person where login like 'bench-worker-%' order by login`)).rows as { id: string; login: string }[];
  const files = (
    await civil.query(`select f.id as "case", c.id as citizen from casefile f join citizen c on c.household_id = f.household_id and c.ordinal = 1
      where f.number like '530103-2027-%' order by f.number limit 500`)
  ).rows as { case: string; citizen: string }[];
  await civil.query(
    `insert into assessment (id, case_id, citizen_id, dimensions, failed_self_care, self_care_level, package_level, assessed_on, valid_until, assessed_by)
     select gen_random_uuid(), f.id, c.id, '{}', '{}', 'PARTIAL_LOSS', 'L3', current_day(), '2099-01-01', c.id from casefile f join citizen c on c.household_id = f.household_id and c.ordinal = 1
     where f.number like '530103-2027-%'`,
  );
  await civil.query('analyze');

  const rows: object[] = [];
  /** One kind of act at 16 callers until the time or the orders are used up; hands on what it left. */
  const phase = async (kind: string, one: (index: number) => Promise<Order>, most = Number.POSITIVE_INFINITY) => {
    const left: Order[] = [];
    const times: number[] = [];
    let next = 0;
    const began = performance.now();
    const caller = async () => {
      while (performance.now() < began + seconds * 1000 && next < most) {
        const index = next++;
        const asked = performance.now();
        left[index] = await one(index);
        times.push(performance.now() - asked);
      }
    };
    await Promise.all(Array.from({ length: 16 }, caller));
    const took = (performance.now() - began) / 1000;
    times.sort((a, b) => a - b);
    rows.push({
      act: kind,
      connections: 16,
      perSecond: Number((times.length / took).toFixed(0)),
      p50: at(times, 0.5),
      p99: at(times, 0.99),
      acts: times.length,
    });
    return left;
  };
  const today = dayOf(new Date());
  for (let index = 0; index < 30; index += 1)
    await act('community-worker@530103', 'PlaceOrder', { ...files[index], item: 'CLEANING', quantity: 1, wantedOn: today });
  const placed = await phase('place', (index) =>
    act('community-worker@530103', 'PlaceOrder', { ...files[index % files.length], item: 'CLEANING', quantity: 1, wantedOn: today }),
  );
  const step =
    (login: string, operation: string, orders: Order[], more: (index: number) => object = () => ({})) =>
    (index: number) =>
      act(login, operation, { id: (orders[index] as Order).id, version: (orders[index] as Order).version, ...more(index) });
  const sent = await phase('dispatch', step('street@530103', 'DispatchOrder', placed), placed.length);
  const taken = await phase('accept', step('provider@530103', 'AcceptOrder', sent), sent.length);
  const visits = await phase(
    'schedule',
    step('provider@530103', 'ScheduleVisit', taken, (index) => ({
      worker: workers[index % WORKERS]?.id,
      startsAt: new Date(Date.now() + 600_000 + Math.floor(index / WORKERS) * 660_000).toISOString(),
      minutes: 10,
    })),
    taken.length,
  );
  const keys = keysIn(place.data);
  const begun = await phase(
    'sign in',
    (index) => {
      const visit = visits[index] as Order;
      return act(workers[index % WORKERS]?.login as string, 'SignInVisit', {
        id: visit.id,
        version: visit.version,
        code: codeOf(keys, { id: visit.id, codeRound: 0 }),
      });
    },
    visits.length,
  );
  await phase(
    'sign out',
    (index) => act(workers[index % WORKERS]?.login as string, 'SignOutVisit', { ...pick(begun[index] as Order), quantity: 1 }),
    begun.length,
  );

  // A month of a county, and of a province: contracts of 800 orders each.
  const month = today.slice(0, 7);
  const county = async (name: string, orders: number) => {
    const id = randomUUID();
    await civil.query(
      `insert into contract select $2, $3, state, division_code, purchaser_id, provider_id, procurement_id, budget_id, funding_source, title, targets, starts_on, ends_on, cap, 0, 0, 0, tail,
         staffing, quality, insurance, breach, leaving, published_on, drafted_by, signed_by, countersigned_by, signed_on, 1 from contract where id = $1`,
      [contract, id, name],
    );
    await civil.query(
      `insert into service_order (id, state, case_id, citizen_id, division_code, item_code, quantity, unit_price, wanted_on, channel, funding_source, contract_id, provider_id, placed_at, placed_by,
         accept_by, serve_by, served_quantity, signed_in_at, signed_out_at, code_round)
       select gen_random_uuid(), 'FOLLOWED_UP', $2, $3, '530103001001', 'CLEANING', 1, 4000 + n % 50, current_day(), 'AIDE', 'COUNTY', $1, $4, now(), $3, now(), current_day(), 1, now(), now(), 0
       from generate_series(1, $5::int) n`,
      [id, files[0]?.case, files[0]?.citizen, provider, orders],
    );
    return id;
  };
  const one = await county('BENCH-COUNTY', 900);
  const province: string[] = [];
  for (let index = 0; index < 50; index += 1) province.push(await county(`BENCH-${index}`, 800));
  await civil.query('vacuum (analyze) service_order');
  const timed = async (what: () => Promise<unknown>) => {
    const began = performance.now();
    await what();
    return Number(((performance.now() - began) / 1000).toFixed(2));
  };
  const settle = (id: string) => act('clerk@530103', 'SettleMonth', { contract: id, month });
  const settling = [
    { month: 'a county’s, 900 orders', seconds: await timed(() => settle(one)) },
    {
      month: 'a province’s, 40,000 orders in 50 contracts, one after the other',
      seconds: await timed(async () => {
        for (const id of province) await settle(id);
      }),
    },
  ];
  await Promise.all([civil.end(), pool.close()]);
  await stop([hub]);
  return { orders: rows, settling };
}
const pick = ({ id, version }: Order) => ({ id, version });

/** A made-up county of needs and gifts: each need with at most 30 gifts that it may have. */
function problemOf(size: number): Problem {
  let seed = 7;
  const dice = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * most);
  };
  const pairs = Array.from({ length: size }, (_, need) => {
    const chosen = new Set(Array.from({ length: 30 }, () => dice(size)));
    return [...chosen].map((donation) => ({ need, donation, points: 1000 + dice(600) }));
  }).flat();
  return { asked: Array.from({ length: size }, () => 1 + dice(5)), there: Array.from({ length: size }, () => 1 + dice(5)), pairs };
}

/** How long the best matching takes, with its proof checked, on one core. */
export async function measureMatching(sizes: number[]) {
  const rows = [];
  for (const size of sizes) {
    const problem = problemOf(size);
    const began = performance.now();
    const solution = await solve(problem);
    const solved = performance.now();
    const isOptimal = isProven(problem, solution);
    const checked = performance.now();
    rows.push({
      needs: size,
      gifts: size,
      pairs: problem.pairs.length,
      solveSeconds: Number(((solved - began) / 1000).toFixed(2)),
      proofMs: Number((checked - solved).toFixed(1)),
      isOptimal,
    });
  }
  return rows;
}
