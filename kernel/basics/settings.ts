import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { z } from 'zod';
import { departments } from '#schema/contract.ts';
import { nameOf, variableOf } from '../room/database.ts';
import { SetupError } from './refusals.ts';

/** The environment variable with the address of a department's room: `SUBGRAPH_HOUSING_URL`. */
export const roomVariable = (department: string) =>
  `SUBGRAPH_${nameOf(department).toUpperCase()}_URL` as const;

const text = (what: string, isRight: (given: string) => boolean) =>
  z.string().refine(isRight, `must be ${what}`);
const one = <const Choice extends string>(...choices: Choice[]) =>
  z.enum(choices, `must be one of ${choices.join(', ')}`);
const whole = (least: number, most: number) =>
  text(
    `a whole number from ${least} to ${most}`,
    (given) => /^\d{1,9}$/.test(given) && Number(given) >= least && Number(given) <= most,
  ).transform(Number);
const url = (...schemes: string[]) =>
  text(
    `a URL that begins with ${schemes.join(' or ')}`,
    (given) => URL.canParse(given) && schemes.some((scheme) => given.startsWith(scheme)),
  ).optional();
const database = url('postgres://', 'postgresql://');
const address = url('http://', 'https://');

const Known = z.object({
  PORT: whole(0, 65_535).optional(),
  HOST: text(
    'an address or a host name',
    (given) => isIP(given) !== 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(given),
  ).optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: database,
  OIDC_ISSUER: address,
  POLICE_IDENTITY_KEY: z.string().optional(),
  ROOM_TIMEOUT_MS: whole(1, 600_000).default(3000),
  REQUEST_TIMEOUT_MS: whole(100, 600_000).default(15_000),
  TRUSTED_PROXY: text('addresses or networks, parted by commas: 10.0.0.5,10.1.0.0/16', (given) =>
    given.split(',').every((one) => isIP(one.split('/')[0] as string) && /^[^/]+(\/\d{1,3})?$/.test(one)),
  )
    .transform((given) => given.split(','))
    .optional(),
  TLS_CERT: text('a file that is there', existsSync).optional(),
  TLS_KEY: text('a file that is there', existsSync).optional(),
  OPERATIONS: one('free', 'published').default('free'),
  STRANGERS_PER_MINUTE: whole(1, 999_999_999).default(600),
  WORK_PER_MINUTE: whole(1, 999_999_999).default(10_000),
  AT_ONCE: whole(1, 1000).default(16),
  EVENTS_POLL_MS: whole(10, 600_000).default(1000),
  TRAIL_HASH: one('sha256', 'sm3').default('sha256'),
  LOG_LEVEL: one('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('info'),
  INTROSPECTION: one('on', 'off').default('off'),
  SUPERGRAPH: text('a file that is there', existsSync).optional(),
});
const ofDepartments = Object.fromEntries(
  departments.flatMap((name) => [
    [variableOf(name), database],
    [roomVariable(name), address],
  ]),
);
type OfDepartment = ReturnType<typeof variableOf> | ReturnType<typeof roomVariable>;
const Settings: z.ZodType<z.output<typeof Known> & Partial<Record<OfDepartment, string>>> = Known.extend(
  ofDepartments,
) as never;

/** Everything that the hub takes from its environment, read and checked once; what is empty is not set. */
function read(environment: NodeJS.ProcessEnv) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { data, error } = Settings.safeParse(given);
  const wrong = (error?.issues ?? []).map(({ path, message }) => `${path.join()} ${message}.`);
  for (const name of Object.keys(given))
    if (/^SUBGRAPH_\w+_URL$/.test(name) && !(name in ofDepartments))
      wrong.push(`${name} must name one of the departments ${departments.join(', ')}.`);
  if (!given['TLS_CERT'] !== !given['TLS_KEY']) wrong.push('TLS_CERT and TLS_KEY belong together.');
  if (!data || wrong.length) throw new SetupError(wrong.join('\n'));
  // The demo's password is known to everybody.
  return Object.assign(data, { HOST: data.HOST ?? (data.OIDC_ISSUER ? '0.0.0.0' : '127.0.0.1') });
}

export const settings = read(process.env);
