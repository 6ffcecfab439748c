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

/** A port. @throws RangeError */
export function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new RangeError('A port is a number from 0 to 65535.');
}

/** A seed. @throws RangeError */
export function readSeed(text: string): number {
  const seed = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(seed)) return seed;
  throw new RangeError('A seed is a whole number.');
}
