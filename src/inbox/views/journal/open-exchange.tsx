import { useEffect, useState } from 'preact/hooks';
import { heard } from '../../control/control.ts';
import type { Exchange, Schemas } from '../../control/schemas.ts';
import { Icon } from '../../ui/icon.tsx';
import { useInbox, useWords } from '../../ui/inbox-context.ts';
import { ExchangeView } from './exchange-view.tsx';

/** The exchange that is open: why it ended so, and every byte of it. */
export function OpenExchange() {
  const { control, journal, navigation } = useInbox();
  const words = useWords();
  const { id } = navigation.route.value;
  const listed = journal.exchanges.value.find((each) => String(each.id) === id);
  const [read, setRead] = useState<Exchange | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    setFailure(null);
    if (id === null || listed !== undefined) return;
    heard(control.get('/__admin/journal/{id}', { params: { path: { id: Number(id) } } })).then(
      setRead,
      (error: Error) => setFailure(error.message),
    );
  }, [control, id, listed]);

  if (id === null) {
    return (
      <div class="nothing-open">
        <Icon name="journal" size={40} />
        <p>{words.journal.choose}</p>
      </div>
    );
  }
  const exchange = listed ?? (String(read?.id) === id ? read : null);
  return (
    <article class="open-exchange" aria-label={words.journal.title}>
      <button type="button" class="button plain back" onClick={() => navigation.open('journal')}>
        <Icon name="back" />
        {words.back}
      </button>
      <h2 class="unseen">{words.journal.title}</h2>
      {exchange === null ? <p class="note">{failure ?? words.loading}</p> : <Explained exchange={exchange} />}
    </article>
  );
}

function Explained({ exchange }: { readonly exchange: Exchange }) {
  const { navigation } = useInbox();
  const words = useWords();
  const { hint, nearMisses, explained, outcome, faults, messages, id } = exchange;
  const isGood = outcome === 'answered';
  return (
    <>
      {hint === null ? null : (
        <p class="hint-line">
          <Icon name="bulb" size={16} />
          <span>{hint}</span>
        </p>
      )}
      {nearMisses.length === 0 ? null : (
        <section class="near-misses">
          <h3>{words.journal.meant}</h3>
          <ul>
            {nearMisses.map((operation) => (
              <li key={operation}>
                <code>{operation}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
      {faults.length === 0 ? null : (
        <p class="hint-line">
          <Icon name="bolt" size={16} />
          <span>{words.journal.byFault(faults.join(', '))}</span>
          <button type="button" class="button small" onClick={() => navigation.open('faults')}>
            {words.nav.faults}
          </button>
        </p>
      )}
      {explained.length === 0 || isGood ? null : <Answers explained={explained} />}
      {messages === 0 ? null : (
        <p class="hint-line">
          <Icon name="message" size={16} />
          <span>{words.journal.accepted(messages)}</span>
          <AcceptedMessage exchangeId={id} />
        </p>
      )}
      <ExchangeView exchange={exchange} />
    </>
  );
}

/** What the provider's words mean, and how to get around them. */
function Answers({ explained }: { readonly explained: readonly Schemas['Explanation'][] }) {
  const words = useWords();
  return (
    <section class="answers">
      <h3>{words.journal.why}</h3>
      {explained.map(({ name, code, text, howTo, evidence, remedy }) => (
        <dl key={name} class="answer">
          <dt>
            <code>{name}</code>
            {code === null ? null : <span class="answer-code">{code}</span>}
          </dt>
          <dd>{text}</dd>
          {remedy === null ? null : (
            <dd class="answer-remedy">
              <span class="answer-label">{words.journal.avoid}</span> {words.remedies[remedy]}
            </dd>
          )}
          <dd class="answer-how">
            <span class="answer-label">{words.journal.comesFrom}</span> {howTo}
          </dd>
          <dd class="answer-evidence">{words.evidence[evidence]}</dd>
        </dl>
      ))}
    </section>
  );
}

/** The way to the newest message of an exchange. */
function AcceptedMessage({ exchangeId }: { readonly exchangeId: number }) {
  const { control, navigation, act } = useInbox();
  const words = useWords();
  const go = async () => {
    const query = { exchange: exchangeId, limit: 1 };
    const { messages } = await heard(control.get('/__admin/messages', { params: { query } }));
    if (messages[0] !== undefined) navigation.open('messages', messages[0].id);
  };
  return (
    <button type="button" class="button small" onClick={() => act(go(), null)}>
      {words.journal.toMessage}
    </button>
  );
}
