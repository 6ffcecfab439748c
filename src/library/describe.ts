import type { NearMessage } from './reading.ts';
import type { Exchange, Message } from './sandbox.ts';

const SHOWN_REFUSALS = 3;

/** A pattern as a person reads it, after a word: ` with msisdn 380671234567, text /\d{4}/`; nothing where it is empty. */
export function describePattern(word: string, pattern: object): string {
  const given = Object.entries(pattern).filter(([, value]) => value !== undefined);
  const parts = given.map(([name, value]) => `${name} ${typeof value === 'string' ? quoted(name, value) : value}`);
  return parts.length === 0 ? '' : ` ${word} ${parts.join(', ')}`;
}

/** Text may hold anything; a number or a state reads better bare. */
function quoted(name: string, value: string): string {
  return name === 'text' || /\s|^$/.test(value) ? JSON.stringify(value) : value;
}

/** A message in a line: `turbosms sms from Shop to 380671234567, delivered: "Hello"`. */
export function describeMessage({ provider, credential, channel, sender, msisdn, state, text }: Message): string {
  return `${provider} ${channel} of ${quoted('', credential)} from ${quoted('', sender)} to ${msisdn}, ${state}: ${JSON.stringify(text)}`;
}

/** An exchange in a line: `refused turbosms POST /message/send.json of my-token: REQUIRED_TOKEN`. */
export function describeExchange({
  outcome,
  provider,
  operation,
  credential,
  request,
  answers,
  hint,
}: Exchange): string {
  const what = operation ?? `${request.method} ${request.url.split('?')[0]}`;
  const whose = credential === null ? '' : ` of ${quoted('', credential)}`;
  const why = [answers.join(', '), hint ?? ''].filter((part) => part !== '').join('; ');
  return `${outcome} ${provider ?? 'by nobody'} ${what}${whose}${why === '' ? '' : `: ${why}`}`;
}

/** What came in the place of a message that did not: the nearest ones, and the requests that got nowhere. */
export function describeWhatCame(near: readonly NearMessage[], exchanges: readonly Exchange[]): readonly string[] {
  const lines = near.map(({ message, misses }) => {
    return `  ${describeMessage(message)}${misses.length === 0 ? '' : ` (differs in ${misses.join(', ')})`}`;
  });
  const failed = exchanges.filter(({ outcome }) => outcome !== 'answered').slice(0, SHOWN_REFUSALS);
  return [
    lines.length === 0 ? 'No message has come at all.' : 'The nearest that came:',
    ...lines,
    ...(failed.length === 0 ? [] : ['The last requests that got nowhere:']),
    ...failed.map((exchange) => `  ${describeExchange(exchange)}`),
  ];
}
