import { InvalidArgumentError } from 'commander';

/** A flag's reader whose complaint is shown as a wrong argument. */
export function readFlag<Value>(read: (text: string) => Value): (text: string) => Value {
  return (text) => {
    try {
      return read(text);
    } catch (error) {
      throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
    }
  };
}

/** A number to send to, as digits. @throws RangeError */
export function readMsisdn(text: string): string {
  const digits = text.replace(/^\+/, '');
  if (/^\d{9,15}$/.test(digits)) return digits;
  throw new RangeError('A number is 9 to 15 digits in international form, such as 380671234567.');
}

/** A sum in hryvnias. @throws RangeError */
export function readBudget(text: string): number {
  const sum = /^\d{1,6}(\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(sum)) return sum;
  throw new RangeError('A budget is a sum in hryvnias, such as 5.00.');
}
