import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { SetupError } from '../basics/refusals.ts';
import { types } from '../reads/types.ts';

export interface Store {
  name: string;
  home: string;
  entities: object;
  fixtures: (em: EntityManager) => Promise<void>;
}

/** What every room's database holds besides the room's own tables: its trail, its acts and events, the tasks it was given, and what was said to be wrong and put right. */
const systemTables = `
  create table if not exists disclosure (
    seq bigint primary key, at timestamptz not null, subject uuid, line text not null, hash text not null);
  create index if not exists disclosure_subject on disclosure (subject, seq);
  create table if not exists seeding (at timestamptz not null);
  create table if not exists act (person uuid, key uuid, name text not null, digest text not null, at timestamptz not null, result jsonb, primary key (person, key));
  create table if not exists event (
    seq bigint generated always as identity primary key, at timestamptz not null, name text not null, ids jsonb not null, audience text);
  create index if not exists event_by_audience on event (audience, seq);
  create table if not exists event_cursor (source text primary key, seq bigint not null, moved_at timestamptz not null default now());
  create table if not exists parked_event (
    source text, seq bigint, at timestamptz not null, name text not null, ids jsonb not null, error text not null, primary key (source, seq));
  create table if not exists assignment (
    task_id uuid primary key, case_id uuid not null, organisation_id uuid not null, citizens uuid[] not null, due_on date, state text not null);
  create table if not exists disputed_fact (
    correction_id uuid primary key, citizen_id uuid not null, type text not null, field text not null, county text not null,
    requested_by uuid not null, state text not null);
  create table if not exists fact_history (
    id bigint generated always as identity primary key, citizen_id uuid not null, type text not null, field text not null, old text, new text,
    correction_id uuid not null, reason text not null, corrected_by uuid not null, at timestamptz not null);
  create index if not exists fact_history_citizen on fact_history (citizen_id, type, field);`;
const namesOfSystemTables = [...systemTables.matchAll(/create table if not exists (\w+)/g)].map(
  ([, name]) => name as string,
);

/** The ORM of a room; loaded only when something is to be changed, since it costs a third of a second and reads go without it. */
export async function openOrm(
  { name, home, entities }: Omit<Store, 'fixtures'>,
  url: string,
  { isDrafting = false } = {},
): Promise<MikroORM> {
  const [{ MikroORM }, { Migrator }] = await Promise.all([
    import('@mikro-orm/postgresql'),
    import('@mikro-orm/migrations'),
  ]);
  const { host, port, user, password, database } = new pg.Client({ connectionString: url }) as pg.Client & {
    database: string;
  };
  return MikroORM.init({
    entities: Object.values(entities).filter((entity) => typeof entity === 'function'),
    host,
    port,
    user: user ?? name,
    password: typeof password === 'string' ? password : '',
    dbName: database,
    pool: { min: 0, max: 8 },
    // A turn at a record comes soon or not at all: whoever holds it for longer is stuck.
    driverOptions: { lock_timeout: 5000, types },
    extensions: [Migrator],
    logger: () => {},
    migrations: {
      path: join(home, 'migrations'),
      glob: '*.ts',
      emit: 'ts',
      // Written only with a migration: otherwise every start would touch the working tree.
      snapshot: isDrafting,
      disableForeignKeys: false,
    },
    schemaGenerator: { skipTables: namesOfSystemTables },
  });
}

const migrationsIn = (home: string) =>
  readdirSync(join(home, 'migrations'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .sort();

/** Brings a room's database to its newest shape, and fills an empty one with the demo counties where that is wanted. */
export async function prepare(store: Store, url: string, isDemo: boolean) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (error) {
    throw new SetupError(
      `The database of ${store.name} does not answer (${(error as Error).message}). Check ${variableOf(store.name)} or DATABASE_URL.`,
    );
  }
  try {
    const done = await client.query(`select name from mikro_orm_migrations`).then(
      ({ rows }) => new Set(rows.map(({ name }) => name)),
      () => new Set(),
    );
    const isCurrent = migrationsIn(store.home).every((name) => done.has(name));
    if (
      !isCurrent ||
      (await client.query(`select to_regclass('fact_history') is null as missing`)).rows[0].missing
    )
      await client.query(systemTables);
    const isSeeded = isCurrent && (await client.query('select from seeding')).rowCount;
    if (isCurrent && (isSeeded || !isDemo)) return;

    const orm = await openOrm(store, url);
    try {
      if (!isCurrent) await orm.migrator.up();
      if (isDemo && !isSeeded && !(await client.query('select from seeding')).rowCount)
        await orm.em.fork().transactional(async (em) => {
          await store.fixtures(em);
          await em
            .getConnection()
            .execute('insert into seeding values (now())', [], 'run', em.getTransactionContext());
        });
    } finally {
      await orm.close();
    }
  } finally {
    await client.end();
  }
}

/** A department's database, role and variables bear its name with underscores. */
export const nameOf = (department: string) => department.replaceAll('-', '_');

/** The environment variable with a department's own database: `HOUSING_DATABASE_URL`. */
export const variableOf = (department: string) => `${nameOf(department).toUpperCase()}_DATABASE_URL` as const;
