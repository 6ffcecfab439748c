import { z } from 'zod';
import type { WorldEvent } from '../world/events.ts';
import { BadInput, type ControlCall, crowded, type EventStream } from './control.ts';
import { iso } from './iso.ts';
import { journalBody } from './journal-body.ts';
import type { NewsItem } from './news.ts';
import { readQuery } from './read-input.ts';
import { showExchange, showMessage } from './show.ts';

const TYPES = ['accepted', 'state', 'inbound', 'exchange', 'refused', 'fault', 'changed'] as const;
const query = z.strictObject({ only: z.string().optional(), since: z.string().optional() });

/** What happens in the world, as server-sent events: from now on, or from where the reader was cut off. */
export function watchEvents(call: ControlCall): EventStream {
  const { news, request } = call;
  const { only, since } = readQuery(request, query);
  const wanted = only === undefined ? null : readTypes(only);
  const lastId = request.headers.get('last-event-id') ?? since ?? null;
  const { bounds } = call.world;
  const leave = bounds.enter('watchers');
  if (leave === null) throw crowded('watch events', 'watchers', bounds);
  // Where the caller hangs up before anything is open, nobody would say so.
  call.signal.addEventListener('abort', leave);
  return {
    open(send) {
      const tell = ({ id, event }: NewsItem) => {
        if (wanted !== null && !wanted.has(event.type)) return;
        const data = dataOf(event, call);
        if (data !== null) send(event.type, data, id);
      };
      const { id, resumed, missed, stop } = news.read(lastId, tell);
      if (lastId === null || !resumed) send('ready', { resumed: false }, id);
      else send('ready', { resumed: true }, lastId);
      for (const item of missed) tell(item);
      return () => {
        leave();
        stop();
      };
    },
  };
}

/** @throws BadInput 400 */
function readTypes(only: string): ReadonlySet<string> {
  const types = only.split(',');
  const unknown = types.find((type) => !(TYPES as readonly string[]).includes(type));
  if (unknown === undefined) return new Set(types);
  throw new BadInput(400, `There is no event ${JSON.stringify(unknown)}. Use some of: ${TYPES.join(', ')}.`, [
    { path: 'only', message: `some of ${TYPES.join(', ')}, joined by commas` },
  ]);
}

function dataOf(event: WorldEvent, { world, providers }: ControlCall): unknown {
  const at = iso(event.at);
  switch (event.type) {
    case 'accepted':
      return { at, message: showMessage(event.message, world) };
    case 'state': {
      const { leg, moment, message } = event;
      const { state, reason } = moment;
      return { at, leg: message.legs.indexOf(leg), state, reason, message: showMessage(message, world) };
    }
    case 'inbound': {
      const { provider, credential, chat, chatMessage } = event;
      const { sender: to, msisdn: from } = chat;
      return { chatId: chat.id, messageId: chatMessage.id, provider, credential, from, to, text: chatMessage.text, at };
    }
    case 'changed': {
      const { what, provider, credential } = event;
      return { at, what, provider, credential };
    }
    default: {
      const exchange = world.journal.get(event.exchangeId);
      if (exchange === undefined) return null;
      const shown = showExchange(exchange, providers, journalBody);
      return event.type === 'fault' ? { at, faultId: event.faultId, exchange: shown } : { at, exchange: shown };
    }
  }
}
