/**
 * An amount of the account's currency in integer minor units of 1/10 000.
 * The providers print two to five decimals and their tariffs go below a kopiyka, so the kopiyka is too coarse.
 */
export type Money = number;

const SCALE = 10_000;

/** Reads a decimal such as `12.50` (at most four decimals, may be negative), or null when it is none. */
export function parseMoney(decimal: string): Money | null {
  const match = /^(-?)(\d{1,11})(?:\.(\d{1,4}))?$/.exec(decimal);
  if (match === null) return null;
  const amount = Number(match[2]) * SCALE + Number((match[3] ?? '').padEnd(4, '0'));
  return match[1] === '-' ? -amount : amount;
}

/** Prints an amount with at least `decimals` decimals, more where the amount has more: `12.50`. */
export function formatMoney(amount: Money, decimals = 2): string {
  const digits = Math.abs(amount).toString().padStart(5, '0');
  let fraction = digits.slice(-4).padEnd(decimals, '0');
  while (fraction.length > decimals && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -4)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The amount as the JSON number that a provider prints: 0.34. */
export function moneyAsNumber(amount: Money): number {
  return amount / SCALE;
}

/** The amount of a plain number of hryvnias, rounded to the minor unit. */
export function money(hryvnias: number): Money {
  return Math.round(hryvnias * SCALE);
}
