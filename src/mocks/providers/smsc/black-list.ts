import { DONE } from './commands.ts';
import { type BlackListed, blackListOf, type ContactsAnswer } from './contacts.ts';
import { nextOwnId } from './counters.ts';
import type { Call } from './operation.ts';
import { readNumber } from './recipients.ts';
import { refuse } from './refusals.ts';
import { type Form, listOf } from './wire.ts';

const TYPES: Readonly<Record<string, BlackListed>> = { '': 'all', '0': 'all', '1': 'mass', '2': 'single' };

/** `add_black=1`: from now on these numbers are treated like those of the stop list. */
export function addToBlackList({ account, form }: Call): ContactsAnswer {
  const type = TYPES[form.text('type').trim()];
  const numbers = numbersIn(form);
  if (type === undefined || numbers.length === 0) return refuse('parameters-error');
  for (const number of numbers) blackListOf(account).set(number, type);
  return { id: nextOwnId(account, 'black') };
}

/** `del_black=1`. */
export function removeFromBlackList({ account, form }: Call): ContactsAnswer {
  const removed = numbersIn(form).filter((number) => blackListOf(account).delete(number));
  return removed.length === 0 ? refuse('not-found') : { ...DONE };
}

/** The numbers as a send would read them, so that those of a national form are kept from it too. */
const numbersIn = (form: Form) =>
  listOf(form.text('phone'))
    .map(readNumber)
    .filter((number) => /^\d+$/.test(number));
