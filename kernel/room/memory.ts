import type { OpenRoom } from './context.ts';

/** What a room remembers from one request to the next, for as long as it is open. */
export function whileOpen<Memory>(make: () => Memory): (context: { room: OpenRoom }) => Memory {
  const memories = new WeakMap<OpenRoom, Memory>();
  return ({ room }) => {
    let memory = memories.get(room);
    if (memory === undefined) {
      memory = make();
      memories.set(room, memory);
    }
    return memory;
  };
}
