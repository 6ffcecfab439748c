import type { components } from '../../../generated/smsc.ts';
import { type Account, shelf } from '../../world/accounts.ts';
import { commands } from './commands.ts';
import { nextOwnId } from './counters.ts';
import type { Call } from './operation.ts';
import { refuse } from './refusals.ts';

type Schemas = components['schemas'];
type Answer = Schemas['OperatorTemplatesAnswer'];

const PURPOSES = ['mts', 'mega', 'bee', 'tele2', 'motiv'].flatMap((operator) =>
  ['srv', 'auth', 'trn'].map((purpose) => `${operator}_${purpose}`),
);

const templatesOf = (account: Account) => shelf<Schemas['OperatorTemplate']>(account, 'operator-templates');

/** `op_templates.php`: texts that an operator has approved, one for each operator and purpose. */
export const operatorTemplates = commands<Answer>({ add, get: ({ account }) => [...templatesOf(account).values()] });

function add({ account, form }: Call): Answer {
  const wanted = [...PURPOSES, 'soc'].filter((name) => form.flag(name));
  if (form.text('sender') === '' || form.text('msg') === '' || wanted.length === 0) return refuse('parameters-error');
  return wanted.map((name) => {
    const template = { name, id: nextOwnId(account, 'operator-template') };
    templatesOf(account).set(String(template.id), template);
    return template;
  });
}
