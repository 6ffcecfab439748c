import { useEffect, useRef, useState } from 'preact/hooks';
import { type Filters, isFiltered, withFilter } from '../../state/filters.ts';
import { Choice } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useFormat, useInbox, useWords } from '../../ui/inbox-context.ts';
import { providerName } from '../../ui/marks.tsx';
import { ExportMenu } from './export-menu.tsx';

/** How long a typist pauses before what was typed is searched for. */
const PAUSE_MS = 200;
/** So many accounts are to choose from, those with the most messages; any other is found by searching. */
const MOST = 200;

/** What is searched for, and what the list is narrowed to. */
export function FilterBar() {
  const { navigation, counts } = useInbox();
  const words = useWords();
  const format = useFormat();
  const filters = navigation.filters.value;
  const set = (name: keyof Filters, value: string | undefined) => navigation.filter(withFilter(filters, name, value));
  useEffect(() => counts.want(), [counts]);
  const { providers = [], accounts = [], channels = [], states = [] } = counts.value.value ?? {};
  const numbered = (value: string, text: string, messages: number) =>
    [value, `${text} (${format.count(messages)})`] as const;
  const credentials = accounts.filter(({ provider }) => provider === (filters.provider ?? provider)).slice(0, MOST);

  return (
    <search class="filter-bar">
      <div class="row">
        <TypedFilter class="search-field" id="search" icon label={words.list.search} filter="search" />
        <ExportMenu />
      </div>
      <div class="filters">
        <Choice
          label={words.provider}
          value={filters.provider}
          options={providers.map((each) => numbered(each.provider, providerName(each.provider), each.messages))}
          onChange={(value) => set('provider', value)}
        />
        <Choice
          label={words.account}
          value={filters.credential}
          options={credentials.map((each) => numbered(each.credential, each.credential, each.messages))}
          onChange={(value) => set('credential', value)}
        />
        <Choice
          label={words.channel}
          value={filters.channel}
          options={channels.map((each) => numbered(each.channel, words.channels[each.channel], each.messages))}
          onChange={(value) => set('channel', value)}
        />
        <Choice
          label={words.state}
          value={filters.state}
          options={states.map((each) => numbered(each.state, words.states[each.state], each.messages))}
          onChange={(value) => set('state', value)}
        />
        <TypedFilter label={words.number} filter="msisdn" />
        <TypedFilter label={words.sender} filter="sender" />
        {isFiltered(filters) ? (
          <button type="button" class="button small plain" onClick={() => navigation.filter({})}>
            <Icon name="close" size={14} />
            {words.list.clear}
          </button>
        ) : null}
      </div>
    </search>
  );
}

interface TypedFilterProps {
  readonly label: string;
  readonly filter: 'search' | 'msisdn' | 'sender';
  readonly id?: string;
  readonly class?: string;
  readonly icon?: boolean;
}

/** A filter that is typed; it takes effect when the typist pauses. */
function TypedFilter({ label, filter, id, class: look = 'typed-field', icon = false }: TypedFilterProps) {
  const { navigation } = useInbox();
  const shown = navigation.filters.value[filter] ?? '';
  const [typed, setTyped] = useState(shown);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Somebody has cleared the filters, or followed a link.
  useEffect(() => setTyped(shown), [shown]);
  const type = (value: string) => {
    setTyped(value);
    clearTimeout(pause.current);
    const wanted = filter === 'msisdn' ? value.replaceAll(/\D/g, '') : value;
    pause.current = setTimeout(() => {
      navigation.filter(withFilter(navigation.filters.peek(), filter, wanted));
    }, PAUSE_MS);
  };
  return (
    <span class={look}>
      {icon ? <Icon name="search" size={16} /> : null}
      <input
        type="search"
        id={id}
        value={typed}
        placeholder={label}
        aria-label={label}
        inputMode={filter === 'msisdn' ? 'numeric' : 'text'}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
    </span>
  );
}
