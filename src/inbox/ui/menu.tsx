import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

interface MenuProps {
  readonly label: string;
  readonly icon?: IconName;
  /** What the button shows; its icon alone where there is nothing. */
  readonly face?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A button that opens a panel; a click elsewhere or Escape closes it. */
export function Menu({ label, icon, face, children }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const away = ({ target }: Event) => {
      if (target instanceof Node && frame.current?.contains(target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, [isOpen]);

  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const closeAfterItem = ({ target }: Event) => {
    if (target instanceof Element && target.closest('.menu-item') !== null) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape, on its way up from what is inside
    <div class="menu" ref={frame} onKeyDown={close}>
      <button
        ref={button}
        type="button"
        class={face === undefined ? 'icon-button' : 'button plain'}
        aria-expanded={isOpen}
        aria-label={face === undefined ? label : undefined}
        title={label}
        onClick={() => setOpen(!isOpen)}
      >
        {icon === undefined ? null : <Icon name={icon} />}
        {face === undefined ? null : <span class="unseen">{label}</span>}
        {face}
      </button>
      {isOpen ? (
        // biome-ignore lint/a11y/useKeyWithClickEvents: what is clicked is a button of its own
        // biome-ignore lint/a11y/noStaticElementInteractions: the same
        <div class="menu-panel" onClick={closeAfterItem}>
          {children}
        </div>
      ) : null}
    </div>
  );
}
