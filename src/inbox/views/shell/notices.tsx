import { Icon } from '../../ui/icon.tsx';
import { useInbox, useWords } from '../../ui/inbox-context.ts';

/** What was done, and what did not go: read out when it comes. */
export function Notices() {
  const { notices } = useInbox();
  const words = useWords();
  return (
    <section class="notices" aria-live="polite" aria-label={words.notices}>
      {notices.list.value.map(({ id, kind, text }) => (
        <div key={id} class={`notice is-${kind}`} role={kind === 'failed' ? 'alert' : undefined}>
          <Icon name={kind === 'done' ? 'check' : 'alert'} size={16} />
          <bdi>{text}</bdi>
          <button
            type="button"
            class="icon-button small"
            aria-label={words.dismiss}
            onClick={() => notices.dismiss(id)}
          >
            <Icon name="close" size={14} />
          </button>
        </div>
      ))}
    </section>
  );
}
