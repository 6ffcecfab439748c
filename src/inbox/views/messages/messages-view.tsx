import { useInbox } from '../../ui/inbox-context.ts';
import { OpenMessage } from '../details/open-message.tsx';
import { Arrivals } from './arrivals.tsx';
import { FilterBar } from './filter-bar.tsx';
import { MessageListView } from './message-list-view.tsx';

/** The list, and beside it the message that is open. On a narrow window one of the two. */
export function MessagesView() {
  const { route } = useInbox().navigation;
  const isOpen = route.value.id !== null;
  return (
    <div class={isOpen ? 'messages is-open' : 'messages'}>
      <div class="list-pane">
        <FilterBar />
        <MessageListView />
        <Arrivals />
      </div>
      <OpenMessage />
    </div>
  );
}
