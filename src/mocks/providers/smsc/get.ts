import type { components } from '../../../generated/smsc.ts';
import { chatById, chatMessagesOf } from '../../world/chats.ts';
import { formatMoney } from '../../world/money.ts';
import { DAY_MS, dated, readDay } from './dates.ts';
import { historyRow } from './history-row.ts';
import { type Layout, rowsText } from './layout.ts';
import type { Call } from './operation.ts';
import { PRICE_NAMES, pricesIn } from './prices.ts';
import { readNumber } from './recipients.ts';
import { refuse } from './refusals.ts';
import { settingsOf } from './rules.ts';
import { dataOf, history, legOf } from './sent.ts';
import { standingOf } from './states.ts';
import { type Form, listOf, wholeNumber } from './wire.ts';

type Schemas = components['schemas'];
type GetAnswer = Schemas['GetAnswer'];
type Success = Exclude<GetAnswer, { error: string }>;

/** Six months, the longest that the history goes back. */
const HISTORY_MS = 184 * DAY_MS;
const HOUR_MS = 3_600_000;
const E_MAIL_TYPE = 8;

const SELECTORS: Readonly<Record<string, (call: Call) => GetAnswer>> = {
  get_messages: getMessages,
  get_answers: getAnswers,
  get_stat: getStatistics,
  // Accounts at an operator of another country: there are never any here.
  get_mega_accounts: () => refuse('not-found'),
  get_price: getPrices,
};

/** `get.php`: whatever the one selector that is 1 asks for. */
export function get(call: Call): GetAnswer {
  const chosen = Object.keys(SELECTORS).filter((name) => call.form.flag(name));
  const [only] = chosen;
  const select = only === undefined ? undefined : SELECTORS[only];
  return select === undefined || chosen.length > 1 ? refuse('parameters-error') : select(call);
}

/** How it looks; rows with commas where they are rows (assumed). */
export const getLayout: Layout<Success> = {
  line: (answer) => rowsText(Array.isArray(answer) ? answer : (answer as Schemas['GetPriceAnswer']).zones),
  values: (answer) => rowsText(Array.isArray(answer) ? answer : (answer as Schemas['GetPriceAnswer']).zones),
};

/** A number that may be left out; null where it is none. */
function limitIn(form: Form, name: string, most: number): number | null {
  return form.text(name).trim() === '' ? most : wholeNumber(form.text(name), 1, most);
}

/**
 * The days asked for: from the first moment of one to the last of the other; null where one is no day.
 * @param since the moment that stands for a `start` that is left out
 */
function daysIn({ form, world }: Call, since: number): { readonly from: number; readonly to: number } | null {
  const [start, end] = [form.text('start'), form.text('end')];
  const from = start === '' ? since : readDay(start, world);
  const to = end === '' ? Number.POSITIVE_INFINITY : readDay(end, world);
  return from === null || to === null ? null : { from, to: to + DAY_MS };
}

function getMessages(call: Call): GetAnswer {
  const { account, form } = call;
  const limit = limitIn(form, 'cnt', 1000);
  const earliest = call.world.clock.now() - HISTORY_MS;
  const days = daysIn(call, earliest);
  const format = form.text('format').trim() || '0';
  const before = form.text('prev_id') === '' ? null : wholeNumber(form.text('prev_id'), 0, 9_999_999_999);
  if (limit === null || days === null || (form.text('prev_id') !== '' && before === null))
    return refuse('parameters-error');
  // The day in which the six months began is still one of theirs.
  if (days.from + DAY_MS <= earliest) return refuse('parameters-error');
  if (format !== '0' && format !== '8') return refuse('parameters-error');
  const wanted = [...listOf(form.text('phone'), /,/).map(readNumber), ...listOf(form.text('email'), /,/)];
  const rows = history(account, call.world)
    .filter((message) => (dataOf(message).type === E_MAIL_TYPE) === (format === '8'))
    .filter((message) => message.acceptedAt >= Math.max(days.from, earliest) && message.acceptedAt < days.to)
    .filter((message) => wanted.length === 0 || wanted.includes(message.msisdn))
    .filter((message) => before === null || before === 0 || dataOf(message).intId < before)
    .slice(0, limit);
  return rows.length === 0 ? refuse('not-found') : rows.map((message) => historyRow(message, call));
}

function getAnswers({ account, form, world }: Call): GetAnswer {
  const limit = limitIn(form, 'cnt', 10_000);
  const hours = limitIn(form, 'hour', 168);
  const after = form.text('after_id') === '' ? 0 : wholeNumber(form.text('after_id'), 0, 9_999_999_999);
  if (limit === null || hours === null || after === null) return refuse('parameters-error');
  const since = form.text('hour') === '' ? 0 : world.clock.now() - hours * HOUR_MS;
  const to = form.text('to_phone').trim();
  return [...chatMessagesOf(account).values()]
    .filter(({ direction, id, at }) => direction === 'in' && id > after && at >= since)
    .flatMap(({ id, at, chatId, text }) => {
      const chat = chatById(account, chatId);
      if (chat === undefined || (to !== '' && to !== chat.sender)) return [];
      const time = dated(at, world);
      return [{ id, received: time, phone: chat.msisdn, message: text, to_phone: chat.sender, sent: time }];
    })
    .slice(0, limit);
}

/** A row for each day on which something was sent; the names of the members are assumed. */
function getStatistics(call: Call): GetAnswer {
  const { account, form, world } = call;
  const days = daysIn(call, 0);
  if (days === null) return refuse('parameters-error');
  // There is no second balance here, so nothing was paid from it.
  if (form.flag('balance2')) return [];
  const now = world.clock.now();
  const byDay = new Map<string, { messages: number; cnt: number; delivered: number; cost: number }>();
  for (const message of history(account, world)) {
    if (message.acceptedAt < days.from || message.acceptedAt >= days.to) continue;
    const day = dated(message.acceptedAt, world).slice(0, 10);
    const sum = byDay.get(day) ?? { messages: 0, cnt: 0, delivered: 0, cost: 0 };
    const leg = legOf(message);
    const { status } = standingOf(message, now);
    byDay.set(day, {
      messages: sum.messages + 1,
      cnt: sum.cnt + leg.parts,
      delivered: sum.delivered + ([1, 2, 4].includes(status) ? 1 : 0),
      cost: sum.cost + leg.charged,
    });
  }
  const currency = form.flag('mycur') ? { currency: 'UAH' } : {};
  return [...byDay].map(([date, { cost, ...counts }]) => ({
    date,
    ...counts,
    cost: formatMoney(cost, 0),
    ...currency,
  }));
}

/** One zone: the tariff of this sandbox does not know countries (assumed). */
function getPrices({ account, world }: Call): GetAnswer {
  const { testMode } = settingsOf(account);
  const tariff = pricesIn(world);
  const prices = Object.entries(PRICE_NAMES).map(([name, channel]) => [
    name,
    formatMoney(testMode ? 0 : tariff[channel], 0),
  ]);
  return { zones: [{ zone: '1', name: 'Украина', ...Object.fromEntries(prices) }] };
}
