import type { Message } from '../../control/schemas.ts';
import { useFormat, useInbox, useWords } from '../../ui/inbox-context.ts';
import { ChannelMark, ProviderBadge, StateMark } from '../../ui/marks.tsx';
import { spacedMsisdn } from '../../ui/msisdn.ts';

/** Pixels; as the style sheet has it. */
export const ROW_HEIGHT = 92;

/** The id that a row has in the document. */
export const rowId = (id: string): string => `row-${id}`;

interface MessageRowProps {
  readonly message: Message;
  /** From 0. */
  readonly place: number;
  /** How many rows there are; -1 while it is not known. */
  readonly count: number;
  readonly isSelected: boolean;
  readonly onOpen: (id: string) => void;
}

/** A message in the list. */
export function MessageRow({ message, place, count, isSelected, onOpen }: MessageRowProps) {
  const { clock } = useInbox();
  const format = useFormat();
  const words = useWords();
  const { id, provider, channel, sender, msisdn, text, state, parts, price, legs, acceptedAt } = message;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keyboard, and says which row is the active one
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
    <div
      id={rowId(id)}
      class={isSelected ? 'message-row is-selected' : 'message-row'}
      role="option"
      aria-selected={isSelected}
      aria-posinset={place + 1}
      aria-setsize={count}
      style={{ transform: `translateY(${place * ROW_HEIGHT}px)` }}
      onClick={() => onOpen(id)}
    >
      <ProviderBadge provider={provider} />
      <span class="who">
        <bdi class="sender">{sender}</bdi>
        <bdi class="to">{spacedMsisdn(msisdn)}</bdi>
      </span>
      <time class="when" dateTime={acceptedAt}>
        {format.brief(acceptedAt, clock.now.value)}
      </time>
      <bdi class="preview">{text === '' ? words.message.noText : text.slice(0, 200)}</bdi>
      <span class="facts">
        <StateMark state={state} />
        <ChannelMark channel={channel} />
        {legs.length > 1 ? <span class="mark quiet">{words.message.legs(legs.length)}</span> : null}
        <span class="cost">
          {parts > 1 ? <span>{words.message.parts(parts)}</span> : null}
          <span>{format.money(price)}</span>
        </span>
      </span>
    </div>
  );
}
