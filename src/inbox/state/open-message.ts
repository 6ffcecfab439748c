import { effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import { type Control, heard, Refused } from '../control/control.ts';
import type { WorldEvent } from '../control/live.ts';
import type { Message } from '../control/schemas.ts';
import type { Messages } from './messages.ts';
import { createReading } from './reading.ts';
import type { Route } from './route.ts';

/** The message that is open. */
export interface OpenMessage {
  /** null while none is open, or it is on its way. */
  readonly message: Signal<Message | null>;
  /** Why it cannot be shown; null where it can. */
  readonly failure: Signal<string | null>;
  take(message: Message): void;
  hear(event: WorldEvent): void;
  reload(): Promise<void>;
}

/** Follows the address: the message is taken from the list where it is there, and is read where it is not. */
export function createOpenMessage(control: Control, route: ReadonlySignal<Route>, { list }: Messages): OpenMessage {
  const message = signal<Message | null>(null);
  const failure = signal<string | null>(null);
  const reading = createReading<Message>();
  const openId = () => (route.value.view === 'messages' ? route.value.id : null);

  const take = (news: Message): void => {
    if (news.id === message.peek()?.id) message.value = news;
  };

  const reload = async (): Promise<void> => {
    const id = untracked(openId);
    if (id === null) return;
    try {
      const read = await reading.ask(() => heard(control.get('/__admin/messages/{id}', { params: { path: { id } } })));
      if (read === null || untracked(openId) !== id) return;
      message.value = read.answer;
      failure.value = null;
      for (const news of read.news) take(news);
    } catch (error) {
      if (untracked(openId) !== id) return;
      failure.value = (error as Error).message;
      if (error instanceof Refused && error.status === 404) message.value = null;
    }
  };

  effect(() => {
    const id = openId();
    failure.value = null;
    if (id === null) {
      message.value = null;
      return;
    }
    const known = list.at(list.indexOf(id));
    if (known === undefined) void reload();
    else message.value = known;
  });

  return {
    message,
    failure,
    reload,
    take(news) {
      reading.hear(news);
      take(news);
    },
    hear(event) {
      if (event.event === 'accepted' || event.event === 'state') this.take(event.data.message);
    },
  };
}
