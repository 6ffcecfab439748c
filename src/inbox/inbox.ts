import { computed } from '@preact/signals';
import { type Control, createControl, heard } from './control/control.ts';
import { createLive, type Live, type WorldEvent } from './control/live.ts';
import type { Account, Answer, Fault, Message, Schemas, State } from './control/schemas.ts';
import { createSession, type Session } from './control/session.ts';
import { createJournal, type Journal } from './state/journal.ts';
import { createMessages, type Messages } from './state/messages.ts';
import { createNavigation, type Navigation } from './state/navigation.ts';
import { createNotices, type Notices } from './state/notices.ts';
import { createOpenMessage, type OpenMessage } from './state/open-message.ts';
import { createPreferences, type Preferences } from './state/preferences.ts';
import { createResource, type Resource } from './state/resource.ts';
import { createThread, type Thread } from './state/thread.ts';
import { createWorldClock, type WorldClock } from './state/world-clock.ts';

/** Everything that the page knows and can do. */
export interface Inbox {
  readonly session: Session;
  readonly control: Control;
  readonly live: Live;
  readonly navigation: Navigation;
  readonly preferences: Preferences;
  readonly notices: Notices;
  readonly clock: WorldClock;
  readonly messages: Messages;
  readonly openMessage: OpenMessage;
  readonly thread: Thread;
  readonly journal: Journal;
  readonly accounts: Resource<readonly Account[]>;
  /** How many messages there are of each kind. */
  readonly counts: Resource<Schemas['MessageCounts']>;
  readonly faults: Resource<readonly Fault[]>;
  readonly answers: Resource<{
    readonly answers: readonly Answer[];
    readonly operations: readonly Schemas['ProvenOperation'][];
  }>;
  /** The scenarios that come with Holub. */
  readonly scenarios: Resource<Schemas['ScenarioList']['scenarios']>;
  /** How to send a first message to each provider. */
  readonly firstMessages: Resource<readonly Schemas['FirstMessage'][]>;
  /** Tells how a deed has ended: `done` where it went (null: nothing), else why not. Gives whether it went. */
  act(deed: Promise<unknown>, done: string | null): Promise<boolean>;
  /** Fills the inbox with a day of the demo. */
  playDemo(): Promise<boolean>;
  /** Makes something of a message now. */
  force(message: Message, state: State, reason?: string): Promise<boolean>;
  /** Writes to a sender as the recipient of a message. */
  writeBack(message: Message, sender: string, text: string): Promise<boolean>;
}

/** What the page hears of while nobody has looked at the journal. */
const NEWS = 'accepted,state,inbound,fault,changed';

/** Puts the page's parts together, and begins to listen. */
export function createInbox(): Inbox {
  const session = createSession(sessionStorage);
  const control = createControl(session);
  const preferences = createPreferences(localStorage, document.documentElement);
  const notices = createNotices();
  const navigation = createNavigation();
  const clock = createWorldClock(control);
  const messages = createMessages(control, navigation.filters);
  const openMessage = createOpenMessage(control, navigation.route, messages);
  const thread = createThread(control, openMessage.message);
  const journal = createJournal(control, navigation.journalFilters);
  const accounts = createResource(async () => (await heard(control.get('/__admin/accounts'))).accounts);
  const counts = createResource(() => heard(control.get('/__admin/messages/counts')));
  const faults = createResource(async () => (await heard(control.get('/__admin/faults'))).faults);
  const answers = createResource(() => heard(control.get('/__admin/answers')));

  const scenarios = createResource(async () => (await heard(control.get('/__admin/scenarios'))).scenarios);
  const firstMessages = createResource(async () => (await heard(control.get('/__admin/first-messages'))).firstMessages);

  const reload = (): void => {
    for (const each of [messages, openMessage, thread, journal]) void each.reload();
    for (const each of [accounts, counts, faults]) each.changed();
    void clock.read();
  };
  const changes: Readonly<Record<Schemas['ChangedData']['what'], () => void>> = {
    world: reload,
    account: () => accounts.changed(),
    clock: () => void clock.read(),
    faults: () => faults.changed(),
    journal: () => void journal.reload(),
  };
  const hear = (event: WorldEvent): void => {
    if (event.event === 'ready') {
      if (!event.data.resumed) reload();
      return;
    }
    for (const each of [messages, openMessage, thread, journal]) each.hear(event);
    if (event.event === 'changed') changes[event.data.what]();
    if (event.event === 'accepted' || event.event === 'state') {
      accounts.changed();
      counts.changed();
    }
    if (event.event === 'fault') faults.changed();
  };
  // Every exchange with its bodies is told only to those who have looked at the journal.
  const only = computed(() => (journal.isWanted.value ? null : NEWS));
  const live = createLive(control, session, only, hear);

  const act = async (deed: Promise<unknown>, done: string | null): Promise<boolean> => {
    try {
      await deed;
      if (done !== null) notices.tell('done', done);
      return true;
    } catch (error) {
      const { message } = error as Error;
      notices.tell('failed', error instanceof TypeError ? preferences.words.value.unreachable : message);
      return false;
    }
  };

  live.start();
  return {
    session,
    control,
    live,
    navigation,
    preferences,
    notices,
    clock,
    messages,
    openMessage,
    thread,
    journal,
    accounts,
    counts,
    faults,
    answers,
    scenarios,
    firstMessages,
    act,
    playDemo() {
      const words = preferences.words.value;
      return act(heard(control.post('/__admin/demo')), words.start.played);
    },
    force(message, state, reason = '') {
      const words = preferences.words.value;
      const body = { state, ...(reason === '' ? {} : { reason }) };
      const call = control.post('/__admin/messages/{id}/state', { params: { path: { id: message.id } }, body });
      return act(heard(call).then(openMessage.take), words.message.marked(words.states[state]));
    },
    writeBack({ provider, credential, msisdn }, sender, text) {
      const body = { provider, credential, from: msisdn, to: sender, text };
      return act(heard(control.post('/__admin/inbound', { body })), preferences.words.value.message.wroteBack);
    },
  };
}
