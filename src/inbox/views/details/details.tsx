import type { Message } from '../../control/schemas.ts';
import { useWords } from '../../ui/inbox-context.ts';
import { ProviderBadge, providerName, StateMark } from '../../ui/marks.tsx';
import { Facts } from './facts.tsx';
import { Hints } from './hints.tsx';
import { MarkAs } from './mark-as.tsx';
import { MessageExchange } from './message-exchange.tsx';
import { Timeline } from './timeline.tsx';

interface DetailsProps {
  readonly message: Message;
  /** The place of the leg that is looked at. */
  readonly leg: number;
  readonly onLeg: (leg: number) => void;
}

/** What there is to know of a message, and what can be done with it. */
export function Details({ message, leg, onLeg }: DetailsProps) {
  const words = useWords();
  return (
    <section class="details-pane" aria-label={words.details.title}>
      <header class="details-head">
        <ProviderBadge provider={message.provider} />
        <h2>{providerName(message.provider)}</h2>
        <bdi class="account">{message.credential}</bdi>
        <StateMark state={message.state} />
      </header>
      <MarkAs message={message} />
      <Hints message={message} />
      <Timeline message={message} leg={leg} onLeg={onLeg} />
      <Facts message={message} leg={leg} />
      <MessageExchange message={message} />
    </section>
  );
}
