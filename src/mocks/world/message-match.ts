import { z } from 'zod';
import type { Message } from './message.ts';

/** Which messages are meant; what is left out matches any. `text` is contained in the message's. */
export const messageMatch = z.object({
  provider: z.string().optional(),
  credential: z.string().optional(),
  msisdn: z.string().optional(),
  sender: z.string().optional(),
  text: z.string().optional(),
});
export type MessageMatch = z.infer<typeof messageMatch>;

/** Whether a message is one that is meant, on any of its legs. */
export function fitsMessage(match: MessageMatch, { provider, credential, msisdn, legs }: Message): boolean {
  if (match.provider !== undefined && match.provider !== provider) return false;
  if (match.credential !== undefined && match.credential !== credential) return false;
  if (match.msisdn !== undefined && match.msisdn !== msisdn) return false;
  if (match.sender !== undefined && !legs.some(({ sender }) => sender === match.sender)) return false;
  const { text } = match;
  return text === undefined || legs.some((leg) => leg.text.includes(text));
}
