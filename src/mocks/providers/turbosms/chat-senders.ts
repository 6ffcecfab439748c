import type { components } from '../../../generated/turbosms.ts';
import { testSender } from '../../telecom/sender.ts';
import type { Account } from '../../world/accounts.ts';
import { chatMessagesOf, chatsOf } from '../../world/chats.ts';
import { sendersSeen } from '../../world/messages.ts';
import { moneyAsNumber } from '../../world/money.ts';
import { hash } from '../../world/random.ts';
import type { World } from '../../world/world.ts';
import type { Call } from './call.ts';
import { type Envelope, ok } from './envelope.ts';

type ChatSender = components['schemas']['ChatSender'];

/** The names of the account's Viber senders: those set, else those it has used. Ids count from 1 in this order. */
export function senderNames(account: Account): readonly string[] {
  if (account.senders !== null) return account.senders;
  const used = [...sendersSeen(account).keys()].filter((key) => key.startsWith('viber/')).map((key) => key.slice(6));
  const chatted = [...chatsOf(account).values()].map((chat) => chat.sender);
  return [...new Set([...used, ...chatted])];
}

/** `chat/senders`: the account's senders with what was spent and is unread. */
export function chatSenders({ account, world }: Call): Envelope<ChatSender[]> {
  return ok(senderNames(account).map((name, index) => senderRow(account, name, index + 1, world)));
}

function senderRow(account: Account, name: string, id: number, world: World): ChatSender {
  const chats = [...chatsOf(account).values()].filter((chat) => chat.sender === name);
  const lastAt = chats.reduce((latest, chat) => Math.max(latest, chat.lastAt), 0);
  const startAt = sendersSeen(account).get(`viber/${name}`)?.firstAt ?? chats[0]?.createdAt ?? world.clock.now();
  return {
    id,
    name,
    status: testSender(name) === 'inactive' ? 'frozen' : 'OK',
    logo_url: logoOf(name),
    start_date: dateOf(startAt, world),
    // Nothing is set aside here: a sender spends from the account's balance (assumed).
    reserve: 0,
    spent: moneyAsNumber(spentThisMonth(account, name, world)),
    balance: moneyAsNumber(account.balance),
    paid_date: '2099-01-01',
    '2way': 1,
    recipients: chats.length,
    unread_messages: chats.reduce((sum, chat) => sum + unreadOf(account, chat.messageIds), 0),
    last_message_date: lastAt === 0 ? '' : world.kyiv.format(lastAt),
  };
}

/** How many of these messages the sender has not seen. */
export function unreadOf(account: Account, messageIds: readonly number[]): number {
  const messages = chatMessagesOf(account);
  return messageIds.reduce((count, id) => count + (messages.get(String(id))?.seen === false ? 1 : 0), 0);
}

function spentThisMonth(account: Account, sender: string, world: World): number {
  const month = world.kyiv.format(world.clock.now()).slice(0, 7);
  let spent = 0;
  for (const message of world.messages.newestOf(account)) {
    for (const leg of message.legs) {
      const counts = leg.channel === 'viber' && leg.sender === sender && leg.startsAt !== null;
      if (counts && world.kyiv.format(leg.startsAt ?? 0).startsWith(month)) spent += leg.charged;
    }
  }
  return spent;
}

function dateOf(at: number, world: World): string {
  return world.kyiv.format(at).slice(0, 10);
}

function logoOf(name: string): string {
  const hex = [0, 1, 2, 3].map((salt) => (hash(`${name}/${salt}`) >>> 0).toString(16).padStart(8, '0')).join('');
  return `/user-files/viber-logo/${hex.slice(0, 3)}/${hex.slice(3, 6)}/${hex.slice(6, 9)}/${hex.slice(9)}.png`;
}
