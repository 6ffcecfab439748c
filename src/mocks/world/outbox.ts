import pLimit from 'p-limit';
import type { Callback } from './agenda.ts';
import { openPostOffice, type Send } from './post-office.ts';
import { checkUrl, OutOfReach, type Reach } from './reach.ts';
import type { World } from './world.ts';

/** Starts a timer that does not keep the process alive; the returned function stops it. */
export type StartTimer = (run: () => void, afterMs: number) => () => void;

export interface OutboxOptions {
  /** How requests leave; by default to where `reach` lets them. */
  readonly send?: Send;
  /** Where they may go, asked before each; by default to this machine and to public addresses. */
  readonly reach?: () => Reach;
  readonly startTimer?: StartTimer;
  /** How long a receiver may take, real ms. */
  readonly timeoutMs?: number;
}

export interface Outbox {
  /** Sends a callback that fell due at `at`; plans the next attempt from there when the receiver does not accept it. */
  deliver(callback: Callback, at: number): void;
  /** Sees to it that what the agenda holds next is done when its time comes; `anew` after the clock was changed. */
  wake(anew?: boolean): void;
  /** Resolves when every callback under way has been answered or given up. */
  idle(): Promise<void>;
  /** Waits in real time; for what a caller has to wait for. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  /** Fetches a file that a request names; status 0 when nobody answers, with the reason where it may not be asked. */
  fetchFile(address: string): Promise<Fetched>;
  /** @throws OutOfReach for a URL of an address that may not be asked */
  check(url: string): void;
  /** What has become of callbacks so far. */
  readonly tally: Readonly<Tally>;
  close(): void;
}

/** What came of the attempts at callbacks. */
export interface Tally {
  accepted: number;
  refused: number;
  /** Not sent: the address is out of reach. */
  barred: number;
  /** Being sent, or waiting for their turn. */
  underWay: number;
}

/** A file as it was fetched. */
interface Fetched {
  readonly status: number;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly barred?: string;
}

const LARGEST_FILE = 4 * 1024 * 1024;
const MOST_AT_ONCE = 64;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The only place with timers and with requests that leave the sandbox. */
export function createOutbox(world: () => World, options: OutboxOptions = {}): Outbox {
  const reach = options.reach ?? (() => ({ loopback: true, private: false }));
  const office = openPostOffice(reach);
  const send = options.send ?? office.send;
  const inTurn = pLimit(MOST_AT_ONCE);
  const startTimer = options.startTimer ?? startUnrefTimer;
  const timeoutMs = options.timeoutMs ?? 10_000;
  const underWay = new Set<Promise<void>>();
  const tally = { accepted: 0, refused: 0, barred: 0 };
  const closing = new AbortController();
  let stopTimer: (() => void) | null = null;
  let armedAt = Number.POSITIVE_INFINITY;

  const sendInTime = async (url: string, init: RequestInit): Promise<Response> => {
    const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), closing.signal]);
    const over = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    return Promise.race([send(url, { ...init, signal }), over]);
  };

  const attempt = async (callback: Callback, at: number): Promise<void> => {
    const { accounts, rules, agenda } = world();
    const account = accounts.find(callback.provider, callback.credential);
    const callbacks = rules.get(callback.provider)?.callbacks;
    if (account?.callbackUrl == null || callbacks == null || closing.signal.aborted) return;
    let status = 0;
    let isBarred = false;
    try {
      const { url, headers, body } = callbacks.write(callback.told, callback.attempt, account.callbackUrl);
      const reply = await sendInTime(url, { method: 'POST', headers, body, redirect: 'manual' });
      status = reply.status;
      // Its connection is free again only when nobody waits for the rest of it.
      await reply.body?.cancel();
    } catch (error) {
      // Nobody there, too slow, hung up, or nothing that could be written: the same as a refusal.
      if (error instanceof OutOfReach) {
        isBarred = true;
        // The host alone: the rest of a callback URL may hold a password.
        const { host } = new URL(account.callbackUrl);
        world().notices.tell({ kind: 'callback barred', host, message: `A callback to ${host}: ${error.message}` });
      }
    }
    tally[isBarred ? 'barred' : callbacks.accepts(status) ? 'accepted' : 'refused'] += 1;
    const waitMs = callbacks.retriesMs[callback.attempt - 1];
    const over = closing.signal.aborted || world().accounts.find(callback.provider, callback.credential) !== account;
    if (callbacks.accepts(status) || waitMs === undefined || over) return;
    agenda.plan(at + waitMs, { kind: 'callback', callback: { ...callback, attempt: callback.attempt + 1 } });
    world().settle();
  };

  const outbox: Outbox = {
    deliver(callback, at) {
      const done = inTurn(() => attempt(callback, at)).finally(() => underWay.delete(done));
      underWay.add(done);
    },
    wake(anew = false) {
      const { agenda, clock } = world();
      const next = agenda.nextAt();
      if (next === armedAt && stopTimer !== null && !anew) return;
      stopTimer?.();
      stopTimer = null;
      armedAt = next;
      const afterMs = next === Number.POSITIVE_INFINITY ? next : clock.realMsUntil(next);
      if (afterMs === Number.POSITIVE_INFINITY || closing.signal.aborted) return;
      stopTimer = startTimer(
        () => {
          armedAt = Number.NaN;
          world().settle();
        },
        Math.min(Math.ceil(afterMs), LONGEST_TIMER_MS),
      );
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    wait: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) {
          resolve();
          return;
        }
        const finish = () => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', finish);
          resolve();
        };
        const timer = setTimeout(finish, ms);
        signal?.addEventListener('abort', finish);
      }),
    async fetchFile(address) {
      const nothing = { status: 0, mediaType: '', bytes: new Uint8Array(0) };
      if (!/^https?:/i.test(address) || !URL.canParse(address)) return nothing;
      try {
        const reply = await sendInTime(address, {});
        const mediaType = reply.headers.get('content-type') ?? '';
        return { status: reply.status, mediaType, bytes: await readUpTo(reply, LARGEST_FILE) };
      } catch (error) {
        return error instanceof OutOfReach ? { ...nothing, barred: error.message } : nothing;
      }
    },
    check: (url) => checkUrl(url, reach()),
    get tally() {
      return { ...tally, underWay: underWay.size };
    },
    close() {
      closing.abort();
      office.close();
      stopTimer?.();
      stopTimer = null;
    },
  };
  return outbox;
}

/** What a reply holds, cut off a little past what any provider takes. */
async function readUpTo(reply: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of reply.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks, length);
}

function startUnrefTimer(run: () => void, afterMs: number): () => void {
  const timer = setTimeout(run, afterMs);
  timer.unref();
  return () => clearTimeout(timer);
}
