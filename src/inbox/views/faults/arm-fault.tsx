import { useEffect, useState } from 'preact/hooks';
import { heard } from '../../control/control.ts';
import type { Answer, Schemas, Slug } from '../../control/schemas.ts';
import { Icon } from '../../ui/icon.tsx';
import { useInbox, useWords } from '../../ui/inbox-context.ts';
import { PROVIDERS } from '../../ui/marks.tsx';

const KINDS = [
  'answer',
  'status',
  'latency',
  'connection-reset',
  'empty-response',
  'malformed-chunk',
  'truncated-body',
] as const;

/** The form as it is filled in; everything as text. */
interface Draft {
  readonly provider: Slug;
  readonly kind: (typeof KINDS)[number];
  readonly answer: string;
  readonly status: string;
  readonly latencyMs: string;
  readonly operation: string;
  readonly credential: string;
  readonly msisdn: string;
  readonly times: string;
  readonly probability: string;
}

const EMPTY: Draft = {
  provider: 'turbosms',
  kind: 'answer',
  answer: '',
  status: '503',
  latencyMs: '3000',
  operation: '',
  credential: '',
  msisdn: '',
  times: '1',
  probability: '',
};

/** Arms a fault: any answer that the provider has, by its name, or something that goes wrong on the way. */
export function ArmFault() {
  const { answers, faults, control, act } = useInbox();
  const words = useWords();
  const [draft, setDraft] = useState(EMPTY);
  useEffect(() => answers.want(), [answers]);
  const { provider, kind } = draft;
  const all = answers.value.value;
  // A state is not an answer: it is forced on the message.
  const known = (all?.answers ?? []).filter((each) => each.provider === provider && each.scope !== 'state');
  const operations = [
    ...new Set((all?.operations ?? []).flatMap((each) => (each.provider === provider ? [each.operation] : []))),
  ];
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const arm = async (event: Event) => {
    event.preventDefault();
    await act(heard(control.post('/__admin/faults', { body: faultOf(draft) })), words.faults.armedOne);
    await faults.read();
  };
  return (
    <form class="card arm-fault" onSubmit={arm} aria-label={words.faults.arm}>
      <h3>{words.faults.arm}</h3>
      <label class="field">
        <span>{words.provider}</span>
        <select
          value={provider}
          onChange={({ currentTarget }) => set({ provider: currentTarget.value as Slug, answer: '', operation: '' })}
        >
          {PROVIDERS.map(([slug, name]) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.faults.kind}</span>
        <select value={kind} onChange={({ currentTarget }) => set({ kind: currentTarget.value as Draft['kind'] })}>
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {words.faults.kinds[each]}
            </option>
          ))}
        </select>
      </label>
      {kind === 'answer' ? (
        <ChooseAnswer answers={known} value={draft.answer} onChange={(answer) => set({ answer })} />
      ) : null}
      {kind === 'status' ? (
        <Field label={words.faults.status} value={draft.status} numeric onChange={(status) => set({ status })} />
      ) : null}
      {kind === 'latency' ? (
        <Field
          label={words.faults.latency}
          value={draft.latencyMs}
          numeric
          onChange={(latencyMs) => set({ latencyMs })}
        />
      ) : null}
      <details class="more">
        <summary>{words.faults.narrow}</summary>
        <label class="field">
          <span>{words.faults.operation}</span>
          <select value={draft.operation} onChange={({ currentTarget }) => set({ operation: currentTarget.value })}>
            <option value="">{words.any}</option>
            {operations.map((operation) => (
              <option key={operation} value={operation}>
                {operation}
              </option>
            ))}
          </select>
        </label>
        <Field label={words.account} value={draft.credential} onChange={(credential) => set({ credential })} />
        <Field label={words.number} value={draft.msisdn} numeric onChange={(msisdn) => set({ msisdn })} />
        <Field
          label={words.faults.probability}
          value={draft.probability}
          onChange={(probability) => set({ probability })}
        />
      </details>
      <Field label={words.faults.times} value={draft.times} numeric onChange={(times) => set({ times })} />
      <button type="submit" class="button primary" disabled={kind === 'answer' && draft.answer === ''}>
        <Icon name="bolt" size={16} />
        {words.faults.armIt}
      </button>
    </form>
  );
}

/** What is asked for, of what was filled in. */
function faultOf(draft: Draft): Schemas['FaultDraft'] {
  const { provider, kind, operation, credential, msisdn, times, probability } = draft;
  const given = <Name extends string>(name: Name, value: string) => (value === '' ? {} : { [name]: value });
  const number = <Name extends string>(name: Name, value: string) => (value === '' ? {} : { [name]: Number(value) });
  return {
    match: {
      provider,
      ...given('operation', operation),
      ...given('credential', credential),
      ...given('msisdn', msisdn.replaceAll(/\D/g, '')),
    },
    kind,
    ...(kind === 'answer' ? { answer: draft.answer } : {}),
    ...(kind === 'status' ? number('status', draft.status) : {}),
    ...(kind === 'latency' ? number('latencyMs', draft.latencyMs) : {}),
    ...number('times', times),
    ...number('probability', probability.replace(',', '.')),
  };
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly numeric?: boolean;
  readonly onChange: (value: string) => void;
}

function Field({ label, value, numeric = false, onChange }: FieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        value={value}
        inputMode={numeric ? 'numeric' : 'text'}
        autocomplete="off"
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}

interface ChooseAnswerProps {
  readonly answers: readonly Answer[];
  readonly value: string;
  readonly onChange: (name: string) => void;
}

/** Everything that the provider can say, to be looked through by name, number or meaning. */
function ChooseAnswer({ answers, value, onChange }: ChooseAnswerProps) {
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
