import { hubUrl, tokenOf } from './hub.ts';

export interface Heard {
  id: number;
  event: string;
  data: Record<string, string>;
}

/** Listens to `GET /events` as a person; what was heard gathers in a list until it is closed. */
export async function listen(login: string, { lastEventId, token }: { lastEventId?: number; token?: string } = {}) {
  const stop = new AbortController();
  const response = await fetch(`${hubUrl()}/events`, {
    signal: stop.signal,
    headers: { authorization: `Bearer ${token ?? (await tokenOf(login))}`, ...(lastEventId != null && { 'last-event-id': String(lastEventId) }) },
  });
  const heard: Heard[] = [];
  let hasEnded = false;
  const read = async () => {
    let text = '';
    for await (const chunk of (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream() as never) as unknown as AsyncIterable<string>) {
      text += chunk;
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const of = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
        if (of('event')) heard.push({ id: Number(of('id')), event: of('event') as string, data: JSON.parse(of('data') ?? '{}') });
      }
    }
    hasEnded = true;
  };
  const reading = response.ok ? read().catch(() => {}) : Promise.resolve();
  return {
    status: response.status,
    heard,
    hasEnded: () => hasEnded,
    close: async () => {
      stop.abort();
      await reading;
    },
  };
}
