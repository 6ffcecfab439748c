import type { components } from '../../generated/admin.ts';
import { oneTooMany } from '../telecom/one-too-many.ts';
import { operatorOf } from '../telecom/operators.ts';
import { countParts } from '../telecom/parts.ts';
import { isAlphaName } from '../telecom/sender.ts';
import { isFailed } from '../telecom/states.ts';
import { OUTCOME_NAMES } from '../telecom/test-numbers.ts';
import type { Account } from '../world/accounts.ts';
import { momentAt } from '../world/delivery.ts';
import type { Leg, Message } from '../world/message.ts';
import { formatMoney } from '../world/money.ts';
import { ownerOf, type World } from '../world/world.ts';
import { iso } from './iso.ts';

export type Hint = components['schemas']['Hint'];

/** One leg of a message, looked at. */
interface Look {
  readonly world: World;
  readonly message: Message;
  readonly account: Account;
  readonly leg: Leg;
  readonly index: number;
  readonly now: number;
}

const HOUR_MS = 3_600_000;

/** Kyiv hours in which people may be sent advertisements: SMS Club plans mailings for no others (documented). */
const HOURS = { from: 8, to: 20 } as const;

const TEST_NUMBER_NAMES: ReadonlyMap<string, keyof typeof OUTCOME_NAMES> = new Map(
  Object.entries(OUTCOME_NAMES).map(([name, msisdn]) => [msisdn, name as keyof typeof OUTCOME_NAMES]),
);

/** What there is to say of a leg, each in its own way. */
const LOOKS: readonly ((look: Look) => Hint | null)[] = [
  oneCharacter,
  uncheckedSender,
  unseemlyHour,
  waiting,
  closedWindow,
  shortLife,
  tookOver,
  lowBalance,
];

/** What somebody who looks at the message would want to be told: codes and facts, for the reader to put into words. */
export function hintsOf(message: Message, world: World): Hint[] {
  const account = ownerOf(world, message);
  const now = world.clock.now();
  const started = message.legs.filter((leg, index) => index === 0 || (leg.startsAt !== null && leg.startsAt <= now));
  if (account === undefined) return [];
  const hints = started.flatMap((leg, index) =>
    LOOKS.flatMap((look) => look({ world, message, account, leg, index, now }) ?? []),
  );
  return [...numberHints(message, world), ...hints];
}

function numberHints({ msisdn, legs, ...message }: Message, world: World): Hint[] {
  const outcome = TEST_NUMBER_NAMES.get(msisdn);
  if (legs.some(({ channel }) => world.outcomes.of({ msisdn, legs, ...message }, channel) !== null)) {
    return [{ code: 'scripted-outcome', msisdn }];
  }
  if (outcome !== undefined) return [{ code: 'test-number', msisdn, outcome }];
  return /^380\d{9}$/.test(msisdn) && operatorOf(msisdn) === null ? [{ code: 'unknown-operator', msisdn }] : [];
}

function oneCharacter({ leg: { text, parts, encoding }, index }: Look): Hint | null {
  // Only where the text itself was counted: a provider may carry another, or bill by another unit.
  if (encoding === null || parts < 2 || countParts(text).parts !== parts) return null;
  const found = oneTooMany(text);
  if (found === null) return null;
  const { because, character, needed } = found;
  const code = because === 'encoding' ? 'character-changed-encoding' : 'one-character-too-long';
  return { code, leg: index, character, parts, needed };
}

function uncheckedSender({ account, leg: { sender }, index }: Look): Hint | null {
  return account.senders === null && isAlphaName(sender) ? { code: 'unchecked-sender', leg: index, sender } : null;
}

function unseemlyHour({ world, leg, index }: Look): Hint | null {
  if (leg.startsAt === null) return null;
  const hour = world.kyiv.timeOfDay(leg.startsAt) / HOUR_MS;
  if (hour >= HOURS.from && hour < HOURS.to) return null;
  return { code: 'outside-hours', leg: index, at: iso(leg.startsAt), ...HOURS };
}

function waiting({ leg: { startsAt }, index, now }: Look): Hint | null {
  return startsAt !== null && startsAt > now ? { code: 'not-yet', leg: index, until: iso(startsAt) } : null;
}

function closedWindow({ leg, index, now }: Look): Hint | null {
  const { notAfter } = leg;
  if (notAfter === undefined || notAfter > now || momentAt(leg, now)?.state !== 'expired') return null;
  return { code: 'window-closed', leg: index, at: iso(notAfter) };
}

function shortLife({ leg, index, now }: Look): Hint | null {
  if (momentAt(leg, now)?.state !== 'expired' || (leg.notAfter ?? Number.POSITIVE_INFINITY) <= now) return null;
  return { code: 'validity-over', leg: index, validityMs: leg.validityMs };
}

function tookOver({ message, index, now }: Look): Hint | null {
  const before = index === 0 ? undefined : message.legs[index - 1];
  const end = before === undefined ? null : momentAt(before, now);
  if (end === null || !isFailed(end.state)) return null;
  return { code: 'took-over', leg: index, state: end.state, reason: end.reason };
}

function lowBalance({ account: { balance }, leg: { price }, index }: Look): Hint | null {
  if (balance >= price) return null;
  return { code: 'low-balance', leg: index, balance: formatMoney(balance), price: formatMoney(price) };
}
