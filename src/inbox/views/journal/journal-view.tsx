import { useEffect } from 'preact/hooks';
import { heard } from '../../control/control.ts';
import type { Exchange } from '../../control/schemas.ts';
import { withFilter } from '../../state/filters.ts';
import { OUTCOMES } from '../../state/route.ts';
import { Choice } from '../../ui/choice.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useFormat, useInbox, useWords } from '../../ui/inbox-context.ts';
import { OutcomeMark, PROVIDERS, ProviderBadge } from '../../ui/marks.tsx';
import { OpenExchange } from './open-exchange.tsx';

/** Everything that was asked and answered: what went through, what was refused and why, what missed. */
export function JournalView() {
  const { journal, navigation, control, act } = useInbox();
  const words = useWords();
  useEffect(() => journal.want(), [journal]);
  const { id, filters, outcome } = navigation.route.value;
  const exchanges = journal.exchanges.value;
  return (
    <div class={id === null ? 'journal' : 'journal is-open'}>
      <div class="list-pane">
        <div class="filter-bar">
          <div class="filters">
            <Choice
              label={words.provider}
              value={filters.provider}
              options={PROVIDERS}
              onChange={(value) => navigation.filter(withFilter(filters, 'provider', value))}
            />
            <Choice
              label={words.journal.outcome}
              value={outcome ?? undefined}
              options={OUTCOMES.map((each) => [each, words.outcomes[each]])}
              onChange={(value) => navigation.filter(filters, OUTCOMES.find((each) => each === value) ?? null)}
            />
            <span class="spread" />
            <Confirm
              class="icon-button"
              label={words.journal.clear}
              question={words.journal.clearQuestion}
              deed={words.journal.clear}
              onConfirm={() => act(heard(control.delete('/__admin/journal')), words.journal.cleared)}
            >
              <Icon name="trash" />
            </Confirm>
          </div>
        </div>
        {journal.failure.value === null ? null : <p class="note failed">{journal.failure.value}</p>}
        {exchanges.length === 0 ? <p class="note">{words.journal.nothing}</p> : null}
        <ul class="exchange-list">
          {exchanges.map((exchange) => (
            <ExchangeRow key={exchange.id} exchange={exchange} isSelected={String(exchange.id) === id} />
          ))}
          {journal.hasMore.value ? (
            <li class="more-row">
              <button type="button" class="button" onClick={() => journal.more()}>
                {words.journal.more}
              </button>
            </li>
          ) : null}
        </ul>
      </div>
      <OpenExchange />
    </div>
  );
}

function ExchangeRow({ exchange, isSelected }: { readonly exchange: Exchange; readonly isSelected: boolean }) {
  const { navigation } = useInbox();
  const format = useFormat();
  const words = useWords();
  const { id, at, provider, operation, outcome, answers, request, credential } = exchange;
  const path = operation ?? `${request.method} ${request.url.split('?')[0]}`;
  return (
    <li>
      <button
        type="button"
        class={isSelected ? 'exchange-row is-selected' : 'exchange-row'}
        aria-current={isSelected}
        onClick={() => navigation.open('journal', String(id))}
      >
        {provider === null ? <span class="badge">?</span> : <ProviderBadge provider={provider} />}
        <bdi class="exchange-path">{path}</bdi>
        <time dateTime={at}>{format.seconds(at)}</time>
        <span class="exchange-facts">
          <OutcomeMark outcome={outcome} />
          {answers.length === 0 || outcome === 'answered' ? null : <bdi class="quiet-text">{answers.join(', ')}</bdi>}
          <bdi class="quiet-text account">{credential ?? words.journal.nobody}</bdi>
        </span>
      </button>
    </li>
  );
}
