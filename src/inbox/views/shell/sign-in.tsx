import { useState } from 'preact/hooks';
import { useInbox, useWords } from '../../ui/inbox-context.ts';

/** Asks for the admin token: the server can be reached by others. */
export function SignIn() {
  const { session } = useInbox();
  const words = useWords();
  const [token, setToken] = useState('');
  const hadOne = session.token.value !== null;
  const signIn = (event: Event) => {
    event.preventDefault();
    if (token.trim() !== '') session.signIn(token.trim());
  };
  return (
    <main class="sign-in">
      <form class="card" onSubmit={signIn}>
        <h1 class="brand">
          <img src="/__admin/inbox/icon.svg" width={32} height={32} alt="" />
          Holub
        </h1>
        <p>{words.signIn.why}</p>
        {hadOne ? (
          <p class="note failed" role="alert">
            {words.signIn.wrong}
          </p>
        ) : null}
        <label class="field">
          <span>{words.signIn.token}</span>
          <input
            type="password"
            value={token}
            autocomplete="off"
            onInput={({ currentTarget }) => setToken(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button primary" disabled={token.trim() === ''}>
          {words.signIn.go}
        </button>
      </form>
    </main>
  );
}
