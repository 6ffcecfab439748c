import type { Message } from '../../control/schemas.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/inbox-context.ts';
import { ChannelMark, StateMark } from '../../ui/marks.tsx';

interface LegTabsProps {
  readonly message: Message;
  readonly leg: number;
  readonly onLeg: (leg: number) => void;
}

/** A cascade: its legs in order, what became of each, and which one is on the phone. */
export function LegTabs({ message, leg: chosen, onLeg }: LegTabsProps) {
  const words = useWords();
  return (
    <fieldset class="leg-tabs">
      <legend class="unseen">{words.phone.cascade}</legend>
      {message.legs.map((leg, index) => (
        <button
          key={`${index} ${leg.channel}`}
          type="button"
          class={index === chosen ? 'leg-tab is-chosen' : 'leg-tab'}
          aria-pressed={index === chosen}
          onClick={() => onLeg(index)}
        >
          <ChannelMark channel={leg.channel} />
          {leg.startsAt === null ? (
            <span class="mark quiet">{words.phone.unused}</span>
          ) : (
            <StateMark state={leg.state} />
          )}
          {index < message.legs.length - 1 ? <Icon name="next" size={14} /> : null}
        </button>
      ))}
    </fieldset>
  );
}
