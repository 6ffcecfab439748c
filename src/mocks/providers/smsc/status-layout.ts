import type { components } from '../../../generated/smsc.ts';
import { elements, type Layout } from './layout.ts';
import type { StatusAnswer } from './status.ts';

type Schemas = components['schemas'];
type Success = Exclude<StatusAnswer, { error: string }>;
type Row = Schemas['StatusList'][number] | Exclude<Success, readonly unknown[] | Schemas['Ok']>;
type Members = Readonly<Record<string, string | number>>;

const HLR = ['imsi', 'msc', 'mcc', 'mnc', 'cn', 'net', 'rcn', 'rnet'];
/** With `all=2` the three of the operator stand between number and cost, as official libraries count (S19). */
const MESSAGE = ['phone', 'country', 'operator', 'region', 'cost', 'sender_id', 'status_name', 'message', 'comment'];

/** How a status looks: a line or a row of values for each message, `<sms>` elements in XML. */
export const statusLayout: Layout<Success> = {
  line: (answer) => (isDone(answer) ? answer.result : rowsOf(answer).map(line).join('\n')),
  values: (answer) => (isDone(answer) ? answer.result : rowsOf(answer).map(values).join('\n')),
  xml(answer) {
    if (isDone(answer)) return `<result>${answer.result}</result>`;
    if (!Array.isArray(answer)) return sms(answer as Row);
    return `<result>\n${answer.map((row: Row) => `${sms(row)}\n`).join('')}</result>`;
  },
};

const isDone = (answer: Success): answer is Schemas['Ok'] => 'result' in answer;
const rowsOf = (answer: Success): readonly Row[] => (Array.isArray(answer) ? answer : [answer as Row]);
const sms = (row: Row) => `<sms>\n${elements(row).join('')}</sms>`;

/** The members of these names that are there, in the order of the names. */
function pick(members: Members, names: readonly string[]): readonly (readonly [string, string | number])[] {
  return names.flatMap((name) => (members[name] === undefined ? [] : [[name, members[name]] as const]));
}

/** What a list row gains at its end: the id, and the number where it is not told anyway. */
const tail = (members: Members) => pick(members, 'send_date' in members ? ['id'] : ['id', 'phone']);

function line(row: Row): string {
  const members = row as Members;
  const head: (readonly [string, string | number])[] =
    members.last_date === undefined ? [] : [['check_time', members.last_date], ...pick(members, ['err', ...HLR])];
  const message = 'send_date' in members ? pick(members, ['send_date', ...MESSAGE, 'type']) : [];
  const named = [...head, ...message, ...tail(members)].map(([name, value]) => `, ${name} = ${value}`);
  return `Status = ${members.status}${named.join('')}`;
}

function values(row: Row): string {
  const members = row as Members;
  const message = 'send_date' in members ? pick(members, ['send_timestamp', ...MESSAGE, 'type']) : [];
  const rest = [...pick(members, HLR), ...message, ...tail(members)].map(([, value]) => value);
  return [members.status, members.last_timestamp ?? 0, members.err ?? 0, ...rest].join(',');
}
