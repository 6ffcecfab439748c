import type { Channel } from '../telecom/states.ts';
import { type Outcome, type Refusal, testOutcome } from '../telecom/test-numbers.ts';
import type { Message } from './message.ts';
import { fitsMessage } from './message-match.ts';
import type { OutcomeRule } from './saved.ts';

/** What was laid down for messages by number or by sender, beside what the test numbers stand for. */
export interface Outcomes {
  /** Whether nothing was laid down. */
  readonly none: boolean;
  /** Lays a rule down; the latest one that fits a message counts. */
  add(rule: OutcomeRule): void;
  /** What was laid down for this message on a channel; null for nothing. */
  of(message: Message, channel: Channel): Outcome | null;
  /** Why a provider that refuses such a thing at submission refuses this number. */
  refusalOf(provider: string, msisdn: string): Refusal | undefined;
  list(): readonly OutcomeRule[];
  /** Removes what names this account. */
  removeFor(provider: string, credential: string): void;
  restore(rules: readonly OutcomeRule[]): void;
}

/** The outcomes that somebody has asked for. */
export function createOutcomes(): Outcomes {
  let rules: readonly OutcomeRule[] = [];
  const latest = (fits: (rule: OutcomeRule) => boolean) => (rules.findLast(fits)?.outcome ?? null) as Outcome | null;
  return {
    get none() {
      return rules.length === 0;
    },
    add(rule) {
      rules = [...rules, rule];
    },
    of: (message, channel) =>
      rules.length === 0
        ? null
        : latest(({ match, outcome }) => outcome.channels?.includes(channel) !== false && fitsMessage(match, message)),
    refusalOf(provider, msisdn) {
      // A sender is not known yet where a number is looked at, so only rules for the number itself refuse.
      const scripted = latest(
        ({ match }) =>
          match.msisdn === msisdn && match.sender === undefined && (match.provider ?? provider) === provider,
      );
      return (scripted ?? testOutcome(msisdn))?.refusal;
    },
    list: () => rules,
    removeFor(provider, credential) {
      rules = rules.filter(({ match }) => match.provider !== provider || match.credential !== credential);
    },
    restore(saved) {
      rules = saved;
    },
  };
}
