import { TestEnvironment } from 'jest-environment-node';
import { forkHub } from './processes.ts';

let process: ReturnType<typeof forkHub> | undefined;

/** Jest's environment, with the one hub process of a worker: a suite has it open a hub over its own data, and close it. */
export default class extends TestEnvironment {
  override async setup() {
    await super.setup();
    this.global['lendProcess'] = () => {
      if (!process?.child.connected) {
        process = forkHub();
        process.child.unref();
        process.child.channel?.unref();
      }
      return process;
    };
  }
}
