import type { Leg, Message } from '../../control/schemas.ts';
import { arrivalOf } from '../../state/legs.ts';
import { Icon } from '../../ui/icon.tsx';
import { useFormat, useInbox, useWords } from '../../ui/inbox-context.ts';
import { RichContent } from './rich-content.tsx';
import { SmsText } from './sms-text.tsx';

interface SentBubbleProps {
  readonly message: Message;
  readonly leg: Leg;
  readonly at: string;
  /** Whether it is the message that is open. */
  readonly isOpen: boolean;
  /** Whether its buttons can be pressed. */
  readonly canAnswer: boolean;
}

/** A message as the phone shows it; faint while it is not there yet, crossed out where it never came. */
export function SentBubble({ message, leg, at, isOpen, canAnswer }: SentBubbleProps) {
  const { navigation } = useInbox();
  const format = useFormat();
  const words = useWords();
  const arrival = arrivalOf(leg);
  const { channel, content, encoding } = leg;
  const isBare = channel === 'hlr' || channel === 'ping';
  const look = ['bubble', `is-${arrival}`, isOpen ? 'is-open' : '', content.flash === true ? 'is-flash' : ''];
  return (
    <div class={isOpen ? 'bubble-line is-open' : 'bubble-line'}>
      {arrival === 'there' ? null : <p class={`bubble-fate is-${arrival}`}>{words.phone.fates[arrival]}</p>}
      <div class={look.join(' ')}>
        {content.flash === true ? <p class="bubble-flash">{words.phone.flash}</p> : null}
        {isBare ? (
          <p class="bubble-bare">{words.phone.bare}</p>
        ) : encoding === null ? (
          <RichContent message={message} leg={leg} canAnswer={canAnswer} />
        ) : (
          <SmsText text={leg.text} parts={leg.parts} />
        )}
        <time class="bubble-time" dateTime={at}>
          {format.time(at)}
          {leg.state === 'read' || leg.state === 'clicked' ? <Icon name="checks" size={13} /> : null}
        </time>
      </div>
      {isOpen ? (
        <p class="bubble-facts">
          {encoding === null ? null : <span>{words.encodings[encoding]}</span>}
          {encoding === null ? null : <span>{words.message.parts(leg.parts)}</span>}
          <span>{format.money(leg.price)}</span>
        </p>
      ) : (
        <button type="button" class="bubble-open" onClick={() => navigation.step(message.id)}>
          {words.phone.openThis}
        </button>
      )}
    </div>
  );
}
