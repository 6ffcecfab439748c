import type { components } from '../../../generated/smsc.ts';
import type { Operation } from '../provider.ts';
import { authenticate } from './authenticate.ts';
import { commandLayout } from './command-layout.ts';
import { readDay } from './dates.ts';
import { type Call, fmtOf, operation } from './operation.ts';
import { refuse } from './refusals.ts';
import { readForm } from './wire.ts';

type Answer = components['schemas']['PortedNumbersAnswer'];

/** The table is its header alone, since no number has been ported here (client: no byte order mark). */
const TABLE = 'Phone;mccmnc';

/** The changes of a day, of which there are none. */
function changes({ form, world }: Call): Answer {
  return readDay(form.text('date'), world) === null ? refuse('invalid-date-format') : [];
}

const tellChanges = operation(changes, commandLayout);

/**
 * `get_mnp.php`: without a date the whole table as CSV, whatever `fmt` says; with one the changes of that day, as JSON
 * where JSON is asked for and else as CSV again (assumed).
 */
export const portedNumbers: Operation<Answer | string> = (request, world) => {
  const form = readForm(request);
  const date = form.text('date');
  const isTable = date === '' || (fmtOf(request, form) !== 3 && readDay(date, world) !== null);
  const isSignedIn = typeof authenticate(form, world) !== 'string';
  return isTable && isSignedIn ? { status: 200, format: 'text', body: TABLE } : tellChanges(request, world);
};
