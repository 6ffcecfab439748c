import { createClient, type Slug } from '../client/index.ts';
import type { Ask, ContractCase, Need } from './case.ts';
import { conformanceOf, type Objection } from './conformance.ts';
import { type Answered, type Exchange, readAnswer } from './exchange.ts';
import { fill, valueAt } from './fill.ts';
import { inAnHour } from './kyiv.ts';
import type { Known } from './normalize.ts';
import { paceOf } from './pace.ts';
import { misfits } from './pattern.ts';
import type { Ledger } from './spending.ts';
import type { Door } from './target.ts';

/** How a case went. */
export interface CaseResult {
  readonly case: ContractCase;
  readonly outcome: 'held' | 'failed' | 'skipped';
  /** What did not hold, or why it was left out. */
  readonly findings: readonly string[];
  readonly exchanges: readonly Exchange[];
  /** What the spec has against the answers, by the exchange. */
  readonly objections: readonly (readonly Objection[])[];
  /** Who stands in the answers. */
  readonly known: Known;
}

/** Says why a request may not leave; null where it may. */
export type Guard = Ledger['allow'];

/** Runs a case at a door, request by request; stops where one cannot go on from. */
export async function runCase<S extends Slug>(
  provider: S,
  each: ContractCase,
  door: Door<S>,
  guard: Guard | null,
): Promise<CaseResult> {
  const msisdn = each.recipient === undefined ? door.msisdn : door.numberOf(each.recipient);
  const known = { sender: door.sender, msisdn };
  const skipped = (findings: readonly string[]): CaseResult => ({
    ...EMPTY,
    case: each,
    known,
    outcome: 'skipped',
    findings,
  });
  const missing = [...each.needs.flatMap((need) => lacks(need, door, guard !== null)), ...lacksRecipient(each, door)];
  if (missing.length > 0) return skipped(missing);
  const given = new Map<string, unknown>([
    ['sender', door.sender],
    ['msisdn', msisdn],
    ['other', door.other],
    ['run', `holub-${door.now().toString(36)}`],
    ['in an hour', inAnHour(door.now())],
  ]);
  const findings: string[] = [];
  const exchanges: Exchange[] = [];
  const objections: (readonly Objection[])[] = [];
  for (const [index, ask] of each.asks.entries()) {
    const filled = fill(ask, given);
    const why = guard?.(provider, filled, each.price) ?? null;
    if (why !== null && exchanges.length === 0) {
      return skipped([`${ask.operation} was not sent: ${why}`]);
    }
    if (why !== null) {
      findings.push(`${ask.operation} was not sent: ${why}`);
      break;
    }
    await door.pause(paceOf(provider, ask.operation));
    if (ask.after !== undefined) await door.wait(ask.after);
    const reply = await sendPatiently(provider, filled, door);
    exchanges.push({ operation: ask.operation, as: ask.as ?? 'account', asked: askedBy(filled), reply });
    if (reply === null) {
      findings.push(`${stepOf(index, ask)}: no answer came`);
      break;
    }
    const against = ask.unlisted === true ? [] : judge(provider, ask, reply);
    objections.push(against);
    findings.push(...unmet(filled, reply, against).map((finding) => `${stepOf(index, ask)}: ${finding}`));
    const lacking = keep(ask, reply, given);
    if (lacking.length === 0) continue;
    findings.push(`${stepOf(index, ask)}: there is no ${lacking.join(', ')}, which later requests need`);
    break;
  }
  return { case: each, outcome: findings.length === 0 ? 'held' : 'failed', findings, exchanges, objections, known };
}

const EMPTY = { exchanges: [], objections: [] } as const;
const stepOf = (index: number, { operation }: Ask) => `request ${index + 1}, ${operation}`;

/** What stands in the way of a case at this door. */
function lacks(need: Need, door: Door, real: boolean): readonly string[] {
  switch (need) {
    case 'sender':
      return door.sender === null ? ['needs a sender name: set HOLUB_LIVE_..._SENDER'] : [];
    case 'msisdn':
      return door.msisdn === null ? ['needs a number to send to: --spend --to MSISDN'] : [];
    case 'other':
      return door.other === null ? ['needs a second number, and a live run sends to one'] : [];
    case 'sandbox':
      return real ? ['only a sandbox can be put through it'] : [];
    default:
      return door.credentialsOf(need) === undefined ? [`needs an account that is ${need}`] : [];
  }
}

