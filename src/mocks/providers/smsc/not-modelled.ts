import type { components } from '../../../generated/smsc.ts';
import { commands, DONE } from './commands.ts';
import type { Call } from './operation.ts';
import { refuse } from './refusals.ts';

type Answer = components['schemas']['OkAnswer'];

const done = (): Answer => ({ ...DONE });

/** `documents.php`: accounting documents are not modelled; a well-formed call is answered with OK (assumed). */
export const documents = commands<Answer>({ add_account: done, get_account: done, get_act: done });

/** `wait_call.php`: nobody calls here. */
export const waitCall = ({ form }: Call): Answer => (form.text('phone') === '' ? refuse('parameters-error') : done());

/** `ping.php`: hosts are not watched here. */
export const ping = ({ form }: Call): Answer =>
  ['id', 'ok', 'name', 'host', 'info'].some((name) => form.has(name)) ? done() : refuse('parameters-error');
