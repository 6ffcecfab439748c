import { useState } from 'preact/hooks';
import type { Message } from '../../control/schemas.ts';
import { Icon } from '../../ui/icon.tsx';
import { useInbox, useWords } from '../../ui/inbox-context.ts';

/** Where the recipient writes back. */
export function Composer({ message, sender }: { readonly message: Message; readonly sender: string }) {
  const { writeBack } = useInbox();
  const words = useWords();
  const [text, setText] = useState('');
  const send = async (event: Event) => {
    event.preventDefault();
    if (text.trim() !== '' && (await writeBack(message, sender, text))) setText('');
  };
  return (
    <form class="composer" onSubmit={send}>
      <input
        value={text}
        placeholder={words.phone.writeBack}
        aria-label={words.phone.writeBackAs(message.msisdn)}
        autocomplete="off"
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" class="send-button" aria-label={words.phone.send} disabled={text.trim() === ''}>
        <Icon name="send" size={18} />
      </button>
    </form>
  );
}
