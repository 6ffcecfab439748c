import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/icon.tsx';
import { useInbox, useWords } from '../../ui/inbox-context.ts';
import { Phone } from '../phone/phone.tsx';
import { Details } from './details.tsx';

/** The message that is open: the phone that it came to, and what there is to know and to do. */
export function OpenMessage() {
  const { navigation, openMessage } = useInbox();
  const words = useWords();
  const message = openMessage.message.value;
  const [looked, look] = useState<{ readonly id: string; readonly leg: number } | null>(null);
  const article = useRef<HTMLElement>(null);
  const { id } = navigation.route.value;
  // Where the list has made way for the message, so does the focus.
  useEffect(() => {
    if (matchMedia('(max-width: 860px)').matches) article.current?.focus();
  }, [id, message === null]);
  if (id === null) {
    return (
      <div class="nothing-open">
        <Icon name="phone" size={40} />
        <p>{words.message.choose}</p>
        <p class="keys">{words.keys}</p>
      </div>
    );
  }
  if (message === null) {
    return <p class="note nothing-open">{openMessage.failure.value ?? words.loading}</p>;
  }
  // The leg that counts, unless the reader looks at another one of this message.
  const counting = message.legs.findLastIndex(({ timeline }) => timeline.length > 0);
  const started = message.legs.findLastIndex(
    ({ state, channel }) => state === message.state && channel === message.channel,
  );
  const chosen = looked?.id === message.id ? looked.leg : Math.max(0, started >= 0 ? started : counting);
  return (
    <article ref={article} tabIndex={-1} class="open-message" aria-label={words.message.title(message.sender)}>
      <button type="button" class="button plain back" onClick={() => navigation.open('messages')}>
        <Icon name="back" />
        {words.back}
      </button>
      <Phone message={message} leg={chosen} onLeg={(leg) => look({ id: message.id, leg })} />
      <Details message={message} leg={chosen} onLeg={(leg) => look({ id: message.id, leg })} />
    </article>
  );
}
