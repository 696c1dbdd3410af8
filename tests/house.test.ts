import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { expect, test } from '@jest/globals';
import { getNamedType, isEnumType, isInterfaceType, isObjectType, isUnionType, Kind, parse, validate } from 'graphql';
import { limits } from '#gateway/routing/limits.ts';
import { operations } from '#gateway/routing/operations.ts';
import { pricing } from '#gateway/routing/prices.ts';
import { readSupergraph } from '#gateway/routing/supergraph.ts';
import { compose } from '#schema/compose.ts';
import { contract, departments } from '#schema/contract.ts';
import { departmentOf, scopes } from '#schema/scopes.ts';
import { facts as civilAffairs } from '../subgraphs/civil-affairs/registry/facts.ts';
import { facts as education } from '../subgraphs/education/facts.ts';
import { facts as health } from '../subgraphs/health/facts.ts';
import { facts as housing } from '../subgraphs/housing/facts.ts';
import { facts as police } from '../subgraphs/police/facts.ts';

const root = join(import.meta.dirname, '..');
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => existsSync(join(root, file)));
const handwritten = files.filter((file) => file.endsWith('.ts') && !/schema\.types|\.d\.ts$|migrations\//.test(file));
const product = handwritten.filter((file) => !file.startsWith('tests/'));
const importsOf = (file: string) => [...text(file).matchAll(/(?:from|import\() ?'([^']+)'/g)].map(([, source]) => source as string);
const lines = (file: string) => text(file).split('\n').length - 1;

test('the house has these rooms and no others', () => {
  const top = new Set(files.map((file) => file.split('/')[0] as string).filter((name) => !name.startsWith('.')));
  const folders = ['console', 'docker', 'docs', 'gateway', 'kernel', 'schema', 'subgraphs', 'tests'];
  const papers = ['LICENSE', 'README.md', 'README.zh-CN.md', 'biome.json', 'package-lock.json', 'package.json', 'tsconfig.json'];

  expect([...top].sort()).toEqual([...papers, ...folders].sort());
});

test.each(product.filter((file) => file.startsWith('subgraphs/')))('%s never reaches into another room', (file) => {
  const home = file.split('/').slice(0, 2).join('/');
  for (const source of importsOf(file)) {
    expect(source).not.toMatch(/^#gateway/);
    if (source.startsWith('.')) expect(resolve('/', dirname(file), source)).toMatch(new RegExp(`^/${home}/`));
  }
});

test('the kernel knows no room and no gateway, and the schema knows neither', () => {
  const reach = (folder: string, forbidden: RegExp) =>
    product.filter((file) => file.startsWith(folder)).flatMap((file) => importsOf(file).filter((source) => forbidden.test(source)));

  expect(reach('kernel/', /subgraphs|#gateway/)).toEqual([]);
  expect(reach('schema/', /subgraphs|#gateway|#kernel/)).toEqual([]);
  expect(product.filter((file) => /import\([^)]*subgraphs/.test(text(file)))).toEqual(['gateway/place/rooms.ts']);
});

test.each(Object.entries({ 'civil-affairs': civilAffairs, education, health, housing, police }))(
  'no act of %s fills a fact about a person with a word of its own',
  (room, { rows }) => {
    // An allotment says that a flat is allotted, and what kind of home it is.
    const said = ["rentalStatus: 'ALLOTTED'", "tenure: 'PUBLIC_RENTAL'"];
    const properties = rows.flatMap(({ fields }) => Object.entries(fields).map(([field, { property }]) => property ?? field));
    const literal = `'[^']*'|true|false|-?\\d[\\d._]*`;
    const filled = new RegExp(
      `\\b(?:${[...properties, 'registeredCode'].join('|')})(?::| =) (?:[^,;{}\\n]*(?:\\?\\?|\\|\\|) )?(?:${literal})(?=[,;\\s}])`,
      'g',
    );
    const acts = product.filter((file) => file.startsWith(`subgraphs/${room}/`) && !/fixtures|schema\.types/.test(file));
    const found = acts.flatMap((file) => [...text(file).matchAll(filled)].map(([words]) => words));

    expect('sex: input.sex ?? 0, '.match(room === 'civil-affairs' ? filled : /$/)).not.toBeNull();
    expect(found.filter((words) => !said.includes(words))).toEqual([]);
  },
);

// What writes by another way is seen while it happens: lifecycles.test.ts watches the tables.
test('in the rooms no word writes a state but the lifecycle’s', () => {
  const strings = /`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'/g;
  // In code a state is given to a row; in SQL it is set, and what is compared stands after a where.
  const inCode = /\.state (?:=|\?\?=|\|\|=) |Object\.assign\([^;]*\bstate:|\b(?:nativeUpdate|upsert|assign)\([^;]*\bstate:/;
  const inSql = /\bset\s(?:(?!\bwhere\b|\bfrom\b)[^;`])*\b(?:state|stage)\s*=/;
  const writes = (words: string) =>
    words.includes("['state'] = ") ||
    inCode.test(words.replace(strings, "''")) ||
    [...words.matchAll(strings)].some(([string]) => inSql.test(string.replace(/\s+/g, ' ')));
  const found = product.filter((file) => /^subgraphs\/(?!.*migrations)/.test(file) && writes(text(file)));

  for (const wrong of [
    "Object.assign(row, {\n a: 1, state: 'X' })",
    "f.state = 'X';",
    "row['state'] = 'X';",
    "em.nativeUpdate(Task, { id }, { state: 'X' });",
    "const CLOSE = `update task\n set due_on = null,\n state = 'X'\n where id = ?`;",
    "const KEEP = `insert into gift (id) values (?) on conflict (id) do update set state = 'X'`;",
  ])
    expect([wrong, writes(wrong)]).toEqual([wrong, true]);
  for (const right of ["const A = `update task set due_on = null where state = 'X'`;", "if (row.state === 'X') create(act, Task, { state: 'X' });"])
    expect([right, writes(right)]).toEqual([right, false]);
  expect(found).toEqual([]);
});

test('SQL stands by its name in *.sql.ts, and its conditions in policy.ts', () => {
  const sql = /[`'"]\s*(?:select|insert into|update|delete from|with \w+ as) [a-z$(*]/;
  // Where a room's database is brought to its shape, and where a list is made of a statement.
  const known = ['kernel/reads/statements.ts', 'kernel/room/database.ts'];
  const found = product.filter((file) => /^(kernel|subgraphs)\/(?!.*(migrations\/|\.sql\.ts|policy\.ts))/.test(file) && sql.test(text(file)));

  expect(sql.test('const X = `\n  select a from b`')).toBe(true);
  expect(found).toEqual(known);
});

test('who may is said by scopes and on the pages of policy, and roles are named nowhere else', () => {
  // Of the others the words mean something else, too: a street, a provider.
  const role = /'(?:coordinator|reviewer|clerk|child-officer|community-worker|social-worker|service-worker|auditor|charity|enterprise|liaison|resident)'/;
  const rooms = product.filter((file) => /^(kernel|subgraphs)\//.test(file) && !/policy\.ts$|migrations\/|fixtures\.ts$|demo-network\.ts$/.test(file));

  expect(rooms.filter((file) => role.test(text(file)))).toEqual([]);
});

// Each office may use those before it. What runs against the order is an event between rooms, or a hook that index.ts fills.
const offices: Record<string, string[]> = {
  'civil-affairs': [...['registry', 'notices', 'cases', 'network', 'tasks', 'needs', 'services'], ...['sharing', 'joint-meeting', 'purchasing', 'supervision']],
  'resource-pool': ['organisations', 'needs', 'volunteers', 'donations', 'matching', 'disclosure'],
};

test.each(Object.entries(offices))('the offices of %s have walls: one uses another by its face, and only one that stands before it', (room, order) => {
  const inRoom = product.filter((file) => file.startsWith(`subgraphs/${room}/`) && !file.includes('/migrations/'));
  const officeOf = (file: string) => file.split('/').slice(0, -1)[2];
  const found = inRoom.flatMap((file) =>
    importsOf(file)
      .filter((source) => source.startsWith('.'))
      .map((source) => ({ file, from: officeOf(file), to: officeOf(join(dirname(file), source)), isFace: source.endsWith('/index.ts') }))
      .filter(({ from, to }) => to && from !== to),
  );
  const breaks = found.filter(({ file, from, to, isFace }) =>
    from ? !isFace || order.indexOf(to as string) > order.indexOf(from) : !/\/(index|loaders|rows|fixtures|clocks)\.ts$/.test(file),
  );

  // A row is made by its own office, and no office lends its tables.
  const made = inRoom.flatMap((file) => {
    const foreign = [...text(file).matchAll(/import \{([^}]*)\} from '\.\.\/[\w-]+\/index\.ts'/g)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim()),
    );
    return foreign
      .filter((name) => name.endsWith('Acts') || new RegExp(`\\bcreate\\([^,]+, ${name}\\b`).test(text(file)))
      .map((name) => `${file} makes ${name}`);
  });

  expect(made).toEqual([]);
  expect([...new Set(inRoom.map(officeOf))].filter(Boolean).sort()).toEqual([...order].sort());
  expect(found.length).toBeGreaterThan(20);
  expect(breaks.map(({ file, to }) => `${file} reaches into ${to}`)).toEqual([]);
});

test('the gateway has rooms of its own, each of which uses those before it', () => {
  const order = ['routing', 'documents', 'door', 'place', 'commands'];
  const roomOf = (file: string) => file.split('/').slice(0, -1)[1];
  const inGateway = product.filter((file) => file.startsWith('gateway/') && roomOf(file));
  const found = inGateway.flatMap((file) =>
    importsOf(file)
      .map((source) => (source.startsWith('#') ? source.slice(1) : join(dirname(file), source)))
      .filter((source) => source.startsWith('gateway/'))
      .map((source) => ({ file, from: roomOf(file) as string, to: roomOf(source) ?? '' })),
  );

  expect([...new Set(inGateway.map(roomOf))].sort()).toEqual([...order].sort());
  expect(found.filter(({ from, to }) => order.indexOf(to) > order.indexOf(from)).map(({ file, to }) => `${file} reaches into ${to}`)).toEqual([]);
  // What starts everything may see everything; nobody sees it.
  expect(found.filter(({ to, file }) => to === '' && !file.startsWith('gateway/commands/'))).toEqual([]);
});

test.each(files.filter((file) => file.endsWith('.md')))('what %s links to is there', (file) => {
  const links = [...text(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
});

test('no file needs itself by a detour', () => {
  const graph = new Map(
    product.map((file) => {
      // Types go when the program runs.
      const values = text(file).matchAll(/^(?:import|export) (?!type )[^;]*? from '([^']+)'/gm);
      const sources = [...values].map(([, source = '']) => (source.startsWith('#') ? source.slice(1) : join(dirname(file), source)));
      return [file, sources.filter((source) => product.includes(source))] as const;
    }),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) return void circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of product) visit(file, []);

  expect(circles).toEqual([]);
});

test('graphql-shield is loaded in one file', () => {
  const users = product.filter((file) => importsOf(file).some((source) => /graphql-(shield|middleware)/.test(source)));

  expect(users).toEqual(['kernel/sharing/shield.ts']);
});

test.each(product)('%s can be read in one sitting', (file) => {
  expect(lines(file)).toBeLessThanOrEqual(200);
});

test('the kernel shows a department one face, within a budget of names', () => {
  const face = text('kernel/index.ts');
  const names = [...face.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list = '']) => list.split(',').filter((name) => name.trim()));
  const past = product.filter((file) => file.startsWith('subgraphs/') && importsOf(file).some((source) => source.startsWith('#kernel/')));

  expect(names.length).toBeGreaterThan(50);
  expect(names.length).toBeLessThanOrEqual(110);
  expect(past).toEqual([]);
});

test('the committed supergraph is what the departments compose to', () => {
  expect(text('schema/supergraph.graphql')).toBe(compose());
});

const api = async () => {
  const gateway = new ApolloGateway({
    supergraphSdl: text('schema/supergraph.graphql'),
    buildService: () => ({ process: async () => ({}) }) as never,
  });
  const { schema } = await gateway.load();
  await gateway.stop();
  return schema;
};

test('every published operation is valid, described and bears its file’s name', async () => {
  const schema = await api();
  for (const { name, query, description } of operations) {
    expect(validate(schema, parse(query))).toEqual([]);
    expect(query).toMatch(new RegExp(`^(query|mutation) ${name}\\b`, 'm'));
    expect(description.length).toBeGreaterThan(20);
  }
});

test('every query and act can be asked by a published operation', async () => {
  const schema = await api();
  const asked = new Set(
    operations.flatMap(({ query }) =>
      parse(query).definitions.flatMap((node) =>
        node.kind === Kind.OPERATION_DEFINITION
          ? node.selectionSet.selections.map((field) => `${node.operation} ${field.kind === Kind.FIELD ? field.name.value : ''}`)
          : [],
      ),
    ),
  );
  const there = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.keys(root?.getFields() ?? {}).map((field) => `${root?.name.toLowerCase()} ${field}`),
  );

  expect(there).toEqual(expect.arrayContaining(['query cases', 'mutation signIn']));
  expect(there.filter((field) => !asked.has(field))).toEqual([]);
});

test('every published operation passes the door with its largest page, and as anybody’s own', () => {
  const priceOf = pricing(parse(readSupergraph()));
  // A text that differs by a line is not known as published: its size is counted, too.
  for (const { query } of operations) {
    expect(() => parse(query, { maxTokens: limits.tokens })).not.toThrow();
    expect(priceOf({ query: `${query}\n`, variables: { first: 100 } }).milliseconds).toBeLessThan(limits.milliseconds);
  }
});

test('what is hidden stays hidden', async () => {
  const schema = await api();
  const types = Object.values(schema.getTypeMap());

  expect(types.some((type) => isObjectType(type) && 'warrant' in type.getFields())).toBe(false);
  expect(JSON.stringify(Object.keys(schema.getQueryType()?.getFields() ?? {}))).not.toContain('trailHead');
});

const sdlFiles = files.filter((file) => /^(schema|subgraphs)\/.*\.graphql$/.test(file) && file !== 'schema/supergraph.graphql');

test.each(sdlFiles)('%s is read in one sitting, and describes all it has in English and Chinese', (file) => {
  const bare: string[] = [];
  const look = ({ name, description }: { name?: { value: string }; description?: { value: string } }, path = '') => {
    if (!/[A-Za-z].*[\p{Script=Han}]/su.test(description?.value ?? '')) bare.push(`${path}${name?.value}`);
  };
  for (const node of parse(text(file)).definitions) {
    if (!('name' in node) || /^(Operation|Fragment)/.test(node.kind)) continue;
    const name = node.name?.value as string;
    // The roots are every office's.
    if (!['Query', 'Mutation', 'Case', 'Citizen', 'Organisation'].includes(name)) look(node as never);
    if ('values' in node) for (const value of node.values ?? []) look(value, `${name}.`);
    if ('fields' in node)
      for (const field of node.fields ?? []) {
        look(field, `${name}.`);
        if ('arguments' in field) for (const argument of field.arguments ?? []) look(argument, `${name}.${field.name.value}.`);
      }
  }

  expect(bare).toEqual([]);
  expect(lines(file)).toBeLessThanOrEqual(250);
});

test.each(departments)('the SDL of %s keeps clear of what federation gets wrong', (department) => {
  const document = contract(department);
  const sdl = JSON.stringify(document);

  expect(sdl).not.toMatch(/"kind":"(Interface|Union)TypeDefinition"/);
  expect(sdl).not.toContain('interfaceObject');
  for (const [, keys] of sdl.matchAll(/"name":\{"kind":"Name","value":"key"[\s\S]*?"kind":"StringValue","value":"([^"]*)"/g)) expect(keys).toBe('id');
  const requires = [...sdl.matchAll(/"name":\{"kind":"Name","value":"requires"[\s\S]*?"kind":"StringValue","value":"([^"]*)"/g)].map(([, fields]) => fields);
  expect(requires.every((fields) => /^[a-z ]+$/i.test(fields as string))).toBe(true);
});

test('what stands behind a warrant may be null', async () => {
  const schema = await api();
  const shares = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && 'withheld' in type.getFields());

  expect(shares.map(({ name }) => name).sort()).toEqual([
    'Case',
    'CivilAffairsShare',
    'EducationShare',
    'HealthShare',
    'HousingShare',
    'PoliceShare',
    'ResourceShare',
  ]);
  for (const type of shares) {
    const strict = Object.values(isObjectType(type) ? type.getFields() : {})
      .filter((field) => String(field.type).endsWith('!'))
      .map(({ name }) => name);
    expect(strict.filter((name) => !['id', 'asOf', 'withheld', 'disputed'].includes(name))).toEqual([]);
  }
  expect(Object.values(schema.getTypeMap()).filter((type) => (isInterfaceType(type) || isUnionType(type)) && !type.name.startsWith('_'))).toEqual([]);
  expect(isEnumType(getNamedType(schema.getType('SharingClass') as never))).toBe(true);
});

test('every scope belongs to a room, has a legal basis, and is asked for somewhere', () => {
  const sdl = departments.map((department) => JSON.stringify(contract(department))).join();
  for (const { name, legalBasis, roles } of scopes) {
    expect([...departments, 'hub']).toContain(departmentOf(name));
    expect(legalBasis).not.toBe('');
    expect(roles.length).toBeGreaterThan(0);
    // The name of a minor is asked for through the scope of the name.
    if (name !== 'civil-affairs.minor-name.read') expect(sdl).toContain(`"${name}"`);
  }
  expect(new Set(scopes.map(({ name }) => name)).size).toBe(scopes.length);
});

test('no area of the console styles a class of another', () => {
  const styles = new Map(files.filter((file) => /^console\/\w+\/style\.css$/.test(file)).map((file) => [file, new Set(text(file).match(/^\.[\w-]+/gm))]));
  const kit = styles.get('console/kit/style.css');
  styles.delete('console/kit/style.css');
  const own = [...styles.values()].flatMap((classes) => [...classes].filter((one) => !kit?.has(one)));

  expect(own.length).toBeGreaterThan(50);
  expect(own.filter((one, at) => own.indexOf(one) !== at)).toEqual([]);
});

test('what is known to be broken or unsafe is not installed', () => {
  const version = (name: string) => (JSON.parse(text(`node_modules/${name}/package.json`)) as { version: string }).version.split('.').map(Number);
  const atLeast = (name: string, least: number[]) => {
    const found = version(name);
    const first = found.findIndex((part, index) => part !== (least[index] ?? 0));
    expect([name, first < 0 || (found[first] as number) > (least[first] ?? 0)]).toEqual([name, true]);
  };
  atLeast('@graphql-tools/utils', [12, 0, 2]);
  atLeast('@mikro-orm/core', [7, 1, 7]);
  atLeast('@apollo/gateway', [2, 13, 2]);
  atLeast('@apollo/server', [5, 5, 0]);
  expect(version('graphql')[0]).toBe(16);
  const { dependencies, devDependencies } = JSON.parse(text('package.json')) as Record<string, Record<string, string>>;
  for (const [name, wanted] of Object.entries({ ...dependencies, ...devDependencies })) expect([name, wanted]).toEqual([name, expect.stringMatching(/^\d/)]);
});

test('the lock file is whole for every platform, and reads the same to npm 10 and npm 11', () => {
  const { packages } = JSON.parse(text('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: object; libc?: string[]; resolved?: string }>;
  };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`]),
  );

  expect(missing).toEqual([]);
  // npm 10 takes libc out, and where a package comes from is not the lock's to say.
  expect(Object.values(packages).filter(({ libc, resolved }) => libc || resolved)).toEqual([]);
});
