import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePort } from './processes.ts';

/** The README's recipe for a seventh department, followed in a copy of the house: 人社, with the day on which somebody was registered as unemployed. */
const room: Record<string, string> = {
  'schema.graphql': `
    "Questions that human resources answer. 人社查询。"
    type Query {
      "How many are registered as unemployed in your division. 登记失业人数。"
      registeredUnemployed: Int! @sharing(class: UNCONDITIONAL, scope: "human-resources.employment.count")
    }

    "A person, as far as human resources know them. 公民。"
    type Citizen @key(fields: "id") @sharing(class: CONDITIONAL) {
      "An opaque UUIDv8. 不透明编号。"
      id: ID!
      "A few seconds' ticket. 共享凭票。"
      warrant: String @external
      "What human resources hold. 人社信息。"
      employment: EmploymentShare @requires(fields: "warrant")
    }

    "What human resources hold of a person. 就业信息。"
    type EmploymentShare @sharing(class: CONDITIONAL) {
      "When this was read. 查询时间。"
      asOf: DateTime!
      "What was not granted, and why. 未予共享。"
      withheld: [Withheld!]!
      "Fields that somebody says are wrong. 存疑字段。"
      disputed: [String!]!
      "The day of registration as unemployed; null where there is none. 失业登记日。"
      unemployedSince: Date @sharing(class: CONDITIONAL, scope: "human-resources.employment.read", sensitivity: PERSONAL)
    }`,
  'entities.ts': `
    import { defineEntity, p } from '@mikro-orm/postgresql';
    const EmploymentSchema = defineEntity({
      name: 'Employment',
      properties: { citizenId: p.uuid().primary(), divisionCode: p.string().index(), unemployedSince: p.date().nullable(), version: p.integer().version() },
    });
    /** Whether somebody is registered as unemployed. */
    export class Employment extends EmploymentSchema.class {}
    EmploymentSchema.setClass(Employment);`,
  'employment.sql.ts': `
    import { statementsOf } from '#kernel';
    import type { Statements } from './statements.types.ts';
    export const sql = statementsOf<Statements>()({
      employment: \`
        select citizen_id as key, unemployed_since as "unemployedSince"
        from employment
        where citizen_id = any(:keys)\`,
      countUnemployed: \`
        select count(*) as "count!"
        from employment
        where division_code like :division and unemployed_since is not null\`,
    });`,
  'loaders.ts': `
    import { type Context as RoomContext, one } from '#kernel';
    import { sql } from './employment.sql.ts';
    export const loaders = { employment: one(sql.employment) };
    export type Context = RoomContext<typeof loaders>;`,
  'resolvers.ts': `
    import { row, share, subject } from '#kernel';
    import { sql } from './employment.sql.ts';
    import type { Context } from './loaders.ts';
    export const shares = { EmploymentShare: { record: (id: string, { load }: Context) => load.employment.load(id) } };
    export const resolvers = {
      Query: {
        registeredUnemployed: async (_: unknown, _args: unknown, context: Context) =>
          (await row(context, sql.countUnemployed, { division: \`\${context.who.division}%\` }))?.count,
      },
      Citizen: { __resolveReference: subject, employment: share('EmploymentShare') },
    };`,
  'fixtures.ts': `
    import type { EntityManager } from '@mikro-orm/postgresql';
    import { demo, places } from '#schema/demo-people.ts';
    import { Employment } from './entities.ts';
    export const fixtures = async (em: EntityManager) =>
      void (await em.insert(Employment, { citizenId: demo.yang, divisionCode: places.yang, unemployedSince: '2026-03-02' }));`,
  'index.ts': `
    import { department } from '#kernel';
    import * as entities from './entities.ts';
    import { fixtures } from './fixtures.ts';
    import { loaders } from './loaders.ts';
    import { resolvers, shares } from './resolvers.ts';
    export default department({ home: import.meta.dirname, entities, fixtures, loaders, resolvers, shares });`,
};

const SCOPES = `
  { name: 'human-resources.employment.read', class: 'CONDITIONAL', source: '人力资源和社会保障局', title: '失业登记', legalBasis: '社会救助法 41', roles: [...county, 'street'], purposes: review, sensitivity: 'PERSONAL' },
  { name: 'human-resources.employment.count', class: 'UNCONDITIONAL', source: '人力资源和社会保障局', title: '登记失业人数', legalBasis: '社会救助法 41', roles: ['coordinator', 'liaison'], purposes: [] },
`;

