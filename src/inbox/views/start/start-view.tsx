import { useWords } from '../../ui/inbox-context.ts';

/** How to send the first message. */
export function StartView() {
  const words = useWords();
  return (
    <div class="page">
      <h2>{words.nav.start}</h2>
    </div>
  );
}
