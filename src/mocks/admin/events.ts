import type { WorldEvent } from '../world/events.ts';
import { type ControlCall, crowded, type EventStream } from './control.ts';
import { journalBody } from './journal-body.ts';
import { iso, showExchange, showMessage } from './show.ts';

/** What happens in the world from now on, as server-sent events. */
export function watchEvents(call: ControlCall): EventStream {
  const { world } = call;
  const leave = world.bounds.enter('watchers');
  if (leave === null) throw crowded('watch events', world.bounds.limits.watchers);
  // Where the caller hangs up before anything is open, nobody would say so.
  call.signal.addEventListener('abort', leave);
  return {
    open(send) {
      const stop = world.events.subscribe((event) => {
        const data = dataOf(event, call);
        if (data !== null) send(event.type, data);
      });
      world.watchAll();
      world.settle();
      return () => {
        leave();
        stop();
      };
    },
  };
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
    default: {
      const exchange = world.journal.get(event.exchangeId);
      if (exchange === undefined) return null;
      const shown = showExchange(exchange, providers, journalBody);
      return event.type === 'fault' ? { at, faultId: event.faultId, exchange: shown } : { at, exchange: shown };
    }
  }
}
