import type { LoggedExchange, Notice } from '../index.ts';

/** What a server says of itself while it runs. */
export interface Log {
  /** `shown` is what a person reads instead of the sentence. */
  info(message: string, fields?: object, shown?: string): void;
  notice(notice: Notice): void;
  exchange(exchange: LoggedExchange): void;
}

export const LOG_FORMS = ['pretty', 'json'] as const;
export type LogForm = (typeof LOG_FORMS)[number];

/** Where lines go: what is amiss apart from the rest. */
export interface LogSinks {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

const CONSOLE: LogSinks = { out: (line) => console.log(line), err: (line) => console.error(line) };

/** A log for people, or one JSON object a line. */
export function createLog(form: LogForm, { out, err }: LogSinks = CONSOLE, now: () => Date = () => new Date()): Log {
  if (form === 'pretty') {
    return {
      info: (message, _, shown) => out(shown ?? `holub: ${message}`),
      notice: ({ message }) => err(`holub: ${message}`),
      exchange: (exchange) => out(line(exchange)),
    };
  }
  const write = (level: string, message: string, fields: object) =>
    out(JSON.stringify({ time: now().toISOString(), level, message, ...fields }));
  return {
    info: (message, fields = {}) => write('info', message, fields),
    notice: ({ message, ...fields }) => write(fields.kind === 'broken' ? 'error' : 'warn', message, fields),
    exchange: (exchange) => write('info', 'exchange', exchange),
  };
}

/** `#12 turbosms POST /message/send.json my-*** answered 200` */
function line({ exchange, provider, operation, credential, outcome, status, requestId }: LoggedExchange): string {
  const parts = [`#${exchange}`, provider, operation, credential, outcome, status, requestId];
  return parts.filter((part) => part !== null).join(' ');
}
