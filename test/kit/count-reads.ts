import type { Messages } from '../../src/mocks/world/message-store.ts';

/** Counts the messages that are looked up or walked over from now on: work, whatever the clock says. */
export function countReads(messages: Messages): () => number {
  let count = 0;
  function counted<Args extends unknown[], Result>(read: (...args: Args) => Result): (...args: Args) => Result {
    return (...args) => {
      count += 1;
      return read(...args);
    };
  }
  function walked<Args extends unknown[], Each>(walk: (...args: Args) => Generator<Each>) {
    return function* (...args: Args): Generator<Each> {
      for (const each of walk(...args)) {
        count += 1;
        yield each;
      }
    };
  }
  messages.get = counted(messages.get);
  messages.answeredAs = counted(messages.answeredAs);
  messages.firstAnsweredAs = counted(messages.firstAnsweredAs);
  messages.newestFirst = walked(messages.newestFirst);
  messages.newestOf = walked(messages.newestOf);
  messages.oldestOf = walked(messages.oldestOf);
  return () => count;
}
