import type { components } from '../../../generated/smsc.ts';
import { type Account, shelf } from '../../world/accounts.ts';
import { formatMoney, parseMoney } from '../../world/money.ts';
import { commands, DONE } from './commands.ts';
import { nextOwnId } from './counters.ts';
import type { Call } from './operation.ts';
import { refuse } from './refusals.ts';
import { rules } from './rules.ts';
import { legOf } from './sent.ts';

type Answer = components['schemas']['UsersAnswer'];

/** The sub-clients of an account by their logins; each login is an account of its own. */
const usersOf = (account: Account) => shelf<{ readonly id: number; password: string }>(account, 'users');

/** The currency that accounts are kept in here; there are no rates to others. */
const HRYVNIA = '4';

/** `users.php`: sub-clients. */
export const users = commands<Answer>({ add, chg: change, pay, get_stat: statistics, get_stat_all: allStatistics });

function add({ account, form, world }: Call): Answer {
  const [user, password] = [form.text('user').trim(), form.text('password')];
  if (user === '' || user === 'invalid' || password === '') return refuse('parameters-error');
  const id = usersOf(account).get(user)?.id ?? nextOwnId(account, 'user');
  usersOf(account).set(user, { id, password });
  world.accounts.open(rules, user);
  return { id };
}

function change({ account, form }: Call): Answer {
  const known = usersOf(account).get(form.text('user').trim());
  if (known === undefined) return refuse('not-found');
  if (form.has('password')) known.password = form.text('password');
  return { ...DONE };
}

/** Money goes from the account to its sub-client; without enough of it there is nothing to pay with. */
function pay({ account, form, world }: Call): Answer {
  const user = form.text('user').trim();
  const sum = parseMoney(form.text('sum').trim());
  if (sum === null || sum <= 0 || !['', HRYVNIA].includes(form.text('curr').trim())) return refuse('parameters-error');
  if (!usersOf(account).has(user) || sum > account.balance) return refuse('not-found');
  account.balance -= sum;
  world.accounts.open(rules, user).balance += sum;
  return { ...DONE };
}

function statistics(call: Call): Answer {
  const user = call.form.text('user').trim();
  return usersOf(call.account).has(user) ? [rowOf(user, call)] : refuse('not-found');
}

function allStatistics(call: Call): Answer {
  const all = [...usersOf(call.account).keys()];
  return all.length === 0 ? refuse('not-found') : all.map((user) => rowOf(user, call));
}

/** What a sub-client has sent; the names of the members are assumed. */
function rowOf(user: string, { world }: Call) {
  const account = world.accounts.open(rules, user);
  const legs = [...world.messages.oldestOf(account)].map(legOf);
  const cost = legs.reduce((sum, { charged }) => sum + charged, 0);
  const cnt = legs.reduce((sum, { parts }) => sum + parts, 0);
  return { user, messages: legs.length, cnt, cost: formatMoney(cost, 0), balance: formatMoney(account.balance, 0) };
}
