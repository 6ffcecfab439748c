import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { View } from './state/route.ts';
import { useInbox, useWords } from './ui/inbox-context.ts';
import { AccountsView } from './views/accounts/accounts-view.tsx';
import { FaultsView } from './views/faults/faults-view.tsx';
import { JournalView } from './views/journal/journal-view.tsx';
import { MessagesView } from './views/messages/messages-view.tsx';
import { ScenariosView } from './views/scenarios/scenarios-view.tsx';
import { Header } from './views/shell/header.tsx';
import { Notices } from './views/shell/notices.tsx';
import { SignIn } from './views/shell/sign-in.tsx';
import { StartView } from './views/start/start-view.tsx';

const VIEWS: Readonly<Record<View, ComponentType>> = {
  messages: MessagesView,
  journal: JournalView,
  accounts: AccountsView,
  faults: FaultsView,
  scenarios: ScenariosView,
  start: StartView,
};

/** The whole page. */
export function App() {
  const { navigation, session } = useInbox();
  const words = useWords();
  const { view, id } = navigation.route.value;
  const ShownView = VIEWS[view];
  useEffect(() => {
    document.title = `${words.nav[view]} · Holub`;
  }, [words, view]);
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey) {
        const search = document.getElementById('search');
        if (search === null) return;
        event.preventDefault();
        search.focus();
      }
      if (event.key !== 'Escape' || document.querySelector('dialog[open]') !== null) return;
      if (isTyping) (event.target as HTMLElement).blur();
      else if (id !== null) navigation.open(view);
    };
    addEventListener('keydown', keys);
    return () => removeEventListener('keydown', keys);
  }, [navigation, view, id]);

  if (session.wanted.value) return <SignIn />;
  return (
    <div class="shell">
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {words.skip}
      </button>
      <Header />
      <main id="main" class="main" tabIndex={-1}>
        <ShownView />
      </main>
      <Notices />
    </div>
  );
}
