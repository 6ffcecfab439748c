import { describeExchange, describeMessage, describePattern, describeWhatCame } from '../library/describe.ts';
import { type ExchangePattern, READING, type Reading } from '../library/reading.ts';
import type { Exchange, Message, MessagePattern, Sandbox } from '../library/sandbox.ts';

/** How often; at least once where it is left out. */
export interface Counted {
  readonly times?: number;
}

/** A message that a program is to have sent. */
export interface SentPattern extends MessagePattern, Counted {}

/** A request that the provider is to have said no to. */
export interface RefusedPattern extends Omit<ExchangePattern, 'outcome'>, Counted {}

/** A request that a program is to have made, whatever came of it. */
export interface AskedPattern extends Omit<ExchangePattern, 'answer'>, Counted {}

/** What a look at a sandbox has shown. */
export interface Verdict<Found> {
  readonly pass: boolean;
  /** What fits, newest first. */
  readonly found: readonly Found[];
  /** Why it is so: for a failure, what was found in the place of what was wanted. */
  message(): string;
}

const SHOWN = 5;
const MOST = 1000;

/** Whether such a message was sent. */
export function judgeSent(sandbox: Sandbox, { times, ...pattern }: SentPattern): Verdict<Message> {
  const reading = readingOf(sandbox);
  return judge('message', 'sent', reading.messages({ ...pattern, limit: MOST }), {
    times,
    pattern,
    describe: describeMessage,
    instead: () => describeWhatCame(reading.nearest(pattern), reading.exchanges()),
  });
}

/** Whether a provider said no so. Where an answer is named, one that stands at a single recipient counts too. */
export function judgeRefused(sandbox: Sandbox, { times, ...pattern }: RefusedPattern): Verdict<Exchange> {
  const reading = readingOf(sandbox);
  const refused = pattern.answer === undefined ? { outcome: 'refused' as const } : {};
  return judge('request', 'refused', reading.exchanges({ ...pattern, ...refused }), {
    times,
    pattern,
    describe: describeExchange,
    instead: () => describeRequests(reading.exchanges()),
  });
}

/** Whether such a request was made. */
export function judgeAsked(sandbox: Sandbox, { times, ...pattern }: AskedPattern): Verdict<Exchange> {
  const reading = readingOf(sandbox);
  return judge('request', 'made', reading.exchanges(pattern), {
    times,
    pattern,
    describe: describeExchange,
    instead: () => describeRequests(reading.exchanges()),
  });
}

function judge<Found>(
  what: string,
  done: string,
  found: readonly Found[],
  {
    times,
    pattern,
    describe,
    instead,
  }: {
    times: number | undefined;
    pattern: object;
    describe: (each: Found) => string;
    instead: () => readonly string[];
  },
): Verdict<Found> {
  const pass = times === undefined ? found.length > 0 : found.length === times;
  const wanted = times === undefined ? `a ${what}` : `${times} ${what}${times === 1 ? '' : 's'}`;
  const lines = found.slice(0, SHOWN).map((each) => `  ${describe(each)}`);
  const message = () => {
    const asked = `${wanted} to have been ${done}${describePattern('with', pattern)}`;
    if (pass) return [`Expected not ${asked}.`, ...lines].join('\n');
    const count = times === undefined ? '' : ` ${found.length === 0 ? 'None' : `${found.length}`} fitted.`;
    return [`Expected ${asked}.${count}`, ...(found.length > 0 ? lines : instead())].join('\n');
  };
  return { pass, found, message };
}

function describeRequests(exchanges: readonly Exchange[]): readonly string[] {
  if (exchanges.length === 0) return ['No request has come at all.'];
  return ['The last requests:', ...exchanges.slice(0, SHOWN).map((exchange) => `  ${describeExchange(exchange)}`)];
}

function readingOf(sandbox: Sandbox): Reading {
  const reading: Reading | undefined = (sandbox as Sandbox | undefined)?.[READING];
  if (reading !== undefined) return reading;
  throw new TypeError('This is no sandbox. Give what createSandbox() returned.');
}
