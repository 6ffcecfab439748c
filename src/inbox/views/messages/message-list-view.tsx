import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isFiltered } from '../../state/filters.ts';
import { scrollTo, windowOf } from '../../state/window.ts';
import { useInbox, useWords } from '../../ui/inbox-context.ts';
import { EmptyList } from './empty-list.tsx';
import { MessageRow, ROW_HEIGHT, rowId } from './message-row.tsx';

/** So many rows before the end of what was read, the next page is asked for. */
const READ_AHEAD = 40;

/** The messages, newest first. Only the rows on the screen are drawn, however many there are. */
export function MessageListView() {
  const { messages, navigation } = useInbox();
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ top: 0, height: 800 });
  const { list, version, arrived, loading, failure } = messages;
  const openId = navigation.route.value.id;
  void version.value;

  const isEmpty = list.length === 0;
  // Before the first message there is nothing to scroll, and so nothing to watch.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => setPlace({ top: element.scrollTop, height: element.clientHeight });
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      watcher.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [isEmpty]);

  // What is read stays where it is while others arrive above it.
  const before = useRef(arrived);
  useLayoutEffect(() => {
    const grown = messages.arrived - before.current;
    before.current = messages.arrived;
    if (grown > 0 && scroller.current !== null && scroller.current.scrollTop > ROW_HEIGHT) {
      scroller.current.scrollTop += grown * ROW_HEIGHT;
    }
  });

  const { first, end } = windowOf(place.top, place.height, ROW_HEIGHT, list.length);
  useEffect(() => {
    if (end > list.length - READ_AHEAD) void messages.more();
  });

  const open = (id: string) => (openId === null ? navigation.open('messages', id) : navigation.step(id));
  const show = (row: number) => {
    const element = scroller.current;
    if (element !== null) element.scrollTop = scrollTo(row, element.scrollTop, element.clientHeight, ROW_HEIGHT);
  };
  // What a link has opened is brought to where it can be seen.
  const openRow = openId === null ? -1 : list.indexOf(openId);
  useLayoutEffect(() => {
    if (openRow >= 0) show(openRow);
  }, [openId, openRow >= 0]);
  const step = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(place.height / ROW_HEIGHT) - 1);
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -list.length, End: list.length }[
      event.key
    ];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const message = list.at(Math.max(0, Math.min(list.length - 1, openRow + by)));
    if (message !== undefined) open(message.id);
  };

  if (isEmpty) {
    if (failure.value !== null) return <p class="note failed">{failure.value}</p>;
    return loading.value && !messages.isWhole ? <p class="note">{words.loading}</p> : <EmptyList />;
  }
  const rows = [];
  for (let index = first; index < end; index++) {
    const message = list.at(index);
    if (message === undefined) continue;
    const count = messages.isWhole ? list.length : -1;
    const isSelected = message.id === openId;
    rows.push(<MessageRow key={message.id} {...{ message, place: index, count, isSelected, onOpen: open }} />);
  }
  return (
    <div
      ref={scroller}
      class={loading.value && !messages.isWhole ? 'message-list is-loading' : 'message-list'}
      role="listbox"
      tabIndex={0}
      aria-label={isFiltered(navigation.filters.value) ? words.list.filtered : words.list.all}
      aria-activedescendant={openId !== null && openRow >= first && openRow < end ? rowId(openId) : undefined}
      onKeyDown={step}
    >
      <div class="rows" role="presentation" style={{ height: `${list.length * ROW_HEIGHT}px` }}>
        {rows}
      </div>
    </div>
  );
}
