import type { Message } from '../../control/schemas.ts';
import { currentLeg } from '../../state/legs.ts';
import { Icon } from '../../ui/icon.tsx';
import { useFormat, useInbox, useWords } from '../../ui/inbox-context.ts';
import { Composer } from './composer.tsx';
import { Conversation } from './conversation.tsx';
import { LegTabs } from './leg-tabs.tsx';

interface PhoneProps {
  readonly message: Message;
  /** The place of the leg that is looked at. */
  readonly leg: number;
  readonly onLeg: (leg: number) => void;
}

/** The recipient's phone. */
export function Phone({ message, leg: place, onLeg }: PhoneProps) {
  const { clock } = useInbox();
  const format = useFormat();
  const words = useWords();
  const leg = message.legs[place];
  if (leg === undefined) return null;
  const { channel, sender } = leg;
  const isCurrent = place === currentLeg(message, clock.now.value);
  return (
    <section class="phone-pane" aria-label={words.phone.title}>
      {message.legs.length > 1 ? <LegTabs message={message} leg={place} onLeg={onLeg} /> : null}
      <div class={`phone app-${channel}`}>
        <div class="phone-status" aria-hidden="true">
          <span>{clock.clock.value === null ? '' : format.time(clock.now.value)}</span>
          <span class="phone-island" />
          <span class="phone-signs">
            <i class="sign-bars" />
            <i class="sign-battery" />
          </span>
        </div>
        <header class="phone-app">
          <span class="avatar" aria-hidden="true">
            {sender.slice(0, 1).toUpperCase() || '?'}
          </span>
          <span class="phone-who">
            <bdi class="phone-sender">{sender === '' ? words.phone.noSender : sender}</bdi>
            <span class="phone-channel">
              {words.phone.apps[channel]}
              {channel === 'rcs' || channel === 'viber' ? <Icon name="shield" size={13} /> : null}
            </span>
          </span>
        </header>
        <Conversation message={message} leg={leg} isCurrent={isCurrent} />
        <Composer message={message} sender={sender} />
      </div>
    </section>
  );
}
