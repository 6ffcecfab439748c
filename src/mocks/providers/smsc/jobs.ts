import type { components } from '../../../generated/smsc.ts';
import { type Account, shelf } from '../../world/accounts.ts';
import type { Message } from '../../world/message.ts';
import { forceState } from '../../world/messages.ts';
import type { World } from '../../world/world.ts';
import { commands, DONE } from './commands.ts';
import { nextOwnId, peekOwnId } from './counters.ts';
import { DAY_MS, dated, readDay } from './dates.ts';
import type { Call } from './operation.ts';
import { type Order, readOrder } from './order.ts';
import { isRefusal, refuse } from './refusals.ts';
import { repeatsOf } from './repetition.ts';
import { rules } from './rules.ts';
import { place } from './send.ts';
import { dataOf, legOf } from './sent.ts';
import { templatesOf } from './templates.ts';
import type { Form } from './wire.ts';

type Schemas = components['schemas'];
type JobsAnswer = Schemas['JobsAnswer'];

/** A mailing. Plain data. */
interface Mailing {
  readonly id: number;
  readonly name: string;
  readonly createdAt: number;
  readonly ofMail: boolean;
  readonly text: string;
  readonly repeats: string;
  /** The switch that it was added with; what it does is not known. */
  readonly flag: number;
  cancelled: boolean;
}

const mailingsOf = (account: Account) => shelf<Mailing>(account, 'mailings');

/** `jobs.php`: mailings that are planned under a name. */
export const jobs = commands<JobsAnswer>({ add, cancel, del: remove, get: show, get_all: list });

/** Places the order like a send; with `cost` or `op` it is answered like one too. */
function add(call: Call): JobsAnswer {
  const { account, form, world } = call;
  const name = form.text('name').trim();
  const withText = textOf(call);
  if (name === '' || withText === 'parameters-error') return refuse('parameters-error');
  if (withText === 'not-found') return refuse('not-found');
  const repeats = repeatsOf(form, world);
  const order = readOrder({ ...call, form: withText });
  if (repeats === null) return refuse('parameters-error');
  if (typeof order === 'string') return refuse(order);
  const text = form.text('mes2');
  const fallback = text === '' ? null : { sender: form.text('sender2').trim(), text };
  const id = peekOwnId(account, 'mailing');
  let first: JobsAnswer | null = null;
  for (const shift of repeats) {
    const answer = place(
      shifted({ ...order, fallback }, shift, world.clock.now()),
      { ...call, form: again(withText, shift) },
      id,
    );
    first ??= isRefusal(answer) && 'id' in answer ? refuse('save-error') : (answer as JobsAnswer);
    if (isRefusal(answer)) break;
  }
  if (first === null || isRefusal(first) || order.price === '1') return first ?? refuse('save-error');
  nextOwnId(account, 'mailing');
  const mailing = {
    id,
    name,
    createdAt: world.clock.now(),
    ofMail: order.kind.channel === 'email',
    text: order.lines[0]?.text ?? '',
    repeats: form.text('rpt') || '0',
    flag: form.switched() === true ? 1 : 0,
    cancelled: false,
  };
  mailingsOf(account).set(String(id), mailing);
  return order.price === '0' && !form.flag('op') && !form.flag('err') ? { id } : { ...(first as Schemas['Sent']), id };
}

/** The form with the text of the template in the place of `mes`, where it names one. */
function textOf({ account, form }: Call): Form | 'not-found' | 'parameters-error' {
  const wanted = form.text('tpl').trim();
  if (wanted === '' || wanted === '0') return form;
  const template = templatesOf(account).get(wanted);
  if (template === undefined) return 'not-found';
  const sender = form.text('sender') || template.sender;
  return {
    ...form,
    text: (name) => (name === 'mes' ? template.message : name === 'sender' ? sender : form.text(name)),
  };
}

/** A repetition is another send, not the same one twice. */
function again(form: Form, shift: number): Form {
  return shift === 0 ? form : { ...form, text: (name) => (name === 'time' ? `repetition ${shift}` : form.text(name)) };
}

function shifted(order: Order, shift: number, now: number): Order {
  if (shift === 0) return order;
  return { ...order, lines: order.lines.map((line) => ({ ...line, startsAt: (line.startsAt ?? now) + shift })) };
}

function cancel(call: Call): JobsAnswer {
  const mailing = find(call);
  if (mailing === undefined) return refuse('not-found');
  stop(mailing, call);
  return { ...DONE };
}

function remove(call: Call): JobsAnswer {
  const mailing = find(call);
  if (mailing === undefined) return refuse('not-found');
  stop(mailing, call);
  mailingsOf(call.account).delete(String(mailing.id));
  return { ...DONE };
}

/** Stops what has not left yet; its money goes back. */
function stop(mailing: Mailing, { account, world }: Call): void {
  mailing.cancelled = true;
  const now = world.clock.now();
  for (const message of messagesOf(mailing, account, world)) {
    const { startsAt } = legOf(message);
    if (startsAt === null || startsAt <= now) continue;
    forceState(world, rules, account, message, 'deleted', null);
  }
}

const find = ({ account, form }: Call) => mailingsOf(account).get(String(Number(form.text('id'))));

const messagesOf = ({ id }: Mailing, account: Account, world: World): readonly Message[] =>
  [...world.messages.oldestOf(account)].filter((message) => dataOf(message).jobId === id);

function show(call: Call): JobsAnswer {
  const mailing = find(call);
  if (mailing === undefined || mailing.ofMail !== call.form.flag('mail')) return refuse('not-found');
  return rowOf(mailing, call);
}

function list(call: Call): JobsAnswer {
  const { account, form, world } = call;
  const [start, end] = ['start', 'end'].map((name) =>
    form.text(name) === '' ? undefined : readDay(form.text(name), world),
  );
  if (start === null || end === null) return refuse('invalid-date-format');
  return [...mailingsOf(account).values()]
    .filter(({ createdAt }) => createdAt >= (start ?? 0) && createdAt < (end ?? Number.POSITIVE_INFINITY) + DAY_MS)
    .map((mailing) => rowOf(mailing, call));
}

/** The members beyond id and name are not recorded, so their names are ours. */
function rowOf(mailing: Mailing, { account, world }: Call): Schemas['Job'] {
  const messages = messagesOf(mailing, account, world);
  const startsAt = Math.min(...messages.map((message) => legOf(message).startsAt ?? Number.POSITIVE_INFINITY));
  return {
    id: mailing.id,
    name: mailing.name,
    created: dated(mailing.createdAt, world),
    start: Number.isFinite(startsAt) ? dated(startsAt, world) : '',
    message: mailing.text,
    cnt: messages.length,
    rpt: mailing.repeats,
    flag: mailing.flag,
    cancelled: mailing.cancelled ? 1 : 0,
  };
}
