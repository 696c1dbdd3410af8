import fc from 'fast-check';
import { idFor } from '#schema/identifiers.ts';
import { purposes, roles } from '#schema/roles.ts';
import { scopes } from '#schema/scopes.ts';
import { generate } from './bench/generate.ts';
import { sql } from './hub.ts';
import type { World, WorldCase, WorldPerson } from './oracle.ts';

const FAMILIES = 8;
// Wide ones stand more often: else few would see anything, and little would be tried.
const divisions = ['53', '53', '5301', '530103', '530103', '530103001', '530103001001', '530103002', '530626'];
// Roles that casework rests on stand more often, for the same reason.
const readers = ['coordinator', 'reviewer', 'child-officer', 'street', 'social-worker'] as const;
const owners = [null, null, 'civil-affairs', 'police', 'health', 'education', 'housing'];
const names = scopes.map(({ name }) => name);
const most = fc.oneof(fc.constant(names), fc.constant(names), fc.subarray(names), fc.subarray(names, { minLength: 40 }));

const casesArbitrary = fc.array(
  fc.record({
    isClosed: fc.integer({ min: 0, max: 3 }).map((dice) => dice === 0),
    isPast: fc.integer({ min: 0, max: 2 }).map((dice) => dice === 0),
    // Somebody of another family, whom this case names.
    guest: fc.option(
      fc.record({
        of: fc.nat(FAMILIES - 1),
        member: fc.nat(3),
        state: fc.constantFrom('TO_CONFIRM', 'TO_CONFIRM', 'CONFIRMED', 'REFUSED'),
        opens: fc.oneof(fc.constant([]), fc.constant(['health.care-need.read']), fc.subarray(names)),
      }),
      { freq: 2 },
    ),
    division: fc.constantFrom('530103001001', '530103002001', '530626101001'),
  }),
  { minLength: FAMILIES, maxLength: FAMILIES },
);
const peopleArbitrary = (count: number) =>
  fc.array(
    fc.record({
      role: fc.constantFrom(...readers, ...readers, ...roles.filter((role) => role !== 'hub' && role !== 'resident')),
      owns: fc.constantFrom(...owners),
      division: fc.constantFrom(...divisions),
      isEnded: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
      agreement: fc.record({
        scopes: most,
        isSuspended: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
        isOver: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
      }),
      parts: fc.array(
        fc.record({
          case: fc.nat(FAMILIES - 1),
          isPersonal: fc.boolean(),
          purpose: fc.constantFrom(...purposes),
          scopes: most,
          hasLeft: fc.integer({ min: 0, max: 5 }).map((dice) => dice === 0),
          state: fc.constantFrom('ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'AWAITING_CONSENT', 'WITHDRAWN', 'ENDED'),
        }),
        { maxLength: 6 },
      ),
      glass: fc.array(
        fc.record({
          case: fc.nat(FAMILIES - 1),
          member: fc.nat(3),
          scope: fc.constantFrom(...names.filter((name) => name.endsWith('.read'))),
          isOver: fc.integer({ min: 0, max: 3 }).map((dice) => dice === 0),
          isSeconded: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
    }),
    { minLength: count, maxLength: count },
  );

/** A random network over eight generated families, written into the running hub's registry; the same seed gives the same world. */
export async function makeWorld(seed: number, count: number, isFirst: boolean): Promise<World> {
  const [cases, people] = fc.sample(fc.tuple(casesArbitrary, peopleArbitrary(count)), { seed, numRuns: 1 })[0] as [
    {
      isClosed: boolean;
      isPast: boolean;
      division: string;
      guest: { of: number; member: number; state: string; opens: string[] } | null;
    }[],
    {
      role: string;
      owns: string | null;
      division: string;
      isEnded: boolean;
      agreement: { scopes: string[]; isSuspended: boolean; isOver: boolean };
      parts: { case: number; isPersonal: boolean; purpose: string; scopes: string[]; hasLeft: boolean; state: string }[];
      glass: { case: number; member: number; scope: string; isOver: boolean; isSeconded: boolean }[];
    }[],
  ];
  if (isFirst) await generate(sql, FAMILIES);
  await sql('civil-affairs', `delete from participation where case_id in (select id from casefile where number like '530103-2027-%')`);
  await sql('civil-affairs', 'delete from emergency_access');
  await sql('civil-affairs', 'delete from newcomer');
  const world: World = { people: [], agreements: [], parts: [], duties: [], cases: [], emergencies: [], closedScopes: [] };
  world.duties = (await sql('civil-affairs', 'select role, extent, purpose, after_close as "afterClose" from duty')) as World['duties'];
  world.closedScopes = (await sql('civil-affairs', `select scope from limited_scope where ground = 'CLOSED'`)).map(({ scope }) => scope as string);

  for (const [index, { isClosed, isPast, division }] of cases.entries()) {
    const number = `530103-2027-${String(index + 1).padStart(6, '0')}`;
    const [row] = await sql(
      'civil-affairs',
      `update casefile set division_code = $2, closed_on = case when $3 then current_day() - case when $4 then 2000 else 1 end end where number = $1 returning id, household_id`,
      [number, division, isClosed, isPast],
    );
    await sql('civil-affairs', 'update household set residence_code = $2 where id = $1', [row.household_id, division]);
    const members = await sql(
      'civil-affairs',
      `select c.id, c.birth_date > current_day() - interval '18 years' as "isMinor",
      exists (select from assistance a where a.citizen_id = c.id) as "hasAssistance", null as opens from citizen c where household_id = $1 order by ordinal`,
      [row.household_id],
    );
    world.cases.push({ id: row.id, number, division, isClosed, isPast, members } as WorldCase);
  }
  const families = world.cases.map(({ members }) => [...members]);
  for (const [index, { guest }] of cases.entries()) {
    if (!guest || guest.of === index) continue;
    const file = world.cases[index] as WorldCase;
    const { id, isMinor } = (families[guest.of] as WorldCase['members'])[guest.member] as WorldCase['members'][number];
    await sql(
      'civil-affairs',
      `insert into newcomer (id, state, case_id, household_id, citizen_id, full_name, sex, birth_date, relation, opens, named_by, answering_code, answer_by)
       select gen_random_uuid(), $2, f.id, f.household_id, $3, '某', 1, '2000-01-01', 'SIBLING', $4, gen_random_uuid(), '530626', current_day()
       from casefile f where f.id = $1`,
      [file.id, guest.state, id, guest.opens],
    );
    if (guest.state === 'CONFIRMED') file.members.push({ id, isMinor, hasAssistance: false, opens: null });
    else if (guest.state === 'TO_CONFIRM' && guest.opens.length) file.members.push({ id, isMinor, hasAssistance: false, opens: guest.opens });
  }
  for (const [index, { agreement, parts, glass, ...person }] of people.entries()) {
    const key = `world ${seed} ${index}`;
    const organisation = idFor(`organisation ${key}`);
    const made: WorldPerson = { id: idFor(`person ${key}`), login: `w${seed}-${index}`, organisation, ...person };
    world.people.push(made);
    await sql(
      'civil-affairs',
      `insert into organisation (id, name, kind, division_code, department) values ($1, $2, 'DEPARTMENT', '530103', $3) on conflict do nothing`,
      [organisation, key, person.owns],
    );
    await sql(
      'civil-affairs',
      `insert into person (id, login, name, role, organisation_id, division_code, ended_on) values ($1, $2, '某', $3, $4, $5, case when $6 then current_day() end) on conflict do nothing`,
      [made.id, made.login, person.role, organisation, person.division, person.isEnded],
    );
    await sql(
      'civil-affairs',
      `insert into agreement (id, organisation_id, scopes, legal_basis, effective_from, effective_to, is_suspended) values ($1, $2, $3, '-', '2023-01-01', case when $4 then current_day() - 1 end, $5) on conflict do nothing`,
      [idFor(`agreement ${key}`), organisation, agreement.scopes, agreement.isOver, agreement.isSuspended],
    );
    world.agreements.push({ organisation, ...agreement });
    for (const [nth, { isPersonal, ...part }] of parts.entries()) {
      const of = world.cases[part.case] as WorldCase;
      const whom = isPersonal ? made.id : null;
      await sql(
        'civil-affairs',
        `insert into participation (id, case_id, organisation_id, person_id, purpose, scopes, joined_on, left_on, state) values ($1, $2, $3, $4, $5, $6, '2026-01-01', case when $7 then current_day() end, $8) on conflict do nothing`,
        [idFor(`part ${key} ${nth}`), of.id, organisation, whom, part.purpose, part.scopes, part.hasLeft, part.state],
      );
      world.parts.push({ ...part, case: of.id, organisation, person: whom, isActive: part.state === 'ACTIVE' });
    }
    for (const [nth, { case: index, member, scope, isOver, isSeconded }] of glass.entries()) {
      const of = world.cases[index] as WorldCase;
      const citizen = of.members[member]?.id as string;
      await sql(
        'civil-affairs',
        `insert into emergency_access (id, state, person_id, case_id, citizen_id, scope, reason, opened_at, until, review_by, seconded_by)
         values ($1, 'TO_REVIEW', $2, $3, $4, $5, '-', now(), now() + case when $6 then interval '-1 minute' else interval '1 hour' end, current_day(),
           case when $7 then gen_random_uuid() end) on conflict do nothing`,
        [idFor(`glass ${key} ${nth}`), made.id, of.id, citizen, scope, isOver, isSeconded],
      );
      world.emergencies.push({ person: made.id, case: of.id, citizen, scope, isOver, isSeconded });
    }
  }
  return world;
}
