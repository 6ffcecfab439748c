import type { Deed } from '../world/deeds.ts';
import type { Exchange, JournalReply } from '../world/journal.ts';
import type { World } from '../world/world.ts';
import type { RequestStep, Scenario, Step } from './schema.ts';
import { stepOfDeed } from './step-of-deed.ts';
import { exactly, requestOf, type Taped } from './taped.ts';

/** Which part of the journal is meant; what is left out means all. */
export interface JournalPart {
  readonly provider?: string | undefined;
  readonly credential?: string | undefined;
  /** The id of the first exchange whose reply must come again; those before it are asked, and not checked. */
  readonly from?: number | undefined;
  /** The id of the last exchange. */
  readonly to?: number | undefined;
  /**
   * The ids of the exchanges whose replies must come again, null for all. The others of their accounts that came before
   * are asked, and not checked: without them ids and money would be others.
   */
  readonly shown?: ReadonlySet<number> | null;
}

type BodyText = (reply: JournalReply) => string;

/** The journal, with all that was done to the world between its exchanges, as a scenario that replays. */
export function scenarioOfJournal(world: World, part: JournalPart, bodyText: BodyText, name: string): Scenario {
  const { now, seed, snapshot } = world.deeds.beginning;
  const { isMeant, isChecked, to } = choiceOf(world, part);
  const events = eventsOf(world, isMeant, to);
  const clock = { now: new Date(now).toISOString(), mode: 'frozen' } as const;
  return {
    name,
    world: snapshot === null ? { clock, seed } : { snapshot, clock: { mode: 'frozen' } },
    steps: stepsOf(events, now, isChecked, bodyText),
  };
}

type Event = { readonly at: number; readonly exchange: Exchange } | { readonly at: number; readonly deed: Deed };

type Whose = Pick<Exchange, 'provider' | 'credential'>;

/** Whose exchanges are asked again, up to which, and which of them are checked. */
interface Choice {
  readonly isMeant: (whose: Whose) => boolean;
  readonly isChecked: (id: number) => boolean;
  readonly to: number;
}

function choiceOf(
  { journal }: World,
  { provider, credential, from = 1, to = Infinity, shown = null }: JournalPart,
): Choice {
  const isNamed = (whose: Whose) =>
    (provider === undefined || whose.provider === provider) &&
    (credential === undefined || whose.credential === credential);
  if (shown === null) return { isMeant: isNamed, isChecked: (id) => id >= from, to };
  const keyOf = (whose: Whose) => JSON.stringify([whose.provider, whose.credential]);
  const theirs = new Set(journal.list().flatMap((each) => (shown.has(each.id) ? keyOf(each) : [])));
  return {
    isMeant: (whose) => theirs.has(keyOf(whose)),
    isChecked: (id) => shown.has(id),
    to: Math.max(0, ...shown),
  };
}

/** What happened, in order: a deed comes after the exchange that was the latest when it was begun. */
function eventsOf({ journal, deeds }: World, isMeant: Choice['isMeant'], to: number): readonly Event[] {
  const exchanges = journal.list().filter((each) => each.id <= to && isMeant(each));
  const done = deeds.list().filter((deed) => deed.after < to && (deed.provider === null || isMeant(deed)));
  const all: (Event & { readonly order: number })[] = [
    ...exchanges.map((exchange) => ({ at: exchange.at, exchange, order: exchange.id })),
    ...done.map((deed) => ({ at: deed.at, deed, order: deed.after + 0.5 })),
  ];
  return all.sort((a, b) => a.order - b.order);
}

function stepsOf(events: readonly Event[], start: number, isChecked: Choice['isChecked'], bodyText: BodyText): Step[] {
  const steps: Step[] = [];
  let now = start;
  for (const event of events) {
    // Time that passed by itself: the clock of the recording ran.
    if (event.at > now) steps.push({ advance: event.at - now });
    now = Math.max(now, event.at);
    if ('exchange' in event) {
      steps.push(stepOfExchange(event.exchange, isChecked(event.exchange.id), bodyText));
      continue;
    }
    const { step, nowAfter } = stepOfDeed(event.deed, now);
    now = nowAfter;
    if (step !== null) steps.push(step);
  }
  return steps;
}

function stepOfExchange(exchange: Exchange, isChecked: boolean, bodyText: BodyText): RequestStep {
  const { at, provider, request, reply, broke = false } = exchange;
  const { method, url, headers, bytes } = request;
  const taped: Taped = {
    at,
    provider,
    method,
    url,
    headers: [...headers],
    bytes,
    reply: reply === null || broke ? null : { status: reply.status, text: bodyText(reply) },
  };
  const step: RequestStep = { request: requestOf(taped) };
  return isChecked ? { ...step, expect: exactly(taped) } : step;
}
