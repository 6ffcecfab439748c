import { z } from 'zod';
import { BadInput, type Control, providerOf } from '../mocks/admin/control.ts';
import { fitting, nearest, type Wanted, wantedShape } from '../mocks/admin/find-messages.ts';
import { journalBody } from '../mocks/admin/journal-body.ts';
import { answersNamed, operationsNamed } from '../mocks/admin/named.ts';
import { check } from '../mocks/admin/read-input.ts';
import { showExchange, showMessage } from '../mocks/admin/show.ts';
import { SandboxError } from './errors.ts';
import type { Exchange, Message, MessageFilter, MessagePattern } from './sandbox.ts';

/** Where a sandbox keeps its reading: the same for every copy of this package in a process. */
export const READING = Symbol.for('holub.reading');

/** A message that came, and what of the pattern it does not fit. */
export interface NearMessage {
  readonly message: Message;
  readonly misses: readonly string[];
}

/** What can be read of a sandbox at once, without waiting. */
export interface Reading {
  /** The messages that fit, newest first. @throws SandboxError for a pattern that cannot be used */
  messages(filter: MessageFilter): readonly Message[];
  /** The messages that come nearest, nearest first. */
  nearest(pattern: MessagePattern): readonly NearMessage[];
  /** The exchanges that fit, newest first. @throws SandboxError for a pattern that cannot be used */
  exchanges(pattern?: ExchangePattern): readonly Exchange[];
}

/** Which exchanges are meant; what is left out matches any. */
export interface ExchangePattern {
  readonly provider?: string;
  readonly credential?: string;
  /** As the spec writes it, `POST /message/send.json`, or its path alone. */
  readonly operation?: string;
  readonly outcome?: Exchange['outcome'];
  /** An answer that the reply held, by its name or code. */
  readonly answer?: string | number;
}

const exchangePattern = z.strictObject({
  provider: z.string().optional(),
  credential: z.string().optional(),
  operation: z.string().optional(),
  outcome: z.enum(['answered', 'refused', 'fault', 'broken', 'unmatched']).optional(),
  answer: z.union([z.string(), z.number()]).optional(),
});

const filter = z.strictObject({ ...wantedShape, limit: z.number().int().min(1).max(1000).default(100) });

/** The reading of a running sandbox. */
export function createReading(control: Control): Reading {
  const { world, providers } = control;
  return {
    messages(given) {
      const { limit, ...wanted } = readWish(given, filter, control);
      world.settle();
      const found: Message[] = [];
      for (const message of fitting(world, wanted)) {
        if (found.length === limit) break;
        found.push(showMessage(message, world));
      }
      return found;
    },
    nearest(pattern) {
      world.settle();
      const near = nearest(world, pattern as Wanted);
      return near.map(({ message, misses }) => ({ message: showMessage(message, world), misses }));
    },
    exchanges(pattern = {}) {
      const { operation, answer, ...wanted } = readWish(pattern, exchangePattern, control);
      const operations = operation === undefined ? null : refusing(() => operationsNamed(providers, operation));
      const names = answer === undefined ? null : refusing(() => answersNamed(providers, answer));
      const fits = (exchange: Exchange) =>
        Object.entries(wanted).every(
          ([key, value]) => value === undefined || exchange[key as keyof Exchange] === value,
        ) &&
        (operations === null || operations.has(exchange.operation ?? '')) &&
        (names === null || exchange.answers.some((name) => names.has(name)));
      const exchanges = world.journal.list().toReversed();
      return exchanges.map((exchange) => showExchange(exchange, providers, journalBody)).filter(fits);
    },
  };
}

/** A wish that names only what there is. @throws SandboxError */
export function readWish<Schema extends z.ZodType<{ readonly provider?: string | undefined }>>(
  given: object,
  schema: Schema,
  control: Control,
): z.infer<Schema> {
  return refusing(() => {
    const wish = check(given, schema, 'The filter');
    if (wish.provider !== undefined) providerOf(control, wish.provider);
    return wish;
  });
}

/** Turns what the control API says no with into an error of the library. */
export function refusing<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof BadInput) throw new SandboxError(error.message, error.issues);
    throw error;
  }
}
