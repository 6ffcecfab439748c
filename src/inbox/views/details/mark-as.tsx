import { useState } from 'preact/hooks';
import type { Message, State } from '../../control/schemas.ts';
import { currentLeg } from '../../state/legs.ts';
import { useInbox, useWords } from '../../ui/inbox-context.ts';

/** What can become of a message, the good first. */
const ENDS: readonly State[] = ['delivered', 'read', 'clicked', 'expired', 'undeliverable', 'rejected'];

/** Makes something of a message now, whatever was planned. */
export function MarkAs({ message }: { readonly message: Message }) {
  const { force, clock } = useInbox();
  const words = useWords();
  const [reason, setReason] = useState('');
  const { channel } = message.legs[currentLeg(message, clock.now.value)] ?? message;
  // What a channel never tells of cannot come of it; the provider would have no word for it.
  const can = (state: State) =>
    channel === 'viber' || channel === 'rcs' ? true : state !== 'read' && state !== 'clicked';
  return (
    <section class="mark-as">
      <h3>{words.details.markAs}</h3>
      <div class="mark-buttons">
        {ENDS.filter(can).map((state) => (
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
