import { z } from 'zod';
import { providers } from '../providers/index.ts';
import { CHANNELS, STATES } from '../telecom/states.ts';
import { CAUSES, OUTCOME_NAMES, type OutcomeName } from '../telecom/test-numbers.ts';
import { FAULT_KINDS } from '../world/faults.ts';
import { amount, date, filled, msisdn, price, span, strict, text } from './words.ts';

export const provider = z.enum(providers.map(({ slug }) => slug) as [string, ...string[]]).describe('Whose API');
export const credential = filled.describe('The token, login or key that names the account');

const settings: z.ZodRawShape = Object.fromEntries(
  providers.flatMap(({ rules }) => Object.entries(rules.settings.partial().shape)),
);

/** What an account is to be like; what is left out keeps its value. */
export const accountShape = {
  provider,
  credential,
  balance: amount.optional(),
  senders: z.array(filled).nullable().optional().describe('The senders it may use; null for any'),
  blocked: z.boolean().optional(),
  quota: strict({ limit: z.number().int().min(0), perSeconds: z.number().positive() })
    .nullable()
    .optional()
    .describe('At most so many requests in so many seconds; null for none'),
  stopList: z.array(msisdn).optional().describe('Numbers that it may not write to'),
  duplicates: z.boolean().optional().describe("Whether the provider's rule against duplicates holds"),
  callbackUrl: text.nullable().optional().describe('Where delivery reports are pushed'),
  ...settings,
};

const whose = { provider: provider.optional(), credential: credential.optional() };

const causes = z.enum(CAUSES);

export const outcome = strict({
  ...whose,
  msisdn: msisdn.optional().describe('Messages to this number'),
  sender: text.optional().describe('Messages from this sender'),
  text: text.optional().describe('Messages that contain this'),
  becomes: z
    .enum(Object.keys(OUTCOME_NAMES) as [OutcomeName, ...OutcomeName[]])
    .optional()
    .describe('What a test number stands for, by its name'),
  reaches: z
    .partialRecord(z.enum(STATES), span)
    .optional()
    .describe('The states that are reached, each with the time after the start: { enroute: 1s, delivered: 3m }'),
  ends: strict({ after: span, cause: causes }).optional().describe('How and when it fails'),
  expires: z.boolean().optional().describe('Stays where it is until its validity period is over'),
  channels: z.array(z.enum(CHANNELS)).min(1).optional().describe('Only on these channels; the others deliver'),
}).refine(
  (rule) => [rule.reaches, rule.ends, rule.expires].some((each) => each !== undefined) !== (rule.becomes !== undefined),
  {
    error: 'expected either becomes, or reaches, ends and expires',
  },
);

export const reply = strict({
  ...whose,
  from: msisdn.describe('The number that writes back'),
  to: text.optional().describe('To messages from this sender'),
  about: text.optional().describe('To messages that contain this'),
  text: text.optional().describe('What it writes'),
  option: z.number().int().min(1).optional().describe("Which of a survey's options it picks, from 1"),
  after: span.optional().describe('How long after the delivery; 5s by default'),
  times: z.number().int().min(1).optional().describe('How many messages it answers; all by default'),
}).refine((rule) => (rule.text === undefined) !== (rule.option === undefined), {
  error: 'expected either text or option',
});

export const fault = strict({
  match: strict({
    provider,
    operation: text.optional().describe('POST /message/send.json, or the path alone for any method'),
    credential: credential.optional(),
    msisdn: msisdn.optional(),
  }).describe('Which requests it hits; what is left out matches any'),
  kind: z.enum(FAULT_KINDS),
  status: z.number().int().min(200).max(599).optional().describe('For kind status: the HTTP status'),
  latencyMs: z.number().int().min(0).optional().describe('For kind latency: real milliseconds'),
  answer: z.union([text, z.number()]).optional().describe("For kind answer: the answer's name, or its code"),
  times: z.number().int().min(1).optional().describe('How many requests it hits; any number by default'),
  probability: z.number().min(0).max(1).optional().describe('Drawn from the seed; 1 by default'),
});

export const clockChange = strict({
  now: date.optional(),
  mode: z.enum(['real', 'frozen']).optional(),
  pace: z.number().positive().optional().describe('World seconds a real second'),
});

/** Each provider's tariff, by its own names. */
const prices = strict(
  Object.fromEntries(
    providers.map(({ slug, rules }) => {
      const names = Object.keys(rules.prices).map((name) => [name, price.optional()]);
      return [slug, strict(Object.fromEntries(names) as Record<string, typeof price>).optional()];
    }),
  ),
).describe('What messages cost from now on, by provider and channel; what is left out keeps its price');

/** What a world is to be like before anything happens in it. */
export const world = strict({
  clock: clockChange.optional().describe('The time at the start. Frozen unless it says otherwise'),
  seed: z.number().int().optional().describe('The number that all luck comes from'),
  snapshot: z
    .record(text, z.unknown())
    .optional()
    .describe('A whole world to go on from, as GET /__admin/snapshot gave it'),
  accounts: z.array(strict(accountShape)).optional(),
  outcomes: z.array(outcome).optional().describe('What becomes of messages, by number or by sender'),
  replies: z.array(reply).optional().describe('What recipients write back once a message has been delivered'),
  prices: prices.optional(),
  faults: z.array(fault).optional().describe('What is armed to go wrong'),
});
