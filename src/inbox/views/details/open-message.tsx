import { useEffect, useRef, useState } from 'preact/hooks';
import { currentLeg } from '../../state/legs.ts';
import { Icon } from '../../ui/icon.tsx';
import { useInbox, useWords } from '../../ui/inbox-context.ts';
import { Phone } from '../phone/phone.tsx';
import { Details } from './details.tsx';

/** The message that is open: the phone that it came to, and what there is to know and to do. */
export function OpenMessage() {
  const { navigation, openMessage, clock } = useInbox();
  const words = useWords();
  const message = openMessage.message.value;
  // The leg that counts, unless the reader looks at another one of this message.
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
  const leg = looked?.id === id ? looked.leg : message === null ? 0 : currentLeg(message, clock.now.value);
  const show = (wanted: number) => look({ id, leg: wanted });
  const title = message === null ? words.phone.title : words.message.title(message.sender);
  return (
    <article ref={article} tabIndex={-1} class="open-message" aria-label={title}>
      <button type="button" class="button plain back" onClick={() => navigation.open('messages')}>
        <Icon name="back" />
        {words.back}
      </button>
      {message === null ? (
        <p class="note">{openMessage.failure.value ?? words.loading}</p>
      ) : (
        <>
          <Phone message={message} leg={leg} onLeg={show} />
          <Details message={message} leg={leg} onLeg={show} />
        </>
      )}
    </article>
  );
}
