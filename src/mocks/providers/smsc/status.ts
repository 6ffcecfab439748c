import type { components } from '../../../generated/smsc.ts';
import { operatorOf } from '../../telecom/operators.ts';
import type { Account } from '../../world/accounts.ts';
import type { Message } from '../../world/message.ts';
import { formatMoney } from '../../world/money.ts';
import type { World } from '../../world/world.ts';
import { dated, unixTime } from './dates.ts';
import { hlrMembers } from './hlr.ts';
import type { Call } from './operation.ts';
import { countryNameOf, mccmncOf, readNumber } from './recipients.ts';
import { refuse } from './refusals.ts';
import { dataOf, type FindSent, legOf, remove, searchOf, visibleText, wireId } from './sent.ts';
import { STATUS_NAMES, type Standing, standingOf } from './states.ts';

type Schemas = components['schemas'];
export type StatusAnswer = Schemas['StatusAnswer'];
type Found = Schemas['StatusBrief'] | Schemas['StatusFull'] | Schemas['StatusWide'];

/** `status.php`: what became of one message or of several; `del=1` takes one away. */
export function status(call: Call): StatusAnswer {
  const { form, account, world } = call;
  const [ids, phones] = [form.text('id').trim(), form.text('phone').trim()];
  if (ids === '' || phones === '') return refuse('parameters-error');
  if (form.flag('del')) return deleteMessage(ids, phones, call);
  if (!ids.includes(',') && !phones.includes(',')) {
    const message = find(searchOf(account, world), ids, phones);
    return message === undefined ? { status: -3 } : found(message, phones, call);
  }
  const [idList, phoneList] = [items(ids), items(phones)];
  if (idList.length !== phoneList.length || idList.length === 0) return refuse('parameters-error');
  if (!idList.every((id) => /^[A-Za-z0-9._-]{1,40}$/.test(id))) return refuse('parameters-error');
  const search = searchOf(account, world);
  return idList.map((id, index) => row(id, phoneList[index] ?? '', search, call)) as Schemas['StatusList'];
}

/** The items of a comma list; a comma at its end only says that it is one. */
const items = (list: string) =>
  list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** The message of an id and a number as it was asked for, or as it reads in digits. */
function find(search: FindSent, id: string, phone: string): Message | undefined {
  return search(id, phone) ?? search(id, readNumber(phone));
}

function row(id: string, phone: string, search: FindSent, call: Call): Schemas['StatusList'][number] {
  const message = find(search, id, phone);
  if (message === undefined) return { status: -3, id: wireId(id), phone };
  const members = found(message, phone, call);
  return 'phone' in members ? { ...members, id: wireId(id) } : { ...members, id: wireId(id), phone };
}

function deleteMessage(id: string, phone: string, { account, world }: Call): StatusAnswer {
  const message = find(searchOf(account, world), id, phone);
  if (message === undefined) return refuse('delete-error');
  remove(account, message);
  return { result: 'OK' };
}

/** What `all` asks to be told of a message that is there. */
function found(message: Message, phone: string, call: Call): Found {
  const { account, world, form, armed } = call;
  const standing = armedStanding(message, armed) ?? standingOf(message, world.clock.now());
  const brief = { ...statusMembers(standing, message, world), ...hlrMembers(message, standing) };
  const all = form.text('all').trim();
  if (all !== '1' && all !== '2') return brief;
  const full = { ...brief, ...messageMembers(message, phone, standing, account, world) };
  return all === '1' ? full : { ...full, ...operatorMembers(message) };
}

/** The one status that nothing else leads to, where a fault asks for it. */
function armedStanding(message: Message, armed: Call['armed']): Standing | null {
  const isMeant = armed !== null && (armed.msisdn === null || armed.msisdn === message.msisdn);
  return isMeant ? { status: 6, err: 0, at: message.acceptedAt } : null;
}

export function statusMembers({ status, err, at }: Standing, message: Message, world: World): Schemas['StatusMembers'] {
  // The low four bits are the type; the others tell of templates and of a second balance, which are not here.
  const flag = dataOf(message).type;
  return { status, last_date: dated(at, world), last_timestamp: unixTime(at), flag, err };
}

/** What `all=1` adds, and the history shows too. */
export function messageMembers(
  message: Message,
  phone: string,
  { status }: Standing,
  account: Account,
  world: World,
): Schemas['MessageMembers'] {
  const { type, comment } = dataOf(message);
  const { price, sender } = legOf(message);
  return {
    send_date: dated(message.acceptedAt, world),
    send_timestamp: unixTime(message.acceptedAt),
    phone,
    cost: formatMoney(price, 0),
    sender_id: sender,
    status_name: STATUS_NAMES[status],
    message: visibleText(account, message, world),
    comment,
    type,
  };
}

/** What `all=2` adds. Ported numbers are not known here, so the operator is the one that issued the number. */
export function operatorMembers({ msisdn, legs }: Message): Schemas['OperatorMembers'] {
  const operator = operatorOf(msisdn)?.name ?? '';
  const country = countryNameOf(msisdn);
  return {
    country,
    operator,
    operator_orig: operator,
    region: country,
    mccmnc: mccmncOf(msisdn),
    sms_cnt: legs[0]?.parts ?? 0,
  };
}
