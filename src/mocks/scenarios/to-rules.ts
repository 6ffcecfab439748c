import type { z } from 'zod';
import type { State } from '../telecom/states.ts';
import { namedOutcome, type Outcome } from '../telecom/test-numbers.ts';
import { parseDuration } from '../world/duration.ts';
import type { OutcomeRule, WaitingReply } from '../world/saved.ts';
import type { outcome, reply } from './world-schema.ts';

const REPLY_AFTER_MS = 5000;

const toMs = (span: string | number): number => parseDuration(span) ?? 0;

/** An outcome of a scenario as the world keeps it. */
export function toOutcome(rule: z.infer<typeof outcome>): OutcomeRule {
  const { provider, credential, msisdn, sender, text, becomes, channels, ...own } = rule;
  const base: Outcome = becomes === undefined ? ownOutcome(own) : namedOutcome(becomes);
  const match = { provider, credential, msisdn, sender, text };
  return plain({ match, outcome: channels === undefined ? base : { ...base, channels } });
}

type Own = Pick<z.infer<typeof outcome>, 'reaches' | 'ends' | 'expires'>;

function ownOutcome({ reaches = {}, ends, expires }: Own): Outcome {
  const steps = Object.entries(reaches).map(([state, after]) => ({ state: state as State, afterMs: toMs(after) }));
  return {
    reaches: steps.sort((a, b) => a.afterMs - b.afterMs),
    ...(ends === undefined ? {} : { ends: { afterMs: toMs(ends.after), cause: ends.cause } }),
    ...(expires === undefined ? {} : { expires }),
  };
}

/** A reply of a scenario as the world keeps it. */
export function toWaitingReply(given: z.infer<typeof reply>): WaitingReply {
  const { provider, credential, from, to, about, text, option, after, times } = given;
  return plain({
    match: { provider, credential, msisdn: from, sender: to, text: about },
    text,
    option,
    afterMs: after === undefined ? REPLY_AFTER_MS : toMs(after),
    times: times ?? null,
    given: 0,
  });
}

/** Leaves out what is undefined, and shares nothing with what it was made from. */
function plain<T>(value: unknown): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
