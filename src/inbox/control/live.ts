import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { Control } from './control.ts';
import type { Schemas } from './schemas.ts';
import type { Session } from './session.ts';

export type WorldEvent = Schemas['Event'];

/** The server's news. */
export interface Live {
  readonly status: Signal<'connecting' | 'open' | 'lost'>;
  /** Listens until the page goes, and comes back whenever the connection is lost. */
  start(): void;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 5000;

/**
 * Listens to `GET /__admin/events`, and goes on where it was cut off: the server keeps what was missed for a while, and
 * says `ready` with `resumed: false` where it does not. By `fetch`, because an EventSource can carry no token.
 * @param only the events that are wanted, joined by commas; null for all. Others take effect at once, with nothing missed.
 */
export function createLive(
  { send }: Control,
  session: Session,
  only: ReadonlySignal<string | null>,
  hear: (event: WorldEvent) => void,
): Live {
  const status = signal<Live['status']['value']>('connecting');
  let lastId: string | null = null;
  let over = new AbortController();
  let isChanging = false;

  const listen = async (): Promise<void> => {
    const headers = lastId === null ? {} : { 'Last-Event-ID': lastId };
    over = new AbortController();
    const address = new URL('/__admin/events', location.origin);
    if (only.peek() !== null) address.searchParams.set('only', only.peek() as string);
    const response = await send(new Request(address, { headers, signal: over.signal }));
    if (!response.ok || response.body === null) return;
    status.value = 'open';
    const events = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
    const reader = events.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const { id, event, data } = next.value;
      hear({ event, data: JSON.parse(data) } as WorldEvent);
      lastId = id ?? lastId;
    }
  };

  const go = async (): Promise<void> => {
    for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
      try {
        await listen();
      } catch {
        // The server is gone, or not there yet: the same as a stream that ends.
      }
      if (isChanging) {
        isChanging = false;
        continue;
      }
      if (status.value === 'open') waitMs = FIRST_WAIT_MS;
      status.value = 'lost';
      await signedIn(session);
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  };

  const start = (): void => {
    let isFirst = true;
    effect(() => {
      void only.value;
      isChanging = !isFirst;
      if (!isFirst) over.abort();
      isFirst = false;
    });
    void go();
  };

  return { status, start };
}

/** Resolves when no token is asked for any more. */
function signedIn({ wanted }: Session): Promise<void> {
  return new Promise((resolve) => {
    const stop = wanted.subscribe((asked) => {
      if (asked) return;
      // The first call comes while subscribing.
      queueMicrotask(() => stop());
      resolve();
    });
  });
}
