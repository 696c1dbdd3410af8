import { SetupError } from '#kernel/refusals.ts';

/** Runs a command; what the operator must mend is said in a sentence, anything else with its stack. */
export async function run(command: () => Promise<void>) {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    // What was opened before would hold the process up.
    process.exit(1);
  }
}
