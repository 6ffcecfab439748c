import { useEffect, useState } from 'preact/hooks';
import { heard } from '../../control/control.ts';
import type { Slug } from '../../control/schemas.ts';
import { Icon } from '../../ui/icon.tsx';
import { useInbox, useWords } from '../../ui/inbox-context.ts';
import { PROVIDERS } from '../../ui/marks.tsx';
import { ChooseAnswer } from './choose-answer.tsx';
import { type Draft, EMPTY, faultOf, KINDS } from './fault-draft.ts';

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
