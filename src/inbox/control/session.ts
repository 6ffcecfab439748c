import { type Signal, signal } from '@preact/signals';
import { TOKEN_KEY } from './token-key.ts';

/** The admin token, and whether the control API asks for one. */
export interface Session {
  /** Kept for as long as the tab is open. */
  readonly token: Signal<string | null>;
  /** The last call was turned away for want of the right token. */
  readonly wanted: Signal<boolean>;
  /** Takes a token and tries again. */
  signIn(token: string): void;
}

/** The session of this tab. */
export function createSession(storage: Storage): Session {
  const token = signal(storage.getItem(TOKEN_KEY));
  const wanted = signal(false);
  return {
    token,
    wanted,
    signIn(given) {
      storage.setItem(TOKEN_KEY, given);
      token.value = given;
      wanted.value = false;
    },
  };
}
