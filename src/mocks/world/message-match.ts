import type { Message } from './message.ts';
import type { MessageMatch } from './saved.ts';

/** Whether a message is one that is meant, on any of its legs. */
export function fitsMessage(match: MessageMatch, { provider, credential, msisdn, legs }: Message): boolean {
  if (match.provider !== undefined && match.provider !== provider) return false;
  if (match.credential !== undefined && match.credential !== credential) return false;
  if (match.msisdn !== undefined && match.msisdn !== msisdn) return false;
  if (match.sender !== undefined && !legs.some(({ sender }) => sender === match.sender)) return false;
  const { text } = match;
  return text === undefined || legs.some((leg) => leg.text.includes(text));
}
