import { z } from 'zod';
import { CHANNELS, STATES } from '../telecom/states.ts';
import { currentLeg, stateAt } from '../world/delivery.ts';
import type { Exchange } from '../world/journal.ts';
import type { Message } from '../world/message.ts';
import type { World } from '../world/world.ts';

/** Which messages are meant, as a query says it; what is left out matches any. */
export const filterShape = {
  provider: z.string().optional(),
  credential: z.string().optional(),
  msisdn: z
    .string()
    .regex(/^\d{1,15}$/, 'digits of an international number, without +')
    .optional(),
  channel: z.enum(CHANNELS).optional(),
  text: z.string().optional(),
  state: z.enum(STATES).optional(),
  sender: z.string().optional(),
  search: z.string().optional(),
  exchange: z.coerce.number().int().min(1).optional(),
};

/** The same as a program says it: the text may be a pattern. */
export const wantedShape = { ...filterShape, text: z.union([z.string(), z.instanceof(RegExp)]).optional() };
export type Wanted = z.infer<z.ZodObject<typeof wantedShape>>;

/** A message that came, and what of the wish it does not fulfil. */
export interface NearMessage {
  readonly message: Message;
  readonly misses: readonly string[];
}

const NEAREST = 5;
const MOST_COMPARED = 1000;

/** Whether a message is what is wanted: what is said of it is said of the leg that counts now. */
export function fits(message: Message, wanted: Wanted, world: World): boolean {
  if (wanted.provider !== undefined && wanted.provider !== message.provider) return false;
  if (wanted.credential !== undefined && wanted.credential !== message.credential) return false;
  if (wanted.msisdn !== undefined && wanted.msisdn !== message.msisdn) return false;
  const now = world.clock.now();
  const leg = currentLeg(message, now);
  if (wanted.channel !== undefined && wanted.channel !== leg.channel) return false;
  if (wanted.sender !== undefined && wanted.sender !== leg.sender) return false;
  if (wanted.text !== undefined && !holds(leg.text, wanted.text)) return false;
  if (wanted.search !== undefined && !mentions(message, wanted.search.toLowerCase())) return false;
  if (wanted.exchange !== undefined && wanted.exchange !== exchangeOf(message, world)?.id) return false;
  return wanted.state === undefined || wanted.state === stateAt(leg, now);
}

/** Text contains text; a pattern is looked for from the start, wherever it was used before. */
function holds(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : text.search(wanted) >= 0;
}

/** Whether what a person would look for a message by holds this, in lower case. */
function mentions({ id, msisdn, providerId, legs }: Message, search: string): boolean {
  if (msisdn.includes(search) || id === search || providerId.toLowerCase().includes(search)) return true;
  return legs.some(({ text, sender }) => text.toLowerCase().includes(search) || sender.toLowerCase().includes(search));
}

/** The exchange in which a message was accepted, while the journal has it. */
export function exchangeOf({ id }: Message, { journal, messages }: World): Exchange | undefined {
  return journal.ofMessage(messages.placeOf(id));
}

/** The messages that were accepted in an exchange, newest first. */
export function* acceptedIn({ accepted, lastMessage }: Exchange, { messages }: World): Generator<Message> {
  for (let place = lastMessage; place > lastMessage - accepted; place--) {
    const message = messages.get(messages.idOf(place));
    if (message !== undefined) yield message;
  }
}

/** The messages that fit, newest first. */
export function* fitting(world: World, wanted: Wanted, after?: string): Generator<Message> {
  const exchange = wanted.exchange === undefined ? undefined : world.journal.get(wanted.exchange);
  if (wanted.exchange !== undefined && exchange === undefined) return;
  const from = exchange === undefined ? after : (after ?? world.messages.idOf(exchange.lastMessage + 1));
  const until = exchange === undefined ? 0 : exchange.lastMessage - exchange.accepted;
  for (const message of world.messages.newestFirst(from)) {
    if (world.messages.placeOf(message.id) <= until) return;
    if (fits(message, wanted, world)) yield message;
  }
}

/** The newest message that fits; null where there is none. */
export function newestFitting(world: World, wanted: Wanted): Message | null {
  for (const message of fitting(world, wanted)) return message;
  return null;
}

/** What came instead: the messages that miss the fewest of the conditions, newest first. */
export function nearest(world: World, wanted: Wanted): readonly NearMessage[] {
  const conditions = Object.entries(wanted).filter(([, value]) => value !== undefined);
  const compared: NearMessage[] = [];
  for (const message of world.messages.newestFirst()) {
    const missed = conditions.filter(([name, value]) => !fits(message, { [name]: value } as Wanted, world));
    compared.push({ message, misses: missed.map(([name]) => name) });
    if (compared.length === MOST_COMPARED) break;
  }
  return compared.sort((a, b) => a.misses.length - b.misses.length).slice(0, NEAREST);
}

/** The newest message that fits, or the next one that does; null when the time is up or the caller has hung up. */
export async function firstFitting(
  world: World,
  wanted: Wanted,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Message | null> {
  const present = newestFitting(world, wanted);
  if (present !== null || timeoutMs === 0 || signal.aborted) return present;
  const over = new AbortController();
  return new Promise((resolve) => {
    const finish = (message: Message | null) => {
      stop();
      signal.removeEventListener('abort', giveUp);
      over.abort();
      resolve(message);
    };
    const giveUp = () => finish(null);
    const stop = world.events.subscribe((event) => {
      if ((event.type === 'accepted' || event.type === 'state') && fits(event.message, wanted, world)) {
        finish(event.message);
      }
    });
    signal.addEventListener('abort', giveUp);
    // A wish for a state waits for what is yet to happen to messages that are there.
    if (wanted.state !== undefined) {
      world.watchAll();
      world.settle();
    }
    void world.outbox.wait(timeoutMs, over.signal).then(() => {
      if (!over.signal.aborted) finish(newestFitting(world, wanted));
    });
  });
}
