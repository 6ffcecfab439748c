import type { Account } from '../../world/accounts.ts';
import type { Message } from '../../world/message.ts';
import type { World } from '../../world/world.ts';
import { type Exception, exception } from '../framework/exceptions.ts';
import type { Call, Method } from '../framework/signed-in.ts';
import type { Reply } from '../provider.ts';
import { filterIds } from './filter.ts';

/** No paging is documented: the newest rows of a list are all there is to see (assumed). */
export const MOST_ROWS = 1000;

/** Success with rows. */
export interface Found<Row> {
  status: 'success';
  data: Row[];
}

export const found = <Row>(data: Row[], status = 200): Reply<Found<Row>> => ({
  status,
  format: 'json',
  body: { status: 'success', data },
});

type Channel = 'sms' | 'viber' | 'rcs';
type ToRow<Row> = (message: Message, world: World) => Row;

/** The messages of a channel, or those of the filter, newest first. A filter leaves out ids that are not ours. */
export function listMessages<Row>(channel: Channel, toRow: ToRow<Row>): Method<Found<Row>> {
  return ({ account, world, fields }) => {
    const ids = filterIds(fields);
    const messages = ids === null ? newest(account, world, channel) : among(account, world, channel, ids);
    return found(messages.map((message) => toRow(message, world)));
  };
}

/** One message by its id: an array of one. */
export function getMessage<Row>(channel: Channel, param: string, toRow: ToRow<Row>): Method<Found<Row> | Exception> {
  return ({ account, world, request }: Call) => {
    const message = world.messages.firstAnsweredAs(account, idOf(request.params[param]));
    if (message === undefined || !isOf(message, channel)) return exception(404, 'Not Found');
    return found([toRow(message, world)]);
  };
}

/** Digits as a number's: without zeros in front. */
const idOf = (digits = '') => digits.replace(/^0+(?=\d)/, '');

/** Legs of cascades are seen in their cascade only (assumed). */
const isOf = ({ legs, data }: Message, channel: Channel) => data.cascade === undefined && legs[0]?.channel === channel;

function newest(account: Account, world: World, channel: Channel): readonly Message[] {
  const messages: Message[] = [];
  for (const message of world.messages.newestOf(account)) {
    if (isOf(message, channel)) messages.push(message);
    if (messages.length === MOST_ROWS) break;
  }
  return messages;
}

function among(account: Account, world: World, channel: Channel, ids: readonly string[]): readonly Message[] {
  const known = [...new Set(ids.map(idOf))].flatMap((id) => world.messages.firstAnsweredAs(account, id) ?? []);
  const ours = known.filter((message) => isOf(message, channel));
  return ours.sort((a, b) => Number(b.providerId) - Number(a.providerId)).slice(0, MOST_ROWS);
}
