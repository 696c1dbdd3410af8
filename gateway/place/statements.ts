import pg from 'pg';
import { SetupError } from '#kernel/basics/refusals.ts';
import type { Listing, Statement } from '#kernel/reads/statements.ts';
import { loadStatements } from './rooms.ts';

/** What PostgreSQL hands over of each type, and takes; anything else is a text. */
const types: Record<string, string> = {
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  float8: 'number',
  jsonb: 'any',
  json: 'any',
};
const typeOf = (name: string): string =>
  name.startsWith('_') ? `${typeOf(name.slice(1))}[]` : (types[name] ?? 'string');
const givenOf = (name: string): string => {
  if (name.startsWith('_')) return `readonly ${typeOf(name)}`;
  if (name === 'timestamptz') return 'Date | string';
  return name === 'numeric' ? 'number | string' : typeOf(name);
};

interface Described {
  takes: number[];
  gives: { name: string; dataTypeID: number; tableID: number; columnID: number }[];
}

/** Has the database parse a statement, without running it. */
class Describe {
  done: Promise<Described>;
  #found: Described = { takes: [], gives: [] };
  #settle: { resolve: (found: Described) => void; reject: (error: Error) => void };
  text: string;

  constructor(text: string) {
    this.text = text;
    const { promise, resolve, reject } = Promise.withResolvers<Described>();
    this.done = promise;
    this.#settle = { resolve, reject };
  }

  submit(connection: any) {
    connection.once('parameterDescription', ({ dataTypeIDs }: { dataTypeIDs: number[] }) => {
      this.#found.takes = dataTypeIDs;
    });
    connection.parse({ name: '', text: this.text, types: [] });
    connection.describe({ type: 'S', name: '' });
    connection.sync();
  }
  handleRowDescription({ fields }: { fields: Described['gives'] }) {
    this.#found.gives = fields;
  }
  handleError(error: Error) {
    this.#settle.reject(error);
  }
  handleReadyForQuery() {
    this.#settle.resolve(this.#found);
  }
}

const COLUMNS = `select c.oid as "table", c.relname as name, a.attnum as column, a.attnotnull as "isNeverNull"
  from pg_class c join pg_attribute a on a.attrelid = c.oid where a.attnum > 0 and c.relnamespace = 'public'::regnamespace`;

/** The TypeScript of what a room's statements take and give, as its database says. Throws, naming the statement, where one does not fit the tables. */
export async function statementTypes(
  department: string,
  url: string,
  statements?: Awaited<ReturnType<typeof loadStatements>>,
): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const named = new Map(
      (await client.query('select oid, typname from pg_type')).rows.map((row) => [row.oid, row.typname]),
    );
    const columns = new Map(
      (await client.query(COLUMNS)).rows.map((row) => [`${row.table} ${row.column}`, row]),
    );
    const describe = async ({ text, names, marks }: Statement) => {
      const { takes, gives } = await (client.query(new Describe(text) as never) as unknown as Describe).done;
      // What is joined from the left may be missing.
      const outer = new Set([...text.matchAll(/left join (?:lateral )?(\w+)/g)].map(([, table]) => table));
      const mayBeNull = ({ name, tableID, columnID }: Described['gives'][number]) => {
        const column = columns.get(`${tableID} ${columnID}`);
        const mark = marks.get(name);
        return mark ? mark === '?' : !column?.isNeverNull || outer.has(column.name);
      };
      const values = names.map((name, index) => `${name}: ${givenOf(named.get(takes[index]))} | null`);
      const row = gives.map(
        (field) =>
          `${field.name}: ${typeOf(named.get(field.dataTypeID))}${mayBeNull(field) ? ' | null' : ''}`,
      );
      return { values, row };
    };
    const lines: string[] = [];
    for (const [name, made] of statements ?? (await loadStatements(department))) {
      try {
        const { values, row } = await describe(
          'page' in made ? ((made as Listing).page as Statement) : (made as Statement),
        );
        const own = 'page' in made ? values.filter((value) => !/^(after|most):/.test(value)) : values;
        lines.push(`  ${name}: { values: { ${own.join('; ')} }; row: { ${row.join('; ')} } };`);
      } catch (error) {
        throw new SetupError(
          `The statement ${name} of ${department} does not fit its tables: ${(error as Error).message}.`,
        );
      }
    }
    const all = lines.length ? `{\n${lines.join('\n')}\n}` : 'Record<never, never>';
    return `// Generated from the database by npm run generate.\nexport type Statements = ${all};\n\n/** What a statement gives, without the key it was fetched by. */\nexport type RowOf<Name extends keyof Statements> = Omit<Statements[Name]['row'], 'key'>;\n`;
  } finally {
    await client.end();
  }
}
