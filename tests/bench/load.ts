import { Pool } from 'undici';

// A closed loop over loopback, in a process of its own: `connections` callers, each asking for a random case as soon as it was answered.
interface Job {
  url: string;
  token: string;
  query: string;
  connections: number;
  seconds: number;
  households: number;
}

process.on('message', async ({ url, token, query, connections, seconds, households }: Job) => {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections });
  const times: number[] = [];
  let failures = 0;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'apollo-require-preflight': '1' };
  const end = performance.now() + seconds * 1000;
  const caller = async () => {
    while (performance.now() < end) {
      const number = `530103-2027-${String(1 + Math.floor(Math.random() * households)).padStart(6, '0')}`;
      const asked = performance.now();
      const { statusCode, body } = await pool.request({ path: pathname, method: 'POST', headers, body: JSON.stringify({ query, variables: { number } }) });
      const text = await body.text();
      times.push(performance.now() - asked);
      if (statusCode !== 200 || text.includes('"errors"')) failures += 1;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, caller));
  const elapsed = (performance.now() - started) / 1000;
  await pool.close();
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  process.send?.({ requests: times.length, failures, requestsPerSecond: times.length / elapsed, p50: at(0.5), p99: at(0.99) });
});
