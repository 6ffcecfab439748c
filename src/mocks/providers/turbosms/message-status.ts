import type { components } from '../../../generated/turbosms.ts';
import type { Account } from '../../world/accounts.ts';
import { currentLeg } from '../../world/delivery.ts';
import type { Message } from '../../world/message.ts';
import type { World } from '../../world/world.ts';
import type { RowRefusalName } from './answers.ts';
import { armedRefusal, type Call } from './call.ts';
import { type Envelope, ok, refuse, rowRefusal } from './envelope.ts';
import { legStatus } from './states.ts';
import { asList, echoOf, isEmpty } from './wire.ts';

type StatusResult = components['schemas']['StatusResult'];

/** Messages of chats have ids of another shape, which are not known here. */
const ID_LENGTH = 36;
const MESSAGE_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One message that was asked for, or why there is none. */
type Asked =
  | { readonly id: string; readonly message: Message }
  | { readonly id: string; readonly refusal: RowRefusalName };

/** The messages that `status` and `details` are asked for, in order; a lone string is one id. */
export function readAsked({
  data,
  account,
  armed,
  world,
}: Call): readonly Asked[] | 'REQUIRED_CONTENT' | 'INVALID_REQUEST' {
  const { messages } = data.fields;
  if (isEmpty(messages)) return 'REQUIRED_CONTENT';
  const list = typeof messages === 'string' ? [messages] : asList(messages);
  if (list === null) return 'INVALID_REQUEST';
  if (list.length === 0) return 'REQUIRED_CONTENT';
  return list.map((value) => {
    const id = echoOf(value);
    const message = id.length === ID_LENGTH ? messageAs(id, account, world) : undefined;
    if (message === undefined) {
      if (typeof value !== 'string' || !MESSAGE_ID.test(id)) return { id, refusal: 'INVALID_MESSAGE_ID' };
      return { id, refusal: armedRefusal(armed, '') ?? 'NOT_ALLOWED_MESSAGE_ID' };
    }
    const refusal = armedRefusal(armed, message.msisdn);
    return refusal === null ? { id, message } : { id, refusal };
  });
}

/** A message by its id in whatever case; ids are given out in lower case, and come back so. */
function messageAs(id: string, account: Account, { messages }: World): Message | undefined {
  const found = messages.firstAnsweredAs(account, id);
  if (found !== undefined) return found;
  const lower = id.toLowerCase();
  return lower === id ? undefined : messages.firstAnsweredAs(account, lower);
}

/** `message/status`: the short state of messages. */
export function messageStatus(call: Call): Envelope<StatusResult> {
  const asked = readAsked(call);
  if (typeof asked === 'string') return refuse(asked);
  const now = call.world.clock.now();
  return ok(asked.map((each) => ('message' in each ? statusRow(each.message, call.world, now) : refusedRow(each))));
}

function refusedRow({ id, refusal }: Extract<Asked, { refusal: unknown }>): StatusResult[number] {
  return { message_id: id, ...rowRefusal(refusal) } as StatusResult[number];
}

/** The leg that is tried now, or was tried last. `rejected_status` and `click_time` are Viber's only. */
function statusRow(message: Message, world: World, now: number): StatusResult[number] {
  const leg = currentLeg(message, now);
  const { status, sent, updated, rejected_status, click_time } = legStatus(message, leg, world, now);
  const { providerId: message_id, msisdn: recipient } = message;
  const response_code = 0;
  const response_status = 'OK';
  if (leg.channel === 'viber') {
    const of = { rejected_status, click_time };
    return { message_id, response_code, recipient, sent, updated, status, type: leg.channel, ...of, response_status };
  }
  // Without spreading: five hundred rows may be asked for at once.
  const row = { message_id, response_code, recipient, sent, updated, status, type: 'sms', response_status };
  return row as StatusResult[number];
}
