import { useEffect } from 'preact/hooks';
import { useInbox, useWords } from '../../ui/inbox-context.ts';
import { AccountCard } from './account-card.tsx';
import { OpenAccount } from './open-account.tsx';

/** The accounts that programs have opened: their money and their rules. */
export function AccountsView() {
  const { accounts } = useInbox();
  const words = useWords();
  useEffect(() => void accounts.read(), [accounts]);
  const list = accounts.value.value ?? [];
  return (
    <div class="page">
      <h2>{words.nav.accounts}</h2>
      <p class="page-lead">{words.accounts.lead}</p>
      {accounts.failure.value === null ? null : <p class="note failed">{accounts.failure.value}</p>}
      <div class="cards">
        {list.map((account) => (
          <AccountCard key={`${account.provider} ${account.credential}`} account={account} />
        ))}
        <OpenAccount />
      </div>
    </div>
  );
}
