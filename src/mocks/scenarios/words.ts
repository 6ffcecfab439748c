import { z } from 'zod';
import { parseMoney } from '../world/money.ts';

/** An object that takes these keys only, and says so of any other. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `not known here; expected ${oneOf(Object.keys(shape))}` : undefined,
  });
}

/** `a`, or `one of a, b, c`. */
export function oneOf(words: readonly string[]): string {
  return words.length === 1 ? String(words[0]) : `one of ${words.join(', ')}`;
}

const A_SPAN = 'expected a span of time such as 90s, 1h30m or 14d, or milliseconds as a number';
const AN_AMOUNT = 'expected an amount such as "12.50"';
const SPAN = /^(?:\d{1,15}(?:\.\d{1,6})?(?:ms|[smhd]))+$/;

export const text = z.string();
export const filled = z.string().min(1, 'expected a text that is not empty');
export const span = z
  .union([z.string().regex(SPAN, A_SPAN), z.number().int().min(0)], {
    error: A_SPAN,
  })
  .describe('A span of time: 90s, 1h30m, 14d; or milliseconds as a number');
export const msisdn = z
  .string({ error: "expected a number's digits in quotes, such as '380671234567'" })
  .regex(
    /^(?:\d{5,15}|.*\{\w+\}.*)$/,
    "expected the digits of an international number, without +, such as '380671234567'",
  )
  .describe("The digits of an international number, in quotes: '380671234567'");
export const amount = z
  .union([z.string().regex(/^-?\d{1,11}(?:\.\d{1,4})?$/, AN_AMOUNT), z.number()], {
    error: AN_AMOUNT,
  })
  .describe('An amount in the account\'s currency: "12.50"');
/** What something costs: an amount that is not negative. */
export const price = z
  .union([z.string(), z.number()], { error: AN_AMOUNT })
  .refine((value) => (parseMoney(String(value)) ?? -1) >= 0, { error: `${AN_AMOUNT}, not below 0` })
  .describe('An amount in hryvnias, with up to four decimals: "0.85"');
export const date = z.string().describe('An ISO date, 2026-03-02T12:00:00; Kyiv time without a zone');
