import { useState } from 'preact/hooks';
import type { Message } from '../../control/schemas.ts';
import { currentLeg, endsOf } from '../../state/legs.ts';
import { useInbox, useWords } from '../../ui/inbox-context.ts';

/** Makes something of a message now, whatever was planned. */
export function MarkAs({ message }: { readonly message: Message }) {
  const { force, clock } = useInbox();
  const words = useWords();
  const [reason, setReason] = useState('');
  const leg = message.legs[currentLeg(message, clock.now.value)];
  return (
    <section class="mark-as">
      <h3>{words.details.markAs}</h3>
      <div class="mark-buttons">
        {(leg === undefined ? [] : endsOf(leg)).map((state) => (
          <button
            key={state}
            type="button"
            class={`button state-button state-${state}`}
            aria-pressed={message.state === state}
            onClick={() => force(message, state, reason)}
          >
            {words.states[state]}
          </button>
        ))}
      </div>
      <details class="more">
        <summary>{words.details.withReason}</summary>
        <label class="field">
          <span>{words.details.reason}</span>
          <input value={reason} autocomplete="off" onInput={({ currentTarget }) => setReason(currentTarget.value)} />
        </label>
      </details>
    </section>
  );
}
