import { useState } from 'preact/hooks';
import { heard } from '../../control/control.ts';
import type { Schemas } from '../../control/schemas.ts';
import { Icon } from '../../ui/icon.tsx';
import { useFormat, useInbox, useWords } from '../../ui/inbox-context.ts';
import { Menu } from '../../ui/menu.tsx';

const SPANS = ['10s', '1m', '10m', '1h', '1d'] as const;
const PACES = [1, 10, 60, 3600] as const;

/** The clock of the world: what it shows, and the hands to turn it. */
export function ClockControl() {
  const { clock, control, act } = useInbox();
  const format = useFormat();
  const words = useWords();
  const [typed, setTyped] = useState('');
  const said = clock.clock.value;
  if (said === null) return null;
  const { mode, pace } = said;
  const isFrozen = mode === 'frozen';

  const set = (body: Schemas['ClockChange'], done: string) =>
    act(heard(control.put('/__admin/clock', { body })).then(clock.set), done);
  const advance = (by: string) =>
    act(heard(control.post('/__admin/clock/advance', { body: { by } })).then(clock.set), words.clock.advanced(by));
  const advanceTyped = async (event: Event) => {
    event.preventDefault();
    if (await advance(typed.trim())) setTyped('');
  };
  return (
    <div class="clock">
      <Menu
        label={words.clock.title}
        face={
          <span class={isFrozen ? 'clock-face is-frozen' : 'clock-face'}>
            <Icon name={isFrozen ? 'snow' : 'clock'} size={16} />
            <time dateTime={new Date(clock.now.value).toISOString()}>{format.seconds(clock.now.value)}</time>
            <span class="clock-day">{format.day(clock.now.value)}</span>
            {pace === 1 || isFrozen ? null : <span class="clock-pace">×{pace}</span>}
          </span>
        }
      >
        <div class="clock-panel">
          <p class="quiet-text">{isFrozen ? words.clock.frozen : words.clock.running(pace)}</p>
          <div class="row wrap">
            <button
              type="button"
              class="button"
              onClick={() =>
                isFrozen ? set({ mode: 'real' }, words.clock.resumed) : set({ mode: 'frozen' }, words.clock.stopped)
              }
            >
              <Icon name={isFrozen ? 'play' : 'pause'} size={16} />
              {isFrozen ? words.clock.resume : words.clock.freeze}
            </button>
          </div>
          <fieldset class="row wrap">
            <legend>{words.clock.advance}</legend>
            {SPANS.map((span) => (
              <button key={span} type="button" class="button small" onClick={() => advance(span)}>
                +{span}
              </button>
            ))}
          </fieldset>
          <form class="row" onSubmit={advanceTyped}>
            <input
              class="short"
              placeholder="1d12h"
              aria-label={words.clock.span}
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
            <button type="submit" class="button small" disabled={typed.trim() === ''}>
              {words.clock.advanceBy}
            </button>
          </form>
          <fieldset class="row wrap">
            <legend>{words.clock.pace}</legend>
            {PACES.map((each) => (
              <button
                key={each}
                type="button"
                class="button small"
                aria-pressed={!isFrozen && pace === each}
                onClick={() => set({ mode: 'real', pace: each }, words.clock.paced(each))}
              >
                ×{each}
              </button>
            ))}
          </fieldset>
        </div>
      </Menu>
      <button
        type="button"
        class="icon-button"
        aria-label={isFrozen ? words.clock.resume : words.clock.freeze}
        title={isFrozen ? words.clock.resume : words.clock.freeze}
        onClick={() =>
          isFrozen ? set({ mode: 'real' }, words.clock.resumed) : set({ mode: 'frozen' }, words.clock.stopped)
        }
      >
        <Icon name={isFrozen ? 'play' : 'pause'} />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={words.clock.aMinute}
        title={words.clock.aMinute}
        onClick={() => advance('1m')}
      >
        <Icon name="forward" />
      </button>
    </div>
  );
}
