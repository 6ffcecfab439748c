import type { components } from '../../../generated/smsc.ts';
import { type Account, shelf } from '../../world/accounts.ts';
import { commands, DONE } from './commands.ts';
import { nextOwnId } from './counters.ts';
import type { Call } from './operation.ts';
import { refuse } from './refusals.ts';

type Schemas = components['schemas'];
type Template = Schemas['Template'];

const FORMATS = ['', 'sms', 'flash', 'bin', 'push', 'mms', 'call', 'mail', 'viber'];

/** The templates of an account, by id. */
export const templatesOf = (account: Account) => shelf<Template>(account, 'templates');

/** `templates.php`: texts kept under a name. */
export const templates = commands<Schemas['TemplatesAnswer']>({ add, chg: change, del: remove, get: list });

function add(call: Call): Schemas['TemplatesAnswer'] {
  const { account, form } = call;
  const given = membersIn(call);
  if (form.text('name') === '' || form.text('msg') === '' || given === null) return refuse('parameters-error');
  const id = nextOwnId(account, 'template');
  templatesOf(account).set(String(id), { ...EMPTY, ...given, id });
  return { id };
}

function change(call: Call): Schemas['TemplatesAnswer'] {
  const known = find(call);
  const given = membersIn(call);
  if (given === null) return refuse('parameters-error');
  if (known === undefined) return refuse('not-found');
  templatesOf(call.account).set(String(known.id), { ...known, ...given });
  return { ...DONE };
}

function remove(call: Call): Schemas['TemplatesAnswer'] {
  const known = find(call);
  if (known === undefined) return refuse('not-found');
  templatesOf(call.account).delete(String(known.id));
  return { ...DONE };
}

function list({ account }: Call): Schemas['TemplatesAnswer'] {
  return [...templatesOf(account).values()];
}

const EMPTY = { format: '', message: '', name: '', sender: '', flag: 0 };

const find = ({ account, form }: Call) => templatesOf(account).get(String(Number(form.text('id'))));

/** The members that the request gives; its `msg` is the answer's `message`. Null for a kind that there is not. */
function membersIn({ form }: Call): Partial<Template> | null {
  if (!FORMATS.includes(form.text('format'))) return null;
  const given: readonly (readonly [string, string])[] = [
    ['format', 'format'],
    ['msg', 'message'],
    ['name', 'name'],
    ['sender', 'sender'],
  ];
  const members = given.filter(([wire]) => form.has(wire)).map(([wire, name]) => [name, form.text(wire)]);
  const switched = form.switched();
  return { ...Object.fromEntries(members), ...(switched === null ? {} : { flag: switched ? 1 : 0 }) };
}
