import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { operations } from '#gateway/routing/operations.ts';

export class StoryBroke extends Error {}

/** What a story is told with: people act by published operations, over HTTP, each under their own account. */
export interface Tell {
  say(who: string, what: string): void;
  /** Runs a published operation and returns its data; the story breaks where it is refused. */
  ask(who: string, operation: string, variables?: object): Promise<any>;
  /** One act: the operation of that name with its input, a fresh idempotency key added; returns what it left behind. */
  act(who: string, what: string, operation: string, input: object): Promise<{ id: string; state: string; version: number; case?: { number: string } }>;
  /** The act must be refused with this code. */
  refused(who: string, what: string, code: string, operation: string, input: object): Promise<void>;
  /** Asks again until what is looked for is there: other rooms learn by event. */
  until<Found>(what: string, look: () => Promise<Found | null | undefined | false>): Promise<Found>;
}

export interface Story {
  title: string;
  play(tell: Tell): Promise<void>;
}

const textOf = (name: string) => {
  const found = operations.find((one) => one.name === name);
  if (!found) throw new StoryBroke(`There is no published operation ${name}.`);
  return found.query;
};
const camel = (name: string) => name[0]?.toLowerCase() + name.slice(1);

export function tellOver(url: string, say: Tell['say'], tokenFor?: (who: string) => Promise<string>): Tell {
  const tokens = new Map<string, Promise<string>>();
  const post = async (path: string, body: object, token?: string) => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    return (await response.json()) as any;
  };
  const signIn = async (account: string) => {
    const ask = () => post('/sign-in', { account, password: 'demo' });
    let { token, errors } = await ask();
    // Who tells many stories on end comes to the door's bounds, which are a minute's.
    for (let tries = 0; errors?.[0]?.extensions?.code === 'RATE_LIMITED' && tries < 7; tries += 1) {
      await new Promise((wait) => setTimeout(wait, 10_000));
      ({ token, errors } = await ask());
    }
    if (!token) throw new StoryBroke(`${account} cannot sign in: ${errors?.[0]?.message}`);
    return token as string;
  };
  const send = async (who: string, operation: string, variables: object) => {
    if (!tokens.has(who)) tokens.set(who, (tokenFor ?? signIn)(who));
    return post('/graphql', { query: textOf(operation), variables }, await tokens.get(who));
  };
  const ask: Tell['ask'] = async (who, operation, variables = {}) => {
    const { data, errors } = await send(who, operation, variables);
    if (errors) throw new StoryBroke(`${operation} as ${who}: ${errors[0].extensions.code} ${errors[0].message} ${JSON.stringify(errors[0].extensions)}`);
    return data;
  };
  return {
    say,
    ask,
    act: async (who, what, operation, input) => {
      const data = await ask(who, operation, { input: { idempotencyKey: randomUUID(), ...input } });
      say(who, what);
      return data[camel(operation)];
    },
    refused: async (who, what, code, operation, input) => {
      const { errors } = await send(who, operation, { input: { idempotencyKey: randomUUID(), ...input } });
      if (errors?.[0]?.extensions.code !== code)
        throw new StoryBroke(`${operation} as ${who} should have been ${code}: ${JSON.stringify(errors?.[0] ?? 'it was done')}`);
      say(who, `${what} ✗ ${code}`);
    },
    until: async (what, look) => {
      for (let tries = 0; tries < 100; tries += 1) {
        const found = await look();
        if (found) return found;
        await wait(100);
      }
      throw new StoryBroke(`In ten seconds it did not come about that ${what}.`);
    },
  };
}
