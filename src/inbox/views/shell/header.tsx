import type { View } from '../../state/route.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useInbox, useWords } from '../../ui/inbox-context.ts';
import { ClockControl } from './clock-control.tsx';
import { LiveSign } from './live-sign.tsx';
import { Settings } from './settings.tsx';

const PLACES: readonly (readonly [View, IconName])[] = [
  ['messages', 'message'],
  ['journal', 'journal'],
  ['accounts', 'wallet'],
  ['faults', 'bolt'],
  ['scenarios', 'film'],
  ['start', 'rocket'],
];

/** The head of every page: where one can go, the clock of the world, and one's own settings. */
export function Header() {
  const { navigation } = useInbox();
  const words = useWords();
  const { view } = navigation.route.value;
  return (
    <header class="shell-head">
      <h1 class="brand">
        <img src="/__admin/inbox/icon.svg" width={26} height={26} alt="" />
        Holub
      </h1>
      <nav class="nav" aria-label={words.nav.label}>
        {PLACES.map(([place, icon]) => (
          <a
            key={place}
            href={`#/${place}`}
            class={place === view ? 'nav-link is-here' : 'nav-link'}
            aria-current={place === view ? 'page' : undefined}
          >
            <Icon name={icon} />
            <span>{words.nav[place]}</span>
          </a>
        ))}
      </nav>
      <span class="spread" />
      <LiveSign />
      <ClockControl />
      <Settings />
    </header>
  );
}
