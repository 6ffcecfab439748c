import { useState } from 'preact/hooks';
import { heard } from '../../control/control.ts';
import type { Slug } from '../../control/schemas.ts';
import { Icon } from '../../ui/icon.tsx';
import { useInbox, useWords } from '../../ui/inbox-context.ts';
import { PROVIDERS } from '../../ui/marks.tsx';

/** Opens an account before a program does. */
export function OpenAccount() {
  const { accounts, control, act } = useInbox();
  const words = useWords();
  const [provider, setProvider] = useState<Slug>('turbosms');
  const [credential, setCredential] = useState('');
  const open = async (event: Event) => {
    event.preventDefault();
    const path = { provider, credential: credential.trim() };
    const call = control.put('/__admin/accounts/{provider}/{credential}', { params: { path }, body: {} });
    if (await act(heard(call), words.accounts.opened)) setCredential('');
    await accounts.read();
  };
  return (
    <form class="card is-new" onSubmit={open}>
      <h3>{words.accounts.open}</h3>
      <label class="field">
        <span>{words.provider}</span>
        <select value={provider} onChange={({ currentTarget }) => setProvider(currentTarget.value as Slug)}>
          {PROVIDERS.map(([slug, name]) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.accounts.credential}</span>
        <input
          value={credential}
          autocomplete="off"
          onInput={({ currentTarget }) => setCredential(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={credential.trim() === ''}>
        <Icon name="wallet" size={16} />
        {words.accounts.openIt}
      </button>
    </form>
  );
}
