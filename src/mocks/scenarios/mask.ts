import { toInternational } from '../telecom/msisdn.ts';
import { OUTCOME_NAMES, type OutcomeName } from '../telecom/test-numbers.ts';
import { secretsIn } from './secrets.ts';
import type { Taped } from './taped.ts';

/** Exchanges in which nobody's number and no secret stands. */
export interface Masked {
  readonly tapes: readonly Taped[];
  /** What became of messages to test numbers, by the masks that stand for them. */
  readonly outcomes: readonly { readonly msisdn: string; readonly becomes: OutcomeName }[];
}

const SPACE = '(?:[\\s().+-]|%20|%28|%29|%2B)';
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
// A number begins where no other digit stands before it; `%20` before it is a space, not two digits.
const START = '(?:(?<![0-9%])(?<!%[0-9A-Fa-f])|(?<=%[0-9A-Fa-f]{2}))';
const UKRAINIAN = `(?:3?8${SPACE}{0,2})?0(?:${SPACE}{0,2}\\d){9}`;
const NUMBER = new RegExp(`${UUID}|${START}(?:${UKRAINIAN}|\\d{11,15})(?!\\d)`, 'gi');

/** Masks phone numbers and secrets: the same one always gets the same mask, however it is written. */
export function mask(tapes: readonly Taped[]): Masked {
  const numbers = new Map<string, string>();
  const outcomes: { msisdn: string; becomes: OutcomeName }[] = [];
  const secrets = new Map(
    [...new Set(tapes.flatMap(secretsIn))].map((secret, index) => [secret, `token-${index + 1}`]),
  );

  const maskOf = (msisdn: string): string => {
    const known = numbers.get(msisdn);
    if (known !== undefined) return known;
    // Country and operator stay, since answers depend on them.
    const made = `${msisdn.slice(0, -7)}9${String(numbers.size + 1).padStart(6, '0')}`;
    numbers.set(msisdn, made);
    const name = Object.entries(OUTCOME_NAMES).find(([, number]) => number === msisdn)?.[0];
    if (name !== undefined) outcomes.push({ msisdn: made, becomes: name as OutcomeName });
    return made;
  };
  const maskNumber = (found: string): string => {
    if (/^[0-9a-f]{8}-/i.test(found)) return found;
    const digits = found.replaceAll(new RegExp(SPACE, 'g'), '');
    const masked = maskOf(toInternational(digits));
    // In the form in which it was written: national, with 8, or international.
    return digits.length < masked.length ? masked.slice(masked.length - digits.length) : masked;
  };
  const clean = (text: string): string => {
    let cleaned = text;
    for (const [secret, name] of secrets) cleaned = cleaned.replaceAll(secret, name);
    return cleaned.replaceAll(NUMBER, maskNumber);
  };
  // A byte a letter: digits and tokens are the same in every charset that providers take.
  const cleanBytes = (bytes: Uint8Array) => Buffer.from(clean(Buffer.from(bytes).toString('latin1')), 'latin1');

  return {
    tapes: tapes.map((taped) => ({
      ...taped,
      url: clean(taped.url),
      headers: taped.headers.map(([name, value]) => [name, clean(value)]),
      bytes: cleanBytes(taped.bytes),
      reply: taped.reply === null ? null : { ...taped.reply, text: clean(taped.reply.text) },
    })),
    outcomes,
  };
}
