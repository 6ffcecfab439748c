import type { Leg, Message } from '../../control/schemas.ts';
import { useFormat, useInbox, useWords } from '../../ui/inbox-context.ts';
import { ChannelMark, StateMark } from '../../ui/marks.tsx';

interface TimelineProps {
  readonly message: Message;
  /** The place of the leg that is looked at. */
  readonly leg: number;
  readonly onLeg: (leg: number) => void;
}

/** The life of a message: what has happened, and what is yet to come if nobody interferes. */
export function Timeline({ message, leg: chosen, onLeg }: TimelineProps) {
  const words = useWords();
  return (
    <section class="timeline">
      <h3>{words.details.timeline}</h3>
      {message.legs.map((leg, index) => (
        <div key={`${index} ${leg.channel}`} class={index === chosen ? 'timeline-leg is-chosen' : 'timeline-leg'}>
          {message.legs.length === 1 ? null : (
            <p class="timeline-head">
              <button type="button" class="button plain small" onClick={() => onLeg(index)}>
                {words.details.legOf(index + 1, message.legs.length)}
              </button>
              <ChannelMark channel={leg.channel} />
            </p>
          )}
          <Moments leg={leg} acceptedAt={message.acceptedAt} />
        </div>
      ))}
    </section>
  );
}

function Moments({ leg, acceptedAt }: { readonly leg: Leg; readonly acceptedAt: string }) {
  const { clock } = useInbox();
  const format = useFormat();
  const words = useWords();
  if (leg.timeline.length === 0) return <p class="quiet-text">{words.details.neverTried}</p>;
  const start = Date.parse(acceptedAt);
  return (
    <ol class="moments">
      {leg.timeline.map(({ at, state, reason }) => {
        const isPlanned = Date.parse(at) > clock.now.value;
        const after = Date.parse(at) - start;
        return (
          <li key={`${at} ${state}`} class={isPlanned ? `moment is-planned state-${state}` : `moment state-${state}`}>
            <StateMark state={state} />
            <time dateTime={at} title={at}>
              {format.moment(at)}
            </time>
            <span class="after">{after === 0 ? null : `+${format.span(after)}`}</span>
            {isPlanned ? <span class="planned">{words.details.planned}</span> : null}
            {reason === null ? null : <bdi class="reason">{reason}</bdi>}
          </li>
        );
      })}
    </ol>
  );
}
