import { useEffect, useState } from 'preact/hooks';
import { heard } from '../../control/control.ts';
import type { Account, Schemas, Slug } from '../../control/schemas.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useFormat, useInbox, useWords } from '../../ui/inbox-context.ts';
import { PROVIDERS, ProviderBadge, providerName } from '../../ui/marks.tsx';

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

function AccountCard({ account }: { readonly account: Account }) {
  const { accounts, control, navigation, act } = useInbox();
  const format = useFormat();
  const words = useWords();
  const { provider, credential, balance, currency, senders, blocked, quota, duplicates, stopList, callbackUrl } =
    account;
  const path = { provider, credential };
  const change = (body: Schemas['AccountChange'], done: string) =>
    act(heard(control.put('/__admin/accounts/{provider}/{credential}', { params: { path }, body })), done).then(() =>
      accounts.read(),
    );
  const setBalance = (value: string) => change({ balance: value }, words.accounts.changed);
  return (
    <article class="card" aria-label={`${providerName(provider)} ${credential}`}>
      <header class="card-head">
        <ProviderBadge provider={provider} />
        <bdi class="card-title">{credential}</bdi>
        <span class="quiet-text">{providerName(provider)}</span>
      </header>
      <p class="balance">{format.money(balance, currency)}</p>
      <div class="row wrap">
        <button type="button" class="button small" onClick={() => setBalance(added(balance, 100))}>
          {words.accounts.topUp(format.money('100', currency))}
        </button>
        <button type="button" class="button small" onClick={() => setBalance('0.00')}>
          {words.accounts.empty}
        </button>
        <SetBalance onSet={setBalance} balance={balance} />
      </div>
      <dl class="card-facts">
        <div>
          <dt>{words.accounts.senders}</dt>
          <dd>
            <bdi>{senders === null ? words.accounts.anySender : senders.join(', ') || words.none}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words.accounts.quota}</dt>
          <dd>{quota === null ? words.none : words.accounts.perSeconds(quota.limit, quota.perSeconds)}</dd>
        </div>
        <div>
          <dt>{words.accounts.stopList}</dt>
          <dd>{stopList.length === 0 ? words.none : stopList.join(', ')}</dd>
        </div>
        {callbackUrl === null ? null : (
          <div>
            <dt>{words.accounts.callback}</dt>
            <dd>
              <bdi>{callbackUrl}</bdi>
            </dd>
          </div>
        )}
      </dl>
      <Senders
        key={JSON.stringify(senders)}
        account={account}
        onSet={(given) => change({ senders: given }, words.accounts.changed)}
      />
      <div class="row wrap">
        <label class="check">
          <input
            type="checkbox"
            checked={blocked}
            onChange={({ currentTarget }) => change({ blocked: currentTarget.checked }, words.accounts.changed)}
          />
          {words.accounts.blocked}
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={duplicates}
            onChange={({ currentTarget }) => change({ duplicates: currentTarget.checked }, words.accounts.changed)}
          />
          {words.accounts.duplicates}
        </label>
      </div>
      <footer class="card-foot">
        <button
          type="button"
          class="button small plain"
          onClick={() => {
            navigation.open('messages');
            navigation.filter({ provider, credential });
          }}
        >
          {words.accounts.itsMessages}
        </button>
        <Confirm
          class="button small plain"
          question={words.accounts.forgetQuestion(credential)}
          deed={words.accounts.forget}
          onConfirm={() =>
            act(
              heard(control.delete('/__admin/accounts/{provider}/{credential}', { params: { path } })),
              words.accounts.forgotten,
            )
          }
        >
          {words.accounts.forget}
        </Confirm>
      </footer>
    </article>
  );
}

function SetBalance({ balance, onSet }: { readonly balance: string; readonly onSet: (balance: string) => void }) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const set = (event: Event) => {
    event.preventDefault();
    if (typed === '') return;
    onSet(typed.replace(',', '.'));
    setTyped('');
  };
  return (
    <form class="row" onSubmit={set}>
      <input
        class="short"
        inputMode="decimal"
        placeholder={balance}
        aria-label={words.accounts.newBalance}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button small" disabled={typed === ''}>
        {words.accounts.set}
      </button>
    </form>
  );
}

interface SendersProps {
  readonly account: Account;
  readonly onSet: (senders: string[] | null) => void;
}

function Senders({ account: { senders }, onSet }: SendersProps) {
  const words = useWords();
  const [typed, setTyped] = useState(senders?.join(', ') ?? '');
  const set = (event: Event) => {
    event.preventDefault();
    const given = typed.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
    onSet(given.length === 0 ? null : given);
  };
  return (
    <details class="more">
      <summary>{words.accounts.setSenders}</summary>
      <form class="row" onSubmit={set}>
        <input
          aria-label={words.accounts.senders}
          placeholder={words.accounts.anySender}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button small">
          {words.accounts.set}
        </button>
      </form>
      <p class="quiet-text">{words.accounts.sendersNote}</p>
    </details>
  );
}

/** Opens an account before a program does. */
function OpenAccount() {
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

/** A decimal amount with some more, in as many decimals as it has; computed in ten-thousandths. */
function added(amount: string, more: number): string {
  const decimals = amount.split('.')[1]?.length ?? 2;
  return ((Math.round(Number(amount) * 10_000) + more * 10_000) / 10_000).toFixed(decimals);
}