/** A number of a certain kind has to be said to be one. */
function lacksRecipient({ recipient }: ContractCase, door: Door): readonly string[] {
  if (recipient === undefined || door.msisdn === null || door.numberOf(recipient) !== null) return [];
  return [`needs --to-is ${recipient}: a number of which that is true`];
}

function unmet({ expect }: Ask, reply: Answered, against: readonly Objection[]): readonly string[] {
  const { status, body } = expect;
  return [
    ...(status === undefined || status === reply.status ? [] : [`expected HTTP ${status}, got ${reply.status}`]),
    ...(body === undefined ? [] : misfits(reply.body, body)),
    ...against.map(({ at, message }) => `not by the spec: ${at === '' ? '' : `${at} `}${message}`),
  ];
}

function judge(provider: Slug, { operation }: Ask, { status, headers, text }: Answered): readonly Objection[] {
  return conformanceOf(provider).objections(operation, status, headers['content-type'] ?? '', text);
}

/** Keeps what later requests need. @returns the paths at which there was nothing */
function keep({ keep: wanted = {} }: Ask, { body }: Answered, given: Map<string, unknown>): readonly string[] {
  return Object.entries(wanted).flatMap(([name, path]) => {
    const value = valueAt(body, String(fill(path, given)));
    if (value === undefined) return [path];
    given.set(name, value);
    return [];
  });
}

const askedBy = ({ params, query, body, form, raw }: Ask) => ({
  ...(params === undefined ? {} : { params }),
  ...(query === undefined ? {} : { query }),
  ...(body === undefined && form === undefined && raw === undefined ? {} : { body: body ?? form ?? raw?.text }),
});

const LONGEST_WAIT_MS = 60_000;

/** Sends a request again, less and less often, until its answer is as expected or its patience is at an end. */
async function sendPatiently<S extends Slug>(provider: S, ask: Ask, door: Door<S>): Promise<Answered | null> {
  const { patience = 0 } = ask;
  let reply = await send(provider, ask, door);
  for (let waited = 0, step = 1000; waited < patience && reply !== null; step = Math.min(step * 2, LONGEST_WAIT_MS)) {
    if (unmet(ask, reply, []).length === 0) break;
    await door.wait(step);
    waited += step;
    reply = await send(provider, ask, door);
  }
  return reply;
}

/** Sends one request through the typed client. @returns null when no answer came */
async function send<S extends Slug>(provider: S, ask: Ask, door: Door<S>): Promise<Answered | null> {
  let answered: Answered | null = null;
  const client = createClient(provider, {
    baseUrl: door.baseUrl,
    credentials: door.credentialsOf(ask.as ?? 'account') ?? null,
    async fetch(request) {
      const response = await door.fetch(request);
      answered = await readAnswer(response);
      return new Response(null, { status: response.status, headers: { 'content-length': '0' } });
    },
  });
  const [method = '', path = ''] = ask.operation.split(' ');
  // A case may ask what the types forbid: that is how refusals are had.
  const request = client.request as unknown as (method: string, path: string, init: object) => Promise<unknown>;
  try {
    await request(method.toLowerCase(), path, {
      params: { path: ask.params ?? {}, query: ask.query ?? {} },
      ...bodyOf(ask),
    });
  } catch {
    return null;
  }
  return answered;
}

function bodyOf({ body, form, raw }: Ask): object {
  if (raw !== undefined) return typed(raw.type, raw.text);
  if (form !== undefined) {
    const fields = Object.entries(form).map(([name, value]) => [name, String(value)] as [string, string]);
    return typed('application/x-www-form-urlencoded', new URLSearchParams(fields).toString());
  }
  return body === undefined ? {} : { body };
}

const typed = (type: string, text: string) => ({
  body: text,
  bodySerializer: () => text,
  headers: { 'Content-Type': type },
});
