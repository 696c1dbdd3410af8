/** How long to wait before listening again. */
const AGAIN = 3000;

/** Hears that something changed among one's own cases, tasks and notices. One window of a browser listens, and tells the others. */
export function listen(changed: () => void, ended: () => void): () => void {
  const stop = new AbortController();
  const channel = new BroadcastChannel('changes');
  channel.onmessage = changed;
  const lead = async () => {
    while (!stop.signal.aborted) {
      const response = await fetch('/events', { signal: stop.signal }).catch(() => null);
      if (response?.status === 401) return ended();
      if (response?.ok && response.body) await follow(response.body).catch(() => {});
      await new Promise((go) => setTimeout(go, AGAIN));
    }
  };
  const follow = async (body: ReadableStream<Uint8Array>) => {
    const reader = body.getReader();
    const decoder = new TextDecoder();
    let text = '';
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events)
        if (/^event: end$/m.test(event)) ended();
        else if (/^event: (?!ready)/m.test(event)) {
          changed();
          channel.postMessage(1);
        }
    }
  };
  // Held for as long as this window lives; the next in line takes over.
  if (navigator.locks) void navigator.locks.request('live', { signal: stop.signal }, lead).catch(() => {});
  else void lead();
  return () => {
    stop.abort();
    channel.close();
  };
}
