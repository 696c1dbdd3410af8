import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { nameOf } from '#kernel/room/database.ts';
import { departments } from '#schema/contract.ts';
import { start, startOther, stop } from './processes.ts';

export interface Arrangement {
  url: string;
  children: ChildProcess[];
  stop(): Promise<void>;
}

export interface Place {
  data: string;
  urlOf(department: string): string;
}

const root = join(import.meta.dirname, '../..');
let next = 21_000 + Math.floor(Math.random() * 10_000);
const freePort = () => String(next++);
const made = (url: string, children: ChildProcess[]): Arrangement => ({ url, children, stop: () => stop(children) });

async function roomsApart(file: string, args: (name: string, port: string) => string[], env: Record<string, string>) {
  const ports = Object.fromEntries(departments.map((name) => [name, freePort()]));
  const children: ChildProcess[] = [];
  for (const name of departments) children.push(await start(file, args(name, ports[name] as string), env));
  return { children, urls: Object.fromEntries(departments.map((name) => [name, `http://127.0.0.1:${ports[name]}`])) };
}

const stockRooms = ({ data, urlOf }: Place) => roomsApart('tests/bench/stock-room.ts', (name, port) => [name, urlOf(name), data, port], { DATA_DIR: data });

/** What is measured against what; each is started anew for every round. */
export const arrangements: Record<string, (place: Place) => Promise<Arrangement>> = {
  async hub({ data }) {
    const port = freePort();
    return made(`http://127.0.0.1:${port}/graphql`, [await start('tests/bench/hub.ts', [], { DATA_DIR: data, PORT: port })]);
  },
  async 'hub-http'({ data, urlOf }) {
    const port = freePort();
    const { children, urls } = await roomsApart('tests/bench/room.ts', (name, at) => [name, urlOf(name), at], { DATA_DIR: data });
    const env = Object.fromEntries(departments.map((name) => [`SUBGRAPH_${nameOf(name).toUpperCase()}_URL`, urls[name] as string]));
    return made(`http://127.0.0.1:${port}/graphql`, [...children, await start('tests/bench/hub.ts', [], { DATA_DIR: data, PORT: port, ...env })]);
  },
  async stock(place) {
    const port = freePort();
    const { children, urls } = await stockRooms(place);
    return made(`http://127.0.0.1:${port}/`, [...children, await start('tests/bench/stock-gateway.ts', [place.data, port], { ROOMS: JSON.stringify(urls) })]);
  },
  async hive(place) {
    const port = freePort();
    const { children, urls } = await stockRooms(place);
    const peers = join(root, 'tests/bench/peers');
    const gateway = await startOther(
      join(root, 'node_modules/.bin/node'),
      [
        join(peers, 'node_modules/@graphql-hive/gateway/dist/bin.js'),
        'supergraph',
        '-c',
        join(root, 'tests/bench/peers/hive.config.mjs'),
        '-p',
        port,
        '-h',
        '127.0.0.1',
      ],
      { ROOMS: JSON.stringify(urls), SUPERGRAPH_FILE: join(root, 'schema/supergraph.graphql') },
      `http://127.0.0.1:${port}/healthcheck`,
    );
    return made(`http://127.0.0.1:${port}/graphql`, [...children, gateway]);
  },
  aggregator: (place) => aggregator(place, []),
  'aggregator-pipelined': (place) => aggregator(place, ['--pipelined']),
};

async function aggregator({ urlOf }: Place, args: string[]) {
  const port = freePort();
  const urls = Object.fromEntries(departments.map((name) => [name, urlOf(name)]));
  return made(`http://127.0.0.1:${port}/`, [await start('tests/bench/aggregator.ts', args, { PORT: port, URLS: JSON.stringify(urls) })]);
}
