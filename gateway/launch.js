import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Starts a program of the hub on the Node it needs. npm puts that Node (package `node`) first on the path; where install scripts
// are off it is missing, and an older Node would only say that it cannot read TypeScript.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `The hub needs Node 24; this is Node ${process.versions.node}.\n` +
      'npm install brings Node 24 along unless install scripts are off: run "npm install --ignore-scripts=false", or install Node 24 yourself.',
  );
  process.exit(1);
}
process.env.APOLLO_TELEMETRY_DISABLED = '1';
process.argv.splice(1, 1);
// What was compiled once is kept: a start takes a fifth less. Not in the system's temporary folder, which is everybody's.
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/hub', import.meta.url)));
// npm passes on no hang-up, and nothing when it is killed.
const npm = process.ppid;
if (process.env.npm_lifecycle_event)
  setInterval(() => process.ppid === npm || process.kill(process.pid, 'SIGTERM'), 500).unref();
try {
  await import(new URL(process.argv[1], `file://${process.cwd()}/`).href);
} catch (error) {
  const { SetupError } = await import('../kernel/basics/refusals.ts');
  // What the operator must mend is said in a sentence, anything else with its stack.
  console.error(error instanceof SetupError ? error.message : error);
  // What was opened before would hold the process up.
  process.exit(1);
}
