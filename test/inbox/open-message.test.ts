import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Control } from '../../src/inbox/control/control.ts';
import type { WorldEvent } from '../../src/inbox/control/live.ts';
import type { Message } from '../../src/inbox/control/schemas.ts';
import { MessageList } from '../../src/inbox/state/message-list.ts';
import type { Messages } from '../../src/inbox/state/messages.ts';
import { createOpenMessage } from '../../src/inbox/state/open-message.ts';
import type { Route } from '../../src/inbox/state/route.ts';
import { createThread } from '../../src/inbox/state/thread.ts';
import { later } from '../kit/later.ts';

const message = (state: string): Message => ({ id: 'm1', state, msisdn: '380500000001' }) as unknown as Message;
const state = (now: Message) => ({ event: 'state', data: { message: now } }) as unknown as WorldEvent;

/** A server that answers when the test says so, in the order in which it was asked. */
function slowServer() {
  const asked: ((data: unknown) => Promise<void>)[] = [];
  const get = () => {
    const { promise, resolve } = later<unknown>();
    asked.push(async (data) => {
      resolve({ data, response: new Response() });
      for (let turn = 0; turn < 8; turn += 1) await undefined;
    });
    return promise;
  };
  const answer = (index: number, data: unknown) => (asked[index] as (data: unknown) => Promise<void>)(data);
  return { control: { get } as unknown as Control, asked, answer };
}

describe('the open message', () => {
  const route = signal({ view: 'messages', id: 'm1' } as unknown as Route);
  const nothingListed = { list: new MessageList() } as Messages;

  it('is the later of what was read and what was heard', async () => {
    const { control, answer } = slowServer();
    const open = createOpenMessage(control, route, nothingListed);
    open.hear(state(message('delivered')));
    await answer(0, message('sent'));
    expect(open.message.value?.state).toBe('delivered');
  });

  it('is not set back by an answer that comes after the news', async () => {
    const { control, answer } = slowServer();
    const open = createOpenMessage(control, route, nothingListed);
    await answer(0, message('scheduled'));
    const again = open.reload();
    open.hear(state(message('undeliverable')));
    await answer(1, message('scheduled'));
    await again;
    expect(open.message.value?.state).toBe('undeliverable');
  });
});

describe('a conversation', () => {
  it('is not set back either', async () => {
    const { control, answer } = slowServer();
    const thread = createThread(control, signal(message('scheduled')));
    const reading = thread.reload();
    thread.hear(state(message('delivered')));
    await answer(0, { messages: [message('scheduled')] });
    await answer(1, { conversations: [] });
    await reading;
    expect(thread.messages.value.map((each) => each.state)).toStrictEqual(['delivered']);
  });
});