const root = join(import.meta.dirname, '..');
const house = mkdtempSync(join(tmpdir(), 'hub-seventh-'));
const node = join(root, 'node_modules/.bin/node');
const env = { ...process.env, DATA_DIR: join(house, '.data'), LOG_LEVEL: 'warn' };
const run = (...args: string[]) => execFileSync(node, ['gateway/launch.js', ...args], { cwd: house, encoding: 'utf8', env, stdio: 'pipe' });

let hub: ChildProcess | undefined;
let url = '';

beforeAll(async () => {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  for (const file of files.filter((name) => /^(console|gateway|kernel|schema|subgraphs)\/|^(package|tsconfig)\.json$/.test(name))) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    cpSync(join(root, file), join(house, file));
  }
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));

  const home = join(house, 'subgraphs/human-resources');
  mkdirSync(join(home, 'migrations'), { recursive: true });
  for (const [name, text] of Object.entries(room)) writeFileSync(join(home, name), `${text.trim()}\n`);
  const scopes = join(house, 'schema/scopes.ts');
  writeFileSync(scopes, readFileSync(scopes, 'utf8').replace(/\n\];(?=\n\nexport const scopeByName)/, `${SCOPES}];`));
  run('gateway/commands/migrate.ts', 'create', 'human-resources');
  run('gateway/commands/generate.ts');

  const port = await freePort();
  hub = spawn(node, ['gateway/launch.js', 'gateway/index.ts'], { cwd: house, env: { ...env, PORT: port }, stdio: ['ignore', 'pipe', 'inherit'] });
  url = `http://127.0.0.1:${port}`;
  for await (const text of hub.stdout as AsyncIterable<Buffer>) if (String(text).includes('is ready')) break;
}, 90_000);

afterAll(async () => {
  if (hub?.exitCode === null) {
    const ended = once(hub, 'exit');
    hub.kill('SIGTERM');
    await ended;
  }
  rmSync(house, { recursive: true, force: true });
}, 30_000);

async function ask(account: string, query: string) {
  const send = async (path: string, body: object, headers = {}) =>
    (await fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })).json() as any;
  const { token } = await send('/sign-in', { account, password: 'demo' });
  return send('/graphql', { query }, { authorization: `Bearer ${token}` });
}

const CASE = `{ case(number: "530103-2026-0001") { household { members { citizen { employment { unemployedSince withheld { scope reason } } } } } } }`;

test('a seventh department made by the recipe answers within the same case, under its own rules', async () => {
  const { data, errors } = await ask('coordinator@530103', CASE);
  expect(errors).toBeUndefined();
  expect(data.case.household.members).toEqual([{ citizen: { employment: { unemployedSince: '2026-03-02', withheld: [] } } }]);

  const refused = await ask('housing@530103', CASE);
  expect(refused.data.case.household.members).toEqual([
    { citizen: { employment: { unemployedSince: null, withheld: [{ scope: 'human-resources.employment.read', reason: 'ROLE' }] } } },
  ]);
});

test('its doors are guarded by its scopes, and its statements read its own database', async () => {
  expect((await ask('liaison@530103', '{ registeredUnemployed }')).data).toEqual({ registeredUnemployed: 1 });
  expect((await ask('coordinator@530626', '{ registeredUnemployed }')).data).toEqual({ registeredUnemployed: 0 });
  expect((await ask('street@530103', '{ registeredUnemployed }')).errors[0].extensions.code).toBe('FORBIDDEN');
});

test('what the recipe needs is said where it is missing: a field without a rule does not start', () => {
  const schema = join(house, 'subgraphs/human-resources/schema.graphql');
  const text = readFileSync(schema, 'utf8');
  writeFileSync(schema, text.replace(/unemployedSince: Date @sharing\([^)]*\)/, 'unemployedSince: Date'));
  try {
    expect(() => run('gateway/commands/room.ts', 'human-resources')).toThrow(/unemployedSince is in a share and needs a scope/);
  } finally {
    writeFileSync(schema, text);
  }
});

test('nor does a room that promises what nobody answers', () => {
  const schema = join(house, 'subgraphs/human-resources/schema.graphql');
  const text = readFileSync(schema, 'utf8');
  const promise = '"Vacancies. 空缺。" vacancies: Int @sharing(class: UNCONDITIONAL, scope: "human-resources.employment.count")';
  writeFileSync(schema, text.replace('type Query {', `type Query { ${promise}`));
  try {
    expect(() => run('gateway/commands/room.ts', 'human-resources')).toThrow(/has no resolver for Query.vacancies/);
  } finally {
    writeFileSync(schema, text);
  }
});
