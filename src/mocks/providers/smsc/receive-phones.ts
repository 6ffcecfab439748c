import type { components } from '../../../generated/smsc.ts';
import { type Account, shelf } from '../../world/accounts.ts';
import { commands, DONE } from './commands.ts';
import type { Call } from './operation.ts';
import { refuse } from './refusals.ts';

type Answer = components['schemas']['ReceivePhonesAnswer'];

/** Numbers that receive: whether each of them is not to be renewed. */
const receivingOf = (account: Account) => shelf<{ readonly noProlong: boolean }>(account, 'receiving-phones');

/** `receive_phones.php`: numbers that people may write to. They cost nothing here. */
export const receivePhones = commands<Answer>({ get: list, buy, chg: change });

function list({ account }: Call): Answer {
  return [...receivingOf(account)].map(([phone, { noProlong }]) => ({ phone, noprolong: noProlong ? 1 : 0 }));
}

function buy({ account, form, world }: Call): Answer {
  const wanted = form.text('phone').replaceAll(/\D/g, '');
  if (form.text('phone') !== '' && wanted === '') return refuse('parameters-error');
  // Without a number any free one is given.
  const phone = wanted || `38067${world.luck(account, 'receiving-phone').int(1_000_000, 9_999_999)}`;
  receivingOf(account).set(phone, { noProlong: form.flag('noprolong') });
  return { ...DONE };
}

function change({ account, form }: Call): Answer {
  const phone = form.text('phone').replaceAll(/\D/g, '');
  if (!receivingOf(account).has(phone)) return refuse('not-found');
  receivingOf(account).set(phone, { noProlong: form.flag('noprolong') });
  return { ...DONE };
}
