import { isDemo } from '#kernel/identity/tokens.ts';
import { accounts, DEMO_PASSWORD } from './door/accounts.ts';
import { openHub } from './hub.ts';

const started = performance.now();
const hub = await openHub();
console.log(`\nThe hub is ready at ${hub.url} (${((performance.now() - started) / 1000).toFixed(1)} s).`);
if (isDemo()) {
  console.log(
    `Open it in a browser, or POST /sign-in with one of these accounts and the password ${DEMO_PASSWORD}:`,
  );
  for (const county of ['530103', '530626'])
    console.log(
      `  ${county}: ${accounts
        .filter((name) => name.endsWith(county))
        .map((name) => name.split('@')[0])
        .join(' ')}`,
    );
}
console.log('Ctrl-C stops everything.\n');

let isClosing = false;
const stop = async () => {
  if (isClosing) return;
  isClosing = true;
  await hub.close();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
