import { useInbox, useWords } from '../../ui/inbox-context.ts';

/** Whether the news come in. */
export function LiveSign() {
  const { live } = useInbox();
  const words = useWords();
  const status = live.status.value;
  return (
    <span class={`live is-${status}`} role="status" title={words.live[status]}>
      <span class="live-dot" aria-hidden="true" />
      <span class={status === 'lost' ? 'live-text' : 'unseen'}>{words.live[status]}</span>
    </span>
  );
}
