import type { Account } from '../../world/accounts.ts';
import type { World } from '../../world/world.ts';
import { rules } from './rules.ts';
import type { Form } from './wire.ts';

/**
 * The account that a request names: its login, else its key, which also does where the login comes without a password
 * (S17). With an empty login the official libraries send the password as the key, so it is read as one. Null when
 * there is none.
 */
export function credentialIn(form: Form): string | null {
  const [login, psw, apikey] = ['login', 'psw', 'apikey'].map((name) => form.text(name));
  return (psw ? login || apikey || psw : apikey || login) || null;
}

/** The account of the caller, or the refusal. Any password will do, plain or as md5. */
export function authenticate(form: Form, world: World): Account | 'authorise-error' | 'ip-is-blocked' {
  const credential = credentialIn(form);
  const withoutPassword = form.text('psw') === '' && form.text('apikey') === '';
  if (credential === null || credential === 'invalid' || withoutPassword) return 'authorise-error';
  const account = world.accounts.open(rules, credential);
  return account.blocked ? 'ip-is-blocked' : account;
}
