import { type Exchange, type ExchangeOutcome, requestIdOf } from './journal.ts';

/** An exchange as a log may hold it: no secret, no number and no text of a message. */
export interface LoggedExchange {
  /** Its id in the journal. */
  readonly exchange: number;
  /** What the program itself called it, in the header `X-Request-Id`. */
  readonly requestId: string | null;
  readonly provider: string | null;
  readonly operation: string | null;
  /** The first letters of the token or login. */
  readonly credential: string | null;
  readonly outcome: ExchangeOutcome;
  /** null where nothing went out. */
  readonly status: number | null;
  /** World time, ISO 8601. */
  readonly at: string;
}

const LONGEST_ID = 200;

/** What may be said of an exchange. Its address is not: tokens, passwords and texts stand in queries. */
export function logged(exchange: Exchange): LoggedExchange {
  const { id, at, provider, operation, credential, outcome, reply } = exchange;
  return {
    exchange: id,
    requestId: requestIdOf(exchange)?.slice(0, LONGEST_ID) ?? null,
    provider,
    operation,
    credential: credential === null ? null : masked(credential),
    outcome,
    status: reply?.status ?? null,
    at: new Date(at).toISOString(),
  };
}

/** Enough to tell two apart, too little to use: three letters of a long one, none of a short one. */
const masked = (credential: string) => `${credential.length > 8 ? credential.slice(0, 3) : ''}***`;
