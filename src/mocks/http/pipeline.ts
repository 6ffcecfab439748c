import type { Answer, MockRequest, Reply } from '../providers/provider.ts';
import type { Fault, FaultKind } from '../world/faults.ts';
import type { ExchangeOutcome } from '../world/journal.ts';
import type { World } from '../world/world.ts';
import type { Row, Site } from './locate.ts';

/** One request on its way through a provider. */
export interface Visit {
  readonly world: World;
  readonly site: Site;
  request: MockRequest;
  /** The row that the request found; null when the provider has none for it. */
  readonly row: Row | null;
  /** The methods that the path takes; empty when the provider has no such path. */
  readonly allowed: readonly string[];
  outcome: ExchangeOutcome;
  faultIds: readonly string[];
  /** How long the reply is held back, real ms. */
  holdMs: number;
  /** How the connection breaks after the work is done. */
  breakage: FaultKind | null;
}

type Step = (visit: Visit, next: () => Reply) => Reply;

/** What happens to every request, in this order. Each step may answer, or let the next one. */
const STEPS: readonly Step[] = [
  // A bug of ours is never dressed as the provider's words.
  confessBugs,
  // What somebody armed happens before, instead of, or after the work.
  injectFaults,
  // 429 in the provider's own words.
  throttle,
  // The provider's row, or what it says where it has none.
  dispatch,
];

/** Walks a request through the steps. */
export function walk(visit: Visit): Reply {
  const from = (index: number): Reply => {
    const step = STEPS[index];
    if (step === undefined) throw new Error('the last step of the pipeline called for another');
    return step(visit, () => from(index + 1));
  };
  return from(0);
}

function confessBugs(visit: Visit, next: () => Reply): Reply {
  try {
    return next();
  } catch (error) {
    visit.outcome = 'broken';
    const { provider } = visit.site;
    const place = `${provider.slug} ${visit.row?.operation ?? `${visit.request.method} ${visit.request.path}`}`;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      status: 500,
      format: 'json',
      body: { error: `Holub broke while it imitated ${place}. This is a bug of the sandbox, not an answer.`, stack },
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      hint: `A bug of the sandbox in ${place}`,
    };
  }
}

function injectFaults(visit: Visit, next: () => Reply): Reply {
  const { world, site, request } = visit;
  if (world.faults.none) return next();
  const { provider } = site;
  const hits = world.faults.hit({
    provider: provider.slug,
    operation: visit.row?.operation ?? `${request.method} ${request.path}`,
    credential: provider.credentialOf(request),
    msisdns: () => provider.msisdnsOf(request),
  });
  if (hits.length === 0) return next();
  visit.faultIds = hits.map((fault) => fault.id);
  const [fault] = hits.filter(({ kind }) => kind !== 'latency');
  visit.holdMs = hits.reduce((sum, { latencyMs = 0 }) => sum + latencyMs, 0);
  const reply = fault === undefined ? next() : suffer(visit, fault, next);
  if (visit.outcome !== 'broken') visit.outcome = 'fault';
  return reply;
}

function suffer(visit: Visit, fault: Fault, next: () => Reply): Reply {
  switch (fault.kind) {
    case 'status':
      return statusReply(visit, fault.status ?? 500);
    case 'empty-response':
      visit.breakage = fault.kind;
      return { status: 200, format: 'none', body: null };
    case 'answer':
      return giveAnswer(visit, answerOf(visit.site, fault.answer), fault, next);
    default:
      // The work is done and the program does not know: that is what a retry has to survive.
      visit.breakage = fault.kind;
      return next();
  }
}

function statusReply({ site, allowed }: Visit, status: number): Reply {
  return site.provider.statusReply(status, allowed) ?? { status, format: 'none', body: null };
}

function giveAnswer(visit: Visit, answer: Answer, fault: Fault, next: () => Reply): Reply {
  const whole = visit.site.provider.answerWith(answer, visit.request, visit.world, visit.allowed);
  if (whole !== null) return whole;
  visit.request = { ...visit.request, armed: { answer, msisdn: fault.match.msisdn ?? null } };
  return next();
}

function answerOf({ provider }: Site, name: string | undefined): Answer {
  const answer = provider.answers.find((each) => each.name === name);
  if (answer === undefined) throw new Error(`no answer ${name}`);
  return answer;
}

function throttle(visit: Visit, next: () => Reply): Reply {
  const throttling = visit.site.provider.throttle(visit.request, visit.world);
  if (throttling === null) return next();
  const reply = throttling.refusal ?? next();
  return { ...reply, headers: { ...throttling.headers, ...reply.headers } };
}

function dispatch({ row, request, world, site, allowed }: Visit): Reply {
  return row === null ? site.provider.unmatched(request, world, allowed) : row.run(request, world);
}
