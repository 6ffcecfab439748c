import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from './inbox-context.ts';

interface ConfirmProps {
  /** What the button says that asks. */
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly label?: string;
  readonly question: string;
  /** What the button says that does it. */
  readonly deed: string;
  readonly onConfirm: () => void;
}

/** A button whose deed cannot be undone: it asks first. */
export function Confirm({ children, class: look = 'button', label, question, deed, onConfirm }: ConfirmProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" class={look} aria-label={label} title={label} onClick={() => dialog.current?.showModal()}>
        {children}
      </button>
      <dialog ref={dialog} class="dialog" aria-label={question}>
        <p>{question}</p>
        <div class="row end">
          <button type="button" class="button" onClick={close}>
            {words.cancel}
          </button>
          <button
            type="button"
            class="button danger"
            onClick={() => {
              close();
              onConfirm();
            }}
          >
            {deed}
          </button>
        </div>
      </dialog>
    </>
  );
}
