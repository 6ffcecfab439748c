import { setImmediate } from 'node:timers';
import pLimit from 'p-limit';
import type { Account } from './accounts.ts';
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
  /** Is told what a callback was answered, before that changes anything, and real time; status 0 where nobody answered. */
  readonly onAnswer?: (callback: Callback, status: number, real: number) => void;
}

/** A callback that has left and was not answered yet, with the moment that it fell due. */
export interface Leaving {
  readonly callback: Callback;
  readonly at: number;
}

export interface Outbox {
  /** Sends a callback that fell due at `at`; plans the next attempt from there when the receiver does not accept it. */
  deliver(callback: Callback, at: number): void;
  /** The callbacks under way, in the order of their leaving: who goes on from here sends them again. */
  leaving(): readonly Leaving[];
  /** Takes the answer of a callback that is under way, as if it had come by itself. */
  answer(callback: Callback, status: number): void;
  /** Sends nothing and wakes nobody until `goOn`: what falls due meanwhile is under way and waits for its answer. */
  hold(): void;
  /** Sends what is under way, and goes on. */
  goOn(): void;
  /** Sees to it that what the agenda holds next is done when its time comes; `anew` after the clock was changed. */
  wake(anew?: boolean): void;
  /** Resolves when every callback under way has been answered or given up. */
  idle(): Promise<void>;
  /** Waits in real time; for what a caller has to wait for. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  /** Runs once everything has been read that had come in by now: at the end of this turn of the event loop. */
  afterTurn(run: () => void): void;
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

type Sent = Leaving & { readonly account: Account };

/** The only place with timers and with requests that leave the sandbox. */
export function createOutbox(world: () => World, options: OutboxOptions = {}): Outbox {
  const reach = options.reach ?? (() => ({ loopback: true, private: false }));
  const office = openPostOffice(reach);
  const post = options.send ?? office.send;
  const inTurn = pLimit(MOST_AT_ONCE);
  const startTimer = options.startTimer ?? startUnrefTimer;
  const timeoutMs = options.timeoutMs ?? 10_000;
  const leaving = new Set<Sent>();
  const underWay = new Set<Promise<void>>();
  const tally = { accepted: 0, refused: 0, barred: 0 };
  const closing = new AbortController();
  let stopTimer: (() => void) | null = null;
  let armedAt = Number.POSITIVE_INFINITY;
  let held = false;

  const sendInTime = async (url: string, init: RequestInit): Promise<Response> => {
    const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), closing.signal]);
    const over = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    return Promise.race([post(url, { ...init, signal }), over]);
  };

  const accountOf = ({ provider, credential }: Callback) => world().accounts.find(provider, credential);

  /** @returns what it was answered; 0 where nobody answered, null where it may not be asked */
  const send = async ({ callback, account }: Sent): Promise<number | null> => {
    const callbacks = world().rulesOf(callback.provider).callbacks;
    if (callbacks === null) return 0;
    try {
      const { url, headers, body } = callbacks.write(callback.told, callback.attempt, account.callbackUrl ?? '');
      const reply = await sendInTime(url, { method: 'POST', headers, body, redirect: 'manual' });
      // Its connection is free again only when nobody waits for the rest of it.
      await reply.body?.cancel();
      return reply.status;
    } catch (error) {
      // Nobody there, too slow, hung up, or nothing that could be written: the same as a refusal.
      if (error instanceof OutOfReach) {
        // The host alone: the rest of a callback URL may hold a password.
        const { host } = new URL(account.callbackUrl ?? '');
        world().notices.tell({ kind: 'callback barred', host, message: `A callback to ${host}: ${error.message}` });
        return null;
      }
      return 0;
    }
  };

  const take = (each: Sent, status: number): void => {
    const { callback, at, account } = each;
    leaving.delete(each);
    world().settle();
    const callbacks = world().rulesOf(callback.provider).callbacks;
    const waitMs = callbacks?.retriesMs[callback.attempt - 1];
    if (callbacks?.accepts(status) || waitMs === undefined || accountOf(callback) !== account) return;
    world().agenda.plan(at + waitMs, { kind: 'callback', callback: { ...callback, attempt: callback.attempt + 1 } });
    world().settle();
  };

  const attempt = (each: Sent): void => {
    const done = inTurn(async () => (each.account.callbackUrl === null ? undefined : send(each)))
      .then((answered) => {
        if (answered === undefined) {
          leaving.delete(each);
          return;
        }
        const status = answered ?? 0;
        const accepts = world().rulesOf(each.callback.provider).callbacks?.accepts(status);
        tally[answered === null ? 'barred' : accepts ? 'accepted' : 'refused'] += 1;
        // What the end of the sandbox cut off has no answer.
        if (closing.signal.aborted) return;
        world().clock.atOnce((real) => {
          options.onAnswer?.(each.callback, status, real);
          take(each, status);
        });
      })
      .finally(() => underWay.delete(done));
    underWay.add(done);
  };

  const outbox: Outbox = {
    deliver(callback, at) {
      const account = accountOf(callback);
      if (account?.callbackUrl == null) return;
      const each = { callback, at, account };
      leaving.add(each);
      if (!held && !closing.signal.aborted) attempt(each);
    },
    leaving: () =>
      [...leaving]
        .filter(({ callback, account }) => accountOf(callback) === account && account.callbackUrl !== null)
        .map(({ callback, at }) => ({ callback, at })),
    answer(callback, status) {
      world().settle();
      const text = JSON.stringify(callback);
      const each = [...leaving].find((one) => JSON.stringify(one.callback) === text);
      if (each !== undefined) take(each, status);
    },
    hold() {
      held = true;
    },
    goOn() {
      held = false;
      for (const each of leaving) {
        if (accountOf(each.callback) === each.account) attempt(each);
        else leaving.delete(each);
      }
      outbox.wake(true);
    },
    wake(anew = false) {
      const { agenda, clock } = world();
      const next = agenda.nextAt();
      if (next === armedAt && stopTimer !== null && !anew) return;
      stopTimer?.();
      stopTimer = null;
      armedAt = next;
      const afterMs = next === Number.POSITIVE_INFINITY ? next : clock.realMsUntil(next);
      if (afterMs === Number.POSITIVE_INFINITY || held || closing.signal.aborted) return;
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
    afterTurn: (run) => void setImmediate(run),
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
