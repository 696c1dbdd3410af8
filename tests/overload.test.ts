import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, expect, test } from '@jest/globals';
import { operations } from '#gateway/routing/operations.ts';
import { hubUrl, openHub, tokenOf } from './hub.ts';
import { NUMBERS } from './people.ts';

openHub();

// The machine is busy with something else besides.
const others: ChildProcess[] = [];
afterAll(() => {
  for (const other of others) other.kill('SIGKILL');
});

const SECONDS = 6;
const CALLERS = 80;
const logins = ['coordinator', 'street', 'housing', 'health', 'education'].map((role) => `${role}@530103`);

test('under more load than it can serve the hub answers whole or refuses whole, and lives on', async () => {
  const query = operations.find(({ name }) => name === 'SharedCase')?.query;
  const tokens = await Promise.all(logins.map(tokenOf));
  const ask = async (caller: number) => {
    const response = await fetch(`${hubUrl()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[caller % tokens.length]}` },
      body: JSON.stringify({ query, variables: { number: NUMBERS.yang } }),
    });
    return { status: response.status, retryAfter: response.headers.get('retry-after'), body: (await response.json()) as any };
  };
  const whole = await Promise.all(tokens.map(async (_token, caller) => JSON.stringify((await ask(caller)).body, forgetTime)));
  for (let one = 0; one < 4; one += 1) others.push(spawn(process.execPath, ['-e', 'for (;;);']));

  const odd: unknown[] = [];
  let answered = 0;
  const end = Date.now() + SECONDS * 1000;
  const caller = async (_one: unknown, index: number) => {
    while (Date.now() < end) {
      const { status, retryAfter, body } = await ask(index);
      const isWhole = status === 200 && JSON.stringify(body, forgetTime) === whole[index % tokens.length];
      const isRefused = status === 503 && body.data === undefined && body.errors[0].extensions.code === 'UNAVAILABLE' && Number(retryAfter) > 0;
      if (isWhole) answered += 1;
      else if (isRefused) await new Promise((wait) => setTimeout(wait, Number(retryAfter) * 1000));
      else odd.push([status, body.errors?.map(({ path, extensions }: any) => `${extensions.code} ${path?.at(-1)}`) ?? 'other data']);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  for (const other of others) other.kill('SIGKILL');

  expect(odd).toEqual([]);
  expect(answered).toBeGreaterThan(0);
  expect((await ask(0)).body.errors).toBeUndefined();
}, 60_000);

const forgetTime = (key: string, value: unknown) => (key === 'asOf' ? undefined : value);
