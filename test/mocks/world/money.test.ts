import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, money, moneyAsNumber, parseMoney } from '../../../src/mocks/world/money.ts';

describe('money', () => {
  it('is read back as it was printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), fc.integer({ min: 0, max: 4 }), (amount, decimals) => {
        expect(parseMoney(formatMoney(amount, decimals))).toBe(amount + 0);
      }),
    );
  });

  it.each([
    ['12.50', 125_000],
    ['12.5', 125_000],
    ['12', 120_000],
    ['0.0001', 1],
    ['-0.34', -3400],
    ['0', 0],
  ])('reads %s', (text, amount) => expect(parseMoney(text)).toBe(amount));

  it.each(['', '.5', '5.', '1e3', '1,50', '+1', ' 1', '0.12345', '123456789012', 'NaN', 'Infinity', '0x10'])(
    'does not take %j for an amount',
    (text) => expect(parseMoney(text)).toBeNull(),
  );

  it('is printed with as many decimals as are asked for, and more where it has more', () => {
    expect(formatMoney(125_000)).toBe('12.50');
    expect(formatMoney(125_000, 0)).toBe('12.5');
    expect(formatMoney(120_000, 0)).toBe('12');
    expect(formatMoney(125_001)).toBe('12.5001');
    expect(formatMoney(-1)).toBe('-0.0001');
    expect(formatMoney(125_000, 5)).toBe('12.50000');
    expect(formatMoney(0)).toBe('0.00');
  });

  it('adds up without the errors of floating point', () => {
    expect(moneyAsNumber(money(0.1) + money(0.2))).toBe(0.3);
    expect(moneyAsNumber(money(1000) - 3 * money(0.34))).toBe(998.98);
  });
});
