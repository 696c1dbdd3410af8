import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { runProgram } from './processes.ts';

const data = mkdtempSync(join(tmpdir(), 'hub-settings-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));
const start = async (env: Record<string, string>, file = 'gateway/index.ts', args: string[] = []) => {
  const { child, done } = runProgram(file, args, { DATA_DIR: data, ...env }, /is ready/);
  const { code, said } = await done;
  child.kill('SIGKILL');
  return { code, said: said.trim() };
};

test.each([
  ['gateway/index.ts', []],
  ['gateway/commands/room.ts', ['housing']],
])('%s says in one sentence which setting is wrong', async (file, args) => {
  expect(await start({ PORT: 'abc' }, file, args)).toEqual({ code: 1, said: 'PORT must be a whole number from 0 to 65535.' });
});

test('every wrong setting is told by its name, and no value with a password is repeated', async () => {
  const wrong = {
    PORT: '70000',
    HOST: 'not a host',
    DATABASE_URL: 'mysql://hub:hunter2@db/hub',
    HOUSING_DATABASE_URL: 'localhost:5432',
    SUBGRAPH_HEALTH_URL: 'health:4101',
    SUBGRAPH_HOSING_URL: 'http://127.0.0.1:4105',
    OIDC_ISSUER: 'id.example',
    ROOM_TIMEOUT_MS: '3s',
    EVENTS_POLL_MS: '0',
    TRAIL_HASH: 'md5',
    LOG_LEVEL: 'loud',
    SUPERGRAPH: join(data, 'nowhere.graphql'),
  };
  const { code, said } = await start(wrong);

  expect(code).toBe(1);
  expect(said.split('\n').sort()).toEqual(
    [
      'DATABASE_URL must be a URL that begins with postgres:// or postgresql://.',
      'EVENTS_POLL_MS must be a whole number from 10 to 600000.',
      'HOST must be an address or a host name.',
      'HOUSING_DATABASE_URL must be a URL that begins with postgres:// or postgresql://.',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
      'OIDC_ISSUER must be a URL that begins with http:// or https://.',
      'PORT must be a whole number from 0 to 65535.',
      'ROOM_TIMEOUT_MS must be a whole number from 1 to 600000.',
      'SUBGRAPH_HEALTH_URL must be a URL that begins with http:// or https://.',
      'SUBGRAPH_HOSING_URL must name one of the departments civil-affairs, education, health, housing, police, resource-pool.',
      'SUPERGRAPH must be a file that is there.',
      'TRAIL_HASH must be one of sha256, sm3.',
    ].sort(),
  );
});

test('what only the machine can refuse is told, too', async () => {
  expect(await start({ HOST: '192.0.2.1', PORT: '0' }, 'gateway/commands/room.ts', ['police'])).toEqual({
    code: 1,
    said: expect.stringMatching(/^The hub cannot listen: .*192\.0\.2\.1.* Set PORT and HOST to what this machine and user may open\.$/),
  });
  expect(await start({ OIDC_ISSUER: 'https://id.example', POLICE_IDENTITY_KEY: 'demo' }, 'gateway/commands/room.ts', ['police'])).toEqual({
    code: 1,
    said: 'Set POLICE_IDENTITY_KEY: the demo key must not identify real people.',
  });
}, 60_000);
