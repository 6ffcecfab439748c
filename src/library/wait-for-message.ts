import { z } from 'zod';
import type { Control } from '../mocks/admin/control.ts';
import { firstFitting, wantedShape } from '../mocks/admin/find-messages.ts';
import { readDuration } from '../mocks/admin/read-input.ts';
import { showMessage } from '../mocks/admin/show.ts';
import { extractFrom, readExtract } from '../mocks/admin/wait.ts';
import { describePattern, describeWhatCame } from './describe.ts';
import { NoMessageError } from './errors.ts';
import { type Reading, readWish, refusing } from './reading.ts';
import type { Awaited, WaitedMessage } from './sandbox.ts';

const wish = z.strictObject({
  ...wantedShape,
  timeout: z.union([z.string(), z.number()]).default('10s'),
  extract: z.union([z.string(), z.instanceof(RegExp)]).optional(),
  // Not by its class: a test environment such as jsdom brings one of its own.
  signal: z.custom<AbortSignal>((value) => value instanceof Object && 'aborted' in value).optional(),
});

/** Waits without polling; `closing` ends it with the sandbox. @throws NoMessageError when the time is up */
export async function waitForMessage(
  awaited: Awaited,
  { control, reading, closing }: { control: Control; reading: Reading; closing: AbortSignal },
): Promise<WaitedMessage> {
  const { timeout, extract, signal, ...wanted } = readWish(awaited, wish, control);
  const { world } = control;
  const timeoutMs = refusing(() => readDuration(timeout, 'timeout'));
  const pattern = typeof extract === 'string' ? refusing(() => readExtract(extract)) : extract;
  signal?.throwIfAborted();
  closing.throwIfAborted();
  world.settle();
  const over = signal === undefined ? closing : AbortSignal.any([signal, closing]);
  const message = await firstFitting(world, wanted, timeoutMs, over);
  over.throwIfAborted();
  if (message === null) {
    const { timeout: _, extract: __, signal: ___, ...asked } = awaited;
    const time = typeof timeout === 'number' ? `${timeout} ms` : timeout;
    const lines = [`No message came within ${time}${describePattern('with', asked)}.`];
    const near = reading.nearest(asked);
    lines.push(...describeWhatCame(near, reading.exchanges()));
    throw new NoMessageError(
      lines.join('\n'),
      near.map((each) => each.message),
    );
  }
  const shown = showMessage(message, world);
  return pattern === undefined ? shown : { ...shown, extracted: refusing(() => extractFrom(shown.text, pattern)) };
}
