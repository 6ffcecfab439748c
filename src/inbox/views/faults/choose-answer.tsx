import { useState } from 'preact/hooks';
import type { Answer } from '../../control/schemas.ts';
import { useWords } from '../../ui/inbox-context.ts';

interface ChooseAnswerProps {
  readonly answers: readonly Answer[];
  readonly value: string;
  readonly onChange: (name: string) => void;
}

/** Everything that the provider can say, to be looked through by name, number or meaning. */
export function ChooseAnswer({ answers, value, onChange }: ChooseAnswerProps) {
  const words = useWords();
  const [search, setSearch] = useState('');
  const wanted = search.toLowerCase();
  const fitting = answers.filter(({ name, code, text }) =>
    `${name} ${code ?? ''} ${text}`.toLowerCase().includes(wanted),
  );
  return (
    <fieldset class="answer-choice">
      <legend>{words.faults.answer}</legend>
      <input
        type="search"
        placeholder={words.faults.searchAnswers}
        aria-label={words.faults.searchAnswers}
        value={search}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <div class="answer-options">
        {fitting.map(({ name, code, text, scope }) => (
          <label key={name} class={name === value ? 'answer-option is-chosen' : 'answer-option'}>
            <input type="radio" name="answer" checked={name === value} onChange={() => onChange(name)} />
            <span>
              <code>{name}</code>
              {code === null ? null : <span class="answer-code">{code}</span>}
              {scope === 'row' ? <span class="quiet-text"> {words.faults.perRecipient}</span> : null}
              <span class="answer-text">{text}</span>
            </span>
          </label>
        ))}
        {fitting.length === 0 ? <p class="quiet-text">{words.faults.noSuchAnswer}</p> : null}
      </div>
    </fieldset>
  );
}
