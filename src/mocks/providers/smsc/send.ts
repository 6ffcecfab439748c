import type { components } from '../../../generated/smsc.ts';
import { isForbiddenText } from '../../telecom/test-text.ts';
import type { Account } from '../../world/accounts.ts';
import { formatMoney, type Money, parseMoney } from '../../world/money.ts';
import { nextOwnId, peekOwnId } from './counters.ts';
import type { Call } from './operation.ts';
import { type Order, type OrderLine, readOrder } from './order.ts';
import { pricesIn } from './prices.ts';
import { mccmncOf, numberErr, readRecipients } from './recipients.ts';
import { type MessageRefusalName, refuse, refuseMessage } from './refusals.ts';
import { isFlood, isRepeated, keyOf, rememberSend } from './repeats.ts';
import { settingsOf } from './rules.ts';
import { mayUseSender } from './sender-names.ts';
import { wireId } from './sent.ts';
import { type Err, type Status, statusOfErr } from './states.ts';
import { submitRow } from './submit-row.ts';

type Schemas = components['schemas'];
export type SendAnswer = Schemas['SendAnswer'];

/** One text to one recipient, judged. */
export interface SendRow {
  readonly line: OrderLine;
  readonly msisdn: string;
  readonly status: Status;
  /** 0 where the message may go. */
  readonly err: Err;
  readonly price: Money;
}

/** `send.php`: sends, or tells what it would cost. */
export function send(call: Call): SendAnswer {
  const order = readOrder(call);
  return typeof order === 'string' ? refuse(order) : place(order, call, null);
}

/** Places an order that has been read: the send's own, or that of a mailing. */
export function place(order: Order, call: Call, jobId: number | null): SendAnswer {
  const { account, world, form } = call;
  const now = world.clock.now();
  const asksPrice = order.price === '1';
  const key = keyOf(form, order);
  if (isRepeated(account, key, asksPrice, now)) return refuse('duplicate-request');

  const rows = judge(order, call);
  const good = rows.filter(({ err }) => err === 0);
  const total = good.reduce((sum, { price }) => sum + price, 0);
  const credit = parseMoney(settingsOf(account).credit) ?? 0;
  const refusal = refusalOf(rows) ?? (!asksPrice && total > account.balance + credit ? 'no-money' : null);
  if (refusal !== null) return refuseMessage(refusal, wireId(idFor(order, account, asksPrice)));

  const cnt = good.reduce((sum, { line }) => sum + line.units, 0);
  const cost = formatMoney(total, 0);
  const phones = phonesOf(rows, call);
  if (asksPrice) return { cost, cnt, ...phones };

  const held = rows.map((row) => (row.err === 0 && isFlood(account, row.msisdn, now) ? withErr(row, 251) : row));
  const id = idFor(order, account, false);
  for (const [index, row] of held.entries()) submitRow(row, { order, id, jobId, index, of: rows.length }, call);
  rememberSend(account, key, now);
  const passed = held.filter(({ err }) => err === 0);
  const taken = passed.reduce((sum, { price }) => sum + price, 0);
  const sent = {
    id: wireId(id),
    cnt: passed.reduce((sum, { line }) => sum + line.units, 0),
  };
  const heldPhones = phonesOf(held, call);
  if (order.price === '0') return { ...sent, ...heldPhones };
  const priced = { ...sent, cost: formatMoney(taken, 0) };
  if (order.price === '2') return { ...priced, ...heldPhones };
  return { ...priced, balance: formatMoney(account.balance, 0), ...heldPhones };
}

/** The id of a send: the client's own, else the next number. A price request looks at it and leaves it there. */
function idFor({ id }: Order, account: Account, onlyLook: boolean): string {
  if (id !== null) return id;
  return String(onlyLook ? peekOwnId(account, 'message') : nextOwnId(account, 'message'));
}

function judge(order: Order, { account, armed, world }: Call): readonly SendRow[] {
  const { testMode } = settingsOf(account);
  const prices = pricesIn(world);
  const recipients = order.lines.map((line) => readRecipients(line.phones, line.kind.channel, account));
  const isMass = recipients.flat().length > 1;
  return order.lines.flatMap((line, index) => {
    const price = testMode ? 0 : line.units * prices[line.kind.channel];
    return (recipients[index] ?? []).map(({ msisdn, wellFormed }) => {
      const row = { line, msisdn, status: 0, err: 0, price } as const;
      if (!wellFormed) return withErr(row, 249);
      if (isForbiddenText(line.text)) return withErr(row, 253);
      if (!mayUseSender(account, line.sender, line.kind)) return withErr(row, 254);
      const err = numberErr(msisdn, account, isMass, world);
      if (err !== null) return withErr(row, err);
      if (armed === null || (armed.msisdn !== null && armed.msisdn !== msisdn)) return row;
      return { ...row, status: Number(armed.answer.code) as Status };
    });
  });
}

/** A number that nothing goes to costs nothing. */
function withErr(row: SendRow, err: Err): SendRow {
  return { ...row, err, status: statusOfErr(err), price: 0 };
}

/** The refusal of the whole when there is no good number left; what it is follows the first reason of all (S21). */
function refusalOf(rows: readonly SendRow[]): MessageRefusalName | null {
  if (rows.length > 0 && rows.some(({ err }) => err === 0)) return null;
  if (rows.every(({ err }) => err === 249)) return 'invalid-number';
  return rows.some(({ err }) => err === 253 || err === 254) ? 'message-is-denied' : 'cant-to-deliver';
}

/** With `op` every number, with `err` the bad ones. In test mode no number has a cost (client). */
function phonesOf(rows: readonly SendRow[], { account, form }: Call): { phones?: Schemas['Phones'] } {
  const wanted = form.flag('op') ? rows : form.flag('err') ? rows.filter(({ err }) => err !== 0) : null;
  if (wanted === null) return {};
  const { testMode } = settingsOf(account);
  return {
    phones: wanted.map(({ msisdn, price, status, err }) => ({
      phone: msisdn,
      mccmnc: mccmncOf(msisdn),
      ...(testMode ? {} : { cost: formatMoney(price, 0) }),
      status: String(status) as Schemas['PhoneStatus'],
      error: String(err) as Schemas['PhoneError'],
    })),
  };
}
