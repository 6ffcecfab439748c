import { Icon } from './icon.tsx';
import { useInbox, useWords } from './inbox-context.ts';

interface CopyButtonProps {
  /** What is said of what is copied: `Copy as curl`. */
  readonly label: string;
  readonly text: string;
  /** Without words, where there is little room. */
  readonly brief?: boolean;
}

/** Copies a text. */
export function CopyButton({ label, text, brief = false }: CopyButtonProps) {
  const { notices } = useInbox();
  const words = useWords();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      notices.tell('done', words.copied);
    } catch {
      // A page that did not come over https or from this machine may not write to the clipboard.
      notices.tell('failed', words.notCopied);
    }
  };
  return (
    <button
      type="button"
      class={brief ? 'icon-button small' : 'button small'}
      onClick={copy}
      aria-label={label}
      title={label}
    >
      <Icon name="copy" size={15} />
      {brief ? null : label}
    </button>
  );
}
