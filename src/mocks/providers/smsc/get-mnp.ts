import type { components } from '../../../generated/smsc.ts';
import type { Operation } from '../provider.ts';
import { authenticate } from './authenticate.ts';
import { commandLayout } from './command-layout.ts';
import { readDay } from './dates.ts';
import { type Call, operation } from './operation.ts';
import { refuse } from './refusals.ts';
import { readForm } from './wire.ts';

type Answer = components['schemas']['PortedNumbersAnswer'];

/** The whole table: its header, since no number has been ported here (client: no byte order mark). */
const WHOLE_TABLE = 'Phone;mccmnc';

/** The changes of a day, of which there are none. */
function changes({ form, world }: Call): Answer {
  return readDay(form.text('date'), world) === null ? refuse('invalid-date-format') : [];
}

const tellChanges = operation(changes, commandLayout);

/** `get_mnp.php`: without a date the whole table as CSV, whatever `fmt` says; with one the changes of that day. */
export const portedNumbers: Operation<Answer | string> = (request, world) => {
  const form = readForm(request);
  const isWhole = form.text('date') === '' && typeof authenticate(form, world) !== 'string';
  return isWhole ? { status: 200, format: 'text', body: WHOLE_TABLE } : tellChanges(request, world);
};
