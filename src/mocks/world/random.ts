import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { JumpableRandomGenerator } from 'pure-rand/types/JumpableRandomGenerator';

/** A stream of luck for one purpose. The same seed and purpose give the same draws. */
export interface Stream {
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  /** 32 bits, signed. */
  bits(): number;
  /** A lower-case UUID of random digits, in the shape that TurboSMS prints (no version bits). */
  uuid(): string;
}

/** The seed, and the states of all streams drawn from so far, by purpose. */
export interface RandomState {
  readonly seed: number;
  readonly streams: Readonly<Record<string, readonly number[]>>;
}

export interface Random {
  /** The number that all of it comes from. */
  readonly seed: number;
  /** The stream of a purpose: one draw more there does not reshuffle the others. */
  stream(purpose: string): Stream;
  /** Forgets the streams of these purposes. */
  forget(isMeant: (purpose: string) => boolean): void;
  /** As at the start, with the seed of the start. */
  reset(): void;
  save(): RandomState;
  restore(state: RandomState): void;
}

const DIGITS = Buffer.from('0123456789abcdef');

/** All luck of a world, drawn from one seed. */
export function createRandom(startSeed: number): Random {
  let seed = startSeed;
  const streams = new Map<string, { generator: JumpableRandomGenerator; stream: Stream }>();

  // An id is put together byte by byte: as a string of strings it would be four times the work.
  const id = Buffer.from('00000000-0000-0000-0000-000000000000');

  const open = (purpose: string, generator: JumpableRandomGenerator): Stream => {
    const stream: Stream = {
      int: (from, to) => uniformInt(generator, from, to),
      bits: () => generator.next(),
      uuid() {
        const a = generator.next();
        const b = generator.next();
        const c = generator.next();
        const d = generator.next();
        writeHex(id, 0, a >>> 16);
        writeHex(id, 4, a);
        writeHex(id, 9, b >>> 16);
        writeHex(id, 14, b);
        writeHex(id, 19, c >>> 16);
        writeHex(id, 24, c);
        writeHex(id, 28, d >>> 16);
        writeHex(id, 32, d);
        return id.toString('latin1');
      },
    };
    streams.set(purpose, { generator, stream });
    return stream;
  };

  return {
    get seed() {
      return seed;
    },
    stream: (purpose) => streams.get(purpose)?.stream ?? open(purpose, xoroshiro128plus(hash(`${seed}/${purpose}`))),
    forget(isMeant) {
      for (const purpose of streams.keys()) if (isMeant(purpose)) streams.delete(purpose);
    },
    reset() {
      seed = startSeed;
      streams.clear();
    },
    save: () => ({
      seed,
      streams: Object.fromEntries([...streams].map(([purpose, { generator }]) => [purpose, generator.getState()])),
    }),
    restore(state) {
      seed = state.seed;
      streams.clear();
      for (const [purpose, words] of Object.entries(state.streams)) open(purpose, xoroshiro128plusFromState(words));
    },
  };
}

/** The lower 16 bits as four digits. */
function writeHex(into: Buffer, at: number, bits: number): void {
  into[at] = DIGITS[(bits >>> 12) & 15] as number;
  into[at + 1] = DIGITS[(bits >>> 8) & 15] as number;
  into[at + 2] = DIGITS[(bits >>> 4) & 15] as number;
  into[at + 3] = DIGITS[bits & 15] as number;
}

/** FNV-1a, 32 bits: spreads neighbouring purposes over the seeds of the generator. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value | 0;
}
