import { useEffect, useState } from 'preact/hooks';
import { heard } from '../../control/control.ts';
import type { Exchange, Message } from '../../control/schemas.ts';
import { useInbox, useWords } from '../../ui/inbox-context.ts';
import { ExchangeView } from '../journal/exchange-view.tsx';

const PAUSE_MS = 80;

/** The request that the message came with, and what was answered. */
export function MessageExchange({ message: { exchangeId } }: { readonly message: Message }) {
  const { control } = useInbox();
  const words = useWords();
  const [exchange, setExchange] = useState<Exchange | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    setExchange(null);
    setFailure(null);
    if (exchangeId === null) return;
    let isOld = false;
    const read = () =>
      heard(control.get('/__admin/journal/{id}', { params: { path: { id: exchangeId } } })).then(
        (found) => isOld || setExchange(found),
        (error: Error) => isOld || setFailure(error.message),
      );
    // Who goes through a list quickly stops at few of its messages.
    const pause = setTimeout(read, PAUSE_MS);
    return () => {
      isOld = true;
      clearTimeout(pause);
    };
  }, [control, exchangeId]);

  return (
    <section class="message-exchange">
      <h3>{words.details.exchange}</h3>
      {exchangeId === null ? <p class="quiet-text">{words.details.exchangeGone}</p> : null}
      {failure === null ? null : <p class="quiet-text">{failure}</p>}
      {exchange === null ? null : <ExchangeView exchange={exchange} />}
    </section>
  );
}
