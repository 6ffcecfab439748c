// Parts of a snapshot as the world keeps them. Their schemas stand apart from what works with them, which needs the types alone.
import { z } from 'zod';
import { CHANNELS, STATES } from '../telecom/states.ts';
import { CAUSES } from '../telecom/test-numbers.ts';

/** Which messages are meant; what is left out matches any. `text` is contained in the message's. */
export const messageMatch = z.object({
  provider: z.string().optional(),
  credential: z.string().optional(),
  msisdn: z.string().optional(),
  sender: z.string().optional(),
  text: z.string().optional(),
});
export type MessageMatch = z.infer<typeof messageMatch>;

const span = z.number().int().min(0);

/** What becomes of the messages that fit: plain data, as a snapshot keeps it. */
export const outcomeRule = z.object({
  match: messageMatch,
  outcome: z.object({
    reaches: z.array(z.object({ afterMs: span, state: z.enum(STATES) })).optional(),
    ends: z.object({ afterMs: span, cause: z.enum(CAUSES) }).optional(),
    expires: z.boolean().optional(),
    channels: z.array(z.enum(CHANNELS)).optional(),
    refusal: z.enum(['stop-list', 'no-route', 'country-not-enabled']).optional(),
    reply: z.enum(['echo', 'first-option']).optional(),
  }),
});
export type OutcomeRule = z.infer<typeof outcomeRule>;

/** What a recipient will write back once a message that fits has been delivered. Plain data. */
export const waitingReply = z.object({
  match: messageMatch,
  text: z.string().optional(),
  /** Instead of a text: the number of the survey's option that is picked, from 1. */
  option: z.number().int().min(1).optional(),
  /** How long after the delivery. */
  afterMs: z.number().int().min(0),
  /** How many messages are answered; any number where it is null. */
  times: z.number().int().min(1).nullable(),
  /** How many have been. */
  given: z.number().int().min(0),
});
export type WaitingReply = z.infer<typeof waitingReply>;

const plain = z.record(z.string(), z.unknown());

/** Something that was changed through the control API, so that a replay must change it too. Plain data. */
const deed = z.object({
  /** World time of the call, epoch ms. */
  at: z.number().int(),
  /** The id of the latest exchange before it. */
  after: z.number().int(),
  /** The control API's operation: `PUT /__admin/clock`. */
  call: z.string(),
  params: z.record(z.string(), z.string()),
  body: z.unknown(),
  /** Whose account it was about; null for everybody's. */
  provider: z.string().nullable(),
  credential: z.string().nullable(),
});
export type Deed = z.infer<typeof deed>;

/** How things stood when the record began. */
const beginning = z.object({
  now: z.number().int(),
  seed: z.number().int(),
  /** The whole world, where the record began in the middle of things. */
  snapshot: plain.nullable(),
});
export type Beginning = z.infer<typeof beginning>;

export const savedDeeds = z.object({ beginning, deeds: z.array(deed) });
export type SavedDeeds = z.infer<typeof savedDeeds>;
