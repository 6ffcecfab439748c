import { z } from 'zod';
import type { Account } from '../../src/mocks/world/accounts.ts';
import { addInbound, openChat } from '../../src/mocks/world/chats.ts';
import type { LegDraft, Message, Submission } from '../../src/mocks/world/message.ts';
import { submit } from '../../src/mocks/world/messages.ts';
import type { Rules } from '../../src/mocks/world/rules.ts';
import { createWorld, type World, type WorldOptions } from '../../src/mocks/world/world.ts';

const START = Date.parse('2026-03-02T10:00:00Z');

/** The rules of a provider that nobody imitates: it gives money back for rejected and cancelled messages. */
export function plainRules(change: Partial<Rules> = {}): Rules {
  return {
    slug: 'plain',
    currency: 'UAH',
    quota: null,
    prices: {},
    duplicates: true,
    settings: z.object({}),
    refunds: ['rejected', 'deleted'],
    paid: 'at start',
    ending: (cause) => ({
      state: cause === 'cancelled' ? 'deleted' : cause === 'expired' || cause === 'unknown' ? cause : endings(cause),
      reason: cause,
    }),
    receive(inbound, account, world) {
      const chat = openChat(world, account, inbound.to, inbound.from);
      return { chat, chatMessage: addInbound(world, account, chat, inbound.text, inbound.at) };
    },
    callbacks: {
      retriesMs: [60_000, 180_000],
      accepts: (status) => status === 200,
      tell: (happening) =>
        happening.kind === 'state'
          ? { state: happening.moment.state, leg: happening.leg.channel, at: happening.moment.at }
          : { text: happening.chatMessage.text },
      write: (told, attempt, url) => ({
        url,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...told, attempt }),
      }),
    },
    firstIds: {},
    ...change,
  };
}

const endings = (cause: string) => (cause === 'undeliverable' || cause === 'no-route' ? 'undeliverable' : 'rejected');

/** A world with a frozen clock and one account, `token`, in which messages can be sent without a provider. */
export interface PlainWorld {
  readonly world: World;
  readonly rules: Rules;
  readonly account: Account;
  send(msisdn: string, change?: Partial<Submission>): Message;
  advance(spanMs: number): Promise<void>;
}

export function openWorld(options: WorldOptions = {}, rules = plainRules()): PlainWorld {
  const world = createWorld([rules], { clock: { mode: 'frozen', startAt: START }, ...options });
  const account = world.accounts.open(rules, 'token');
  let sent = 0;
  return {
    world,
    rules,
    account,
    send(msisdn, change = {}) {
      const { id } = submit(world, rules, account, {
        providerId: `p${++sent}`,
        msisdn,
        legs: [sms()],
        scheduledAt: null,
        data: {},
        ...change,
      });
      return world.messages.get(id) as Message;
    },
    async advance(spanMs) {
      world.clock.advance(spanMs);
      world.settle();
      await world.outbox.idle();
    },
  };
}

export const sms = (change: Partial<LegDraft> = {}): LegDraft => ({
  channel: 'sms',
  sender: 'Shop',
  text: 'Hello',
  encoding: 'gsm-7',
  parts: 1,
  price: 3400,
  validityMs: 86_400_000,
  reports: { read: false, click: false },
  content: {},
  ...change,
});

export const viber = (change: Partial<LegDraft> = {}): LegDraft =>
  sms({
    channel: 'viber',
    encoding: null,
    price: 6000,
    validityMs: 3_600_000,
    reports: { read: true, click: true },
    ...change,
  });
