/** How requests travel. */
export type Fetch = (request: Request) => Promise<Response>;

/** Time and luck, for those who have their own. */
export interface Nature {
  /** Epoch ms. */
  now(): number;
  /** @throws the signal's reason when it is aborted */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
}

/** At most so many requests in so many ms, evenly spaced. */
export interface Pace {
  readonly requests: number;
  readonly perMs: number;
}

/** How often to try again, and how long to wait between. */
export interface Retry {
  /** All tries together; 3 by default. */
  readonly tries?: number;
  /** What the first wait is drawn from, doubled each time; 500 ms by default. */
  readonly baseMs?: number;
  /** No wait is longer; 20 s by default. */
  readonly maxMs?: number;
  /**
   * Try a POST again after a 5xx too. The provider may have done the work before it failed, so a message may go out
   * twice; TurboSMS's `sequence_id` protects from that.
   */
  readonly repeatPosts?: boolean;
}

export const ordinaryNature: Nature = {
  now: () => Date.now(),
  random: () => Math.random(),
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, ms);
      signal.addEventListener('abort', stop, { once: true });
    }),
};

/** Keeps requests apart, so that the provider's limit is not met. An aborted wait frees nothing: its turn is over. */
export function paced(fetch: Fetch, { requests, perMs }: Pace, nature: Nature): Fetch {
  const gapMs = perMs / requests;
  let free = 0;
  return async (request) => {
    const now = nature.now();
    const turn = Math.max(now, free);
    free = turn + gapMs;
    if (turn > now) await nature.wait(turn - now, request.signal);
    return fetch(request);
  };
}

/** Tries again after 429 and 5xx, after a wait with full jitter, or as long as `Retry-After` says. */
export function retrying(fetch: Fetch, options: Retry, nature: Nature): Fetch {
  const { tries = 3, baseMs = 500, maxMs = 20_000, repeatPosts = false } = options;
  return async (request) => {
    for (let done = 1; ; done += 1) {
      const response = await fetch(request.clone());
      const again = response.status === 429 || (response.status >= 500 && (repeatPosts || request.method !== 'POST'));
      if (!again || done >= tries) return response;
      const told = Number(response.headers.get('retry-after') ?? Number.NaN) * 1000;
      const drawn = nature.random() * baseMs * 2 ** (done - 1);
      await response.body?.cancel();
      await nature.wait(Math.min(maxMs, Number.isFinite(told) ? told : drawn), request.signal);
    }
  };
}
