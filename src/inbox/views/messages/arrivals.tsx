import { useEffect, useRef, useState } from 'preact/hooks';
import { useInbox, useWords } from '../../ui/inbox-context.ts';

/** So long nothing must have come before it is said what has: many messages are told of in one sentence. */
const PAUSE_MS = 1000;

/** Tells those who do not see the list what has come into it. */
export function Arrivals() {
  const { messages } = useInbox();
  const words = useWords();
  const [said, say] = useState('');
  const told = useRef(messages.arrived);
  const version = messages.version.value;
  useEffect(() => {
    const pause = setTimeout(() => {
      const count = messages.arrived - told.current;
      told.current = messages.arrived;
      const newest = messages.list.at(0);
      if (count > 0 && newest !== undefined) say(words.list.arrived(count, newest.sender));
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [messages, words, version]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
