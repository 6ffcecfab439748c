import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Control, heard } from '../control/control.ts';
import type { WorldEvent } from '../control/live.ts';
import type { Leg, Message } from '../control/schemas.ts';
import { arrivedAt } from './legs.ts';
import { createReading } from './reading.ts';

/** What the recipient has written to a sender. */
export interface Written {
  /** Its id in the chat. */
  readonly id: number;
  readonly sender: string;
  readonly text: string;
  readonly at: string;
}

/** One bubble of a conversation: what was sent on one leg, or what was written back. */
export type Bubble =
  | { readonly kind: 'out'; readonly at: string; readonly message: Message; readonly leg: Leg }
  | { readonly kind: 'in'; readonly at: string; readonly written: Written };

/** Everything that one phone and one account have said to each other, as far as it is shown. */
export interface Thread {
  readonly messages: Signal<readonly Message[]>;
  readonly written: Signal<readonly Written[]>;
  hear(event: WorldEvent): void;
  reload(): Promise<void>;
}

/** So many messages of a conversation are shown: enough to scroll in, few enough to draw at once. */
const SHOWN = 30;
const PAUSE_MS = 80;
/** However long somebody watches. */
const MOST = 200;

/** Follows the open message. */
export function createThread(control: Control, open: ReadonlySignal<Message | null>): Thread {
  const messages = signal<readonly Message[]>([]);
  const written = signal<readonly Written[]>([]);
  const reading = createReading<WorldEvent>();
  const key = computed(() => {
    const message = open.value;
    return message === null ? null : JSON.stringify([message.provider, message.credential, message.msisdn]);
  });
  const belongs = (at: { readonly provider: string; readonly credential: string }, msisdn: string) =>
    key.peek() === JSON.stringify([at.provider, at.credential, msisdn]);

  /** What the recipient has had and has written, as the server knows it now. */
  const load = async ({ id, provider, credential, msisdn }: Message) => {
    const query = { provider, credential, msisdn, limit: SHOWN };
    const latest = await heard(control.get('/__admin/messages', { params: { query } }));
    // An old message has its own neighbours.
    const isOld = !latest.messages.some((each) => each.id === id);
    const after = `m${Number(id.slice(1)) + 1}`;
    const page = isOld
      ? await heard(control.get('/__admin/messages', { params: { query: { ...query, after } } }))
      : latest;
    return { page, chats: await readChats(control, { provider, credential, msisdn }) };
  };

  const take = (event: WorldEvent): void => {
    if (event.event === 'accepted' || event.event === 'state') {
      const { message } = event.data;
      if (!belongs(message, message.msisdn)) return;
      const others = messages.peek().filter(({ id }) => id !== message.id);
      messages.value = [message, ...others].slice(0, MOST);
    } else if (event.event === 'inbound' && belongs(event.data, event.data.from)) {
      const { messageId: id, to: sender, text, at } = event.data;
      written.value = [...written.peek().filter((each) => each.id !== id), { id, sender, text, at }];
    }
  };

  const reload = async (): Promise<void> => {
    const message = open.peek();
    const mine = key.peek();
    if (message === null) return;
    try {
      const read = await reading.ask(() => load(message));
      if (read === null || mine !== key.peek()) return;
      messages.value = read.answer.page.messages;
      written.value = read.answer.chats;
      for (const event of read.news) take(event);
    } catch {
      // The open message is shown alone; what keeps the server from answering is told elsewhere.
    }
  };

  effect(() => {
    messages.value = [];
    written.value = [];
    if (key.value === null) return;
    // Who goes through a list quickly stops at few of its messages.
    const pause = setTimeout(() => void reload(), PAUSE_MS);
    return () => clearTimeout(pause);
  });

  return {
    messages,
    written,
    reload,
    hear(event) {
      reading.hear(event);
      take(event);
    },
  };
}

/** What the recipient has written to any sender of the account. */
async function readChats(
  control: Control,
  query: { readonly provider: Message['provider']; readonly credential: string; readonly msisdn: string },
): Promise<readonly Written[]> {
  const filter = { ...query, answered: 'true' } as const;
  const { conversations } = await heard(control.get('/__admin/conversations', { params: { query: filter } }));
  const chats = await Promise.all(
    conversations.map(({ provider, credential, id }) => {
      const path = { provider, credential, id };
      return heard(control.get('/__admin/conversations/{provider}/{credential}/{id}', { params: { path } }));
    }),
  );
  return chats.flatMap(({ sender, messages }) =>
    messages.filter(({ direction }) => direction === 'in').map(({ id, text, at }) => ({ id, sender, text, at })),
  );
}

/** The conversation of one sender on one channel, oldest first, the open message in it whatever has become of it. */
export function bubblesOf(
  messages: readonly Message[],
  written: readonly Written[],
  open: Message,
  { channel, sender }: Leg,
): readonly Bubble[] {
  const all = messages.some(({ id }) => id === open.id) ? messages : [open, ...messages];
  const sent = all.flatMap((message): Bubble[] => {
    const leg = message.legs.find((each) => each.channel === channel && each.sender === sender);
    if (leg === undefined || (leg.startsAt === null && message.id !== open.id)) return [];
    return [{ kind: 'out', at: arrivedAt(leg, message.acceptedAt), message, leg }];
  });
  const received = written
    .filter((each) => each.sender === sender)
    .map((each): Bubble => ({ kind: 'in', at: each.at, written: each }));
  return [...sent, ...received].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
