import { isFiltered } from '../../state/filters.ts';
import { useInbox, useWords } from '../../ui/inbox-context.ts';

/** Nothing to show: because nothing fits, or because nothing has come yet. */
export function EmptyList() {
  const { navigation, playDemo } = useInbox();
  const words = useWords();
  if (!isFiltered(navigation.filters.value)) {
    return (
      <div class="empty">
        <p>{words.list.nothing}</p>
        <button type="button" class="button" onClick={() => navigation.open('start')}>
          {words.list.howToSend}
        </button>
        <button type="button" class="button plain" onClick={playDemo}>
          {words.start.demo}
        </button>
      </div>
    );
  }
  return (
    <div class="empty">
      <p>{words.list.nothingFits}</p>
      <button type="button" class="button" onClick={() => navigation.filter({})}>
        {words.list.showAll}
      </button>
    </div>
  );
}
