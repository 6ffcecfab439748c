import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Leg, Message } from '../../control/schemas.ts';
import { type Bubble, bubblesOf } from '../../state/thread.ts';
import { ForeignText } from '../../ui/foreign-text.tsx';
import { useFormat, useInbox, useWords } from '../../ui/inbox-context.ts';
import { SentBubble } from './sent-bubble.tsx';

interface ConversationProps {
  readonly message: Message;
  readonly leg: Leg;
  /** Whether the leg is the one that counts, so that it can be pressed and answered. */
  readonly isCurrent: boolean;
}

/** What one sender and one phone have said to each other. */
export function Conversation({ message, leg, isCurrent }: ConversationProps) {
  const { thread } = useInbox();
  const format = useFormat();
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const bubbles = bubblesOf(thread.messages.value, thread.written.value, message, leg);

  // The open message is brought to where it can be seen; replies that come later are followed.
  const newest = bubbles.at(-1);
  const end = newest?.kind === 'in' ? newest.written.id : 0;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const open = end === 0 ? element.querySelector('.is-open') : element.lastElementChild;
    if (open instanceof HTMLElement) element.scrollTop = open.offsetTop - 12;
  }, [message.id, leg.channel, bubbles.length > 1, end]);

  let day = '';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <div class="conversation" ref={scroller} role="log" aria-label={words.phone.conversation} tabIndex={0}>
      {bubbles.flatMap((bubble) => {
        const itsDay = format.day(bubble.at);
        const isNewDay = itsDay !== day;
        day = itsDay;
        return [
          isNewDay ? (
            <p class="day" key={`day ${itsDay}`}>
              {itsDay}
            </p>
          ) : null,
          drawn(bubble, message, isCurrent),
        ];
      })}
    </div>
  );
}

function drawn(bubble: Bubble, open: Message, isCurrent: boolean) {
  if (bubble.kind === 'in') return <ReceivedBubble key={`in ${bubble.written.id}`} bubble={bubble} />;
  const { message, leg, at } = bubble;
  const isOpen = message.id === open.id;
  return <SentBubble key={message.id} {...{ message, leg, at, isOpen }} canAnswer={isOpen && isCurrent} />;
}

/** What the recipient wrote. */
function ReceivedBubble({ bubble }: { readonly bubble: Extract<Bubble, { kind: 'in' }> }) {
  const format = useFormat();
  const { text, at } = bubble.written;
  return (
    <div class="bubble-line from-phone">
      <div class="bubble">
        <ForeignText text={text} />
        <time class="bubble-time" dateTime={at}>
          {format.time(at)}
        </time>
      </div>
    </div>
  );
}
