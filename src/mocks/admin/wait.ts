import { z } from 'zod';
import type { Message } from '../world/message.ts';
import type { World } from '../world/world.ts';
import { BadInput, type ControlCall, json } from './control.ts';
import { filterShape, fits, type MessageFilter } from './messages.ts';
import { readDuration, readQuery } from './read-input.ts';
import { showMessage } from './show.ts';

const LONGEST_MS = 120_000;
const NEAREST = 5;

const query = z.strictObject({
  ...filterShape,
  timeout: z.string().default('10s'),
  extract: z.string().max(500).optional(),
});

/** Answers as soon as a message fits, at once where one does already; the time is real time. */
export async function waitForMessage({ world, request, signal }: ControlCall) {
  const { timeout, extract, ...filter } = readQuery(request, query);
  const timeoutMs = readDuration(timeout, 'timeout');
  if (timeoutMs > LONGEST_MS) {
    throw new BadInput(400, 'timeout is longer than two minutes. Wait again instead.', [
      { path: 'timeout', message: 'at most 2m' },
    ]);
  }
  const pattern = extract === undefined ? null : readPattern(extract);
  const message = await firstFitting(world, filter, timeoutMs, signal);
  if (message === null) {
    const error = `No message came that fits within ${timeout}. The nearest ones that did are listed.`;
    return json({ error, nearest: nearest(world, filter).map((each) => showMessage(each, world)) }, 408);
  }
  const shown = showMessage(message, world);
  if (pattern === null) return json(shown);
  const found = pattern.exec(shown.text);
  return json({ ...shown, extracted: found === null ? null : (found[1] ?? found[0]) });
}

/** The newest message that fits, or the next one that does; null when the time is up. */
export async function firstFitting(
  world: World,
  filter: MessageFilter,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Message | null> {
  const present = newestFitting(world, filter);
  if (present !== null || timeoutMs === 0) return present;
  const over = new AbortController();
  signal.addEventListener('abort', () => over.abort());
  return new Promise((resolve) => {
    const finish = (message: Message | null) => {
      stop();
      over.abort();
      resolve(message);
    };
    const stop = world.events.subscribe((event) => {
      if ((event.type === 'accepted' || event.type === 'state') && fits(event.message, filter, world)) {
        finish(event.message);
      }
    });
    // A filter by state waits for what is yet to happen to messages that are there.
    if (filter.state !== undefined) {
      world.watchAll();
      world.settle();
    }
    void world.outbox.wait(timeoutMs, over.signal).then(() => finish(newestFitting(world, filter)));
  });
}

function newestFitting(world: World, filter: MessageFilter): Message | null {
  for (const message of world.messages.newestFirst()) if (fits(message, filter, world)) return message;
  return null;
}

/** What came instead: the messages that miss the fewest of the filter's conditions, newest first. */
function nearest(world: World, filter: MessageFilter): readonly Message[] {
  const conditions = Object.entries(filter).filter(([, value]) => value !== undefined);
  const missed = (message: Message) =>
    conditions.filter(([name, value]) => !fits(message, { [name]: value } as MessageFilter, world)).length;
  const candidates = [...take(world.messages.newestFirst(), 1000)].map((message) => ({
    message,
    misses: missed(message),
  }));
  return candidates
    .sort((a, b) => a.misses - b.misses)
    .slice(0, NEAREST)
    .map(({ message }) => message);
}

function* take<T>(items: Iterable<T>, most: number): Generator<T> {
  let taken = 0;
  for (const item of items) {
    if (taken++ === most) return;
    yield item;
  }
}

function readPattern(source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch {
    throw new BadInput(400, 'extract is no regular expression.', [
      { path: 'extract', message: String.raw`e.g. \d{4,6}` },
    ]);
  }
}
