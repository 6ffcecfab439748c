import { isUkrainian } from '../../telecom/msisdn.ts';
import type { Account } from '../../world/accounts.ts';
import type { Recipient } from './recipients.ts';
import { settingsOf } from './rules.ts';
import type { Parts } from './send-request.ts';
import { isYes } from './wire.ts';

/** A transactional Viber text to a Ukrainian number must match a template, where the account has templates set. */
export function matchesTemplates(account: Account, { viber }: Parts, taken: readonly Recipient[]): boolean {
  const { templates } = settingsOf(account);
  if (viber === null || templates === null || !isYes(viber.fields.is_transactional)) return true;
  if (!taken.some(({ phone }) => isUkrainian(phone))) return true;
  const text = String(viber.fields.text);
  return templates.some((template) => fitsTemplate(text, template));
}

/** Whether a text fits a template in which `*` stands for any words. Looks at each piece once, so it cannot hang. */
export function fitsTemplate(text: string, template: string): boolean {
  const pieces = template.split('*');
  const head = pieces.shift() ?? '';
  const tail = pieces.pop();
  if (tail === undefined) return text === head;
  if (text.length < head.length + tail.length || !text.startsWith(head) || !text.endsWith(tail)) return false;
  const end = text.length - tail.length;
  let at = head.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}
