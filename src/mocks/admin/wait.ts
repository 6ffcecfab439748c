import { z } from 'zod';
import { BadPattern, type Pattern, readPattern } from '../scenarios/pattern.ts';
import { BadInput, type ControlCall, crowded, json, providerOf } from './control.ts';
import { filterShape, firstFitting, nearest } from './find-messages.ts';
import { readDuration, readQuery } from './read-input.ts';
import { showMessage } from './show.ts';

const LONGEST_MS = 120_000;

const query = z.strictObject({
  ...filterShape,
  timeout: z.string().default('10s'),
  extract: z.string().optional(),
});

/** Answers as soon as a message fits, at once where one does already; the time is real time. */
export async function waitForMessage(call: ControlCall) {
  const { world, request, signal } = call;
  const { timeout, extract, ...filter } = readQuery(request, query);
  if (filter.provider !== undefined) providerOf(call, filter.provider);
  const timeoutMs = readDuration(timeout, 'timeout');
  if (timeoutMs > LONGEST_MS) {
    throw new BadInput(400, 'timeout is longer than two minutes. Wait again instead.', [
      { path: 'timeout', message: 'at most 2m' },
    ]);
  }
  const pattern = extract === undefined ? null : readExtract(extract);
  const leave = world.bounds.enter('waits');
  if (leave === null) throw crowded('wait for a message', 'waits', world.bounds);
  const message = await firstFitting(world, filter, timeoutMs, signal).finally(leave);
  if (message === null && signal.aborted) throw new BadInput(503, 'Holub is stopping, and no message has come.');
  if (message === null) {
    const error = `No message came within ${timeout} that fits. Compare it with those that did come, in "nearest".`;
    return json({ error, nearest: nearest(world, filter).map((each) => showMessage(each.message, world)) }, 408);
  }
  const shown = showMessage(message, world);
  return json(pattern === null ? shown : { ...shown, extracted: extractFrom(shown.text, pattern) });
}

/** What a pattern takes out of a text: its first group, else the whole match; null where it does not match. */
export function extractFrom(text: string, pattern: RegExp | Pattern): string | null {
  // A pattern that was used before, with g or y, would go on from where it stopped.
  const found = explaining(() => (pattern instanceof RegExp ? new RegExp(pattern) : pattern).exec(text));
  return found === null ? null : (found[1] ?? found[0] ?? null);
}

/** What is to be extracted, from its source. @throws BadInput 400 */
export const readExtract = (source: string): Pattern => explaining(() => readPattern(source));

function explaining<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof BadPattern)) throw error;
    const complaint = String.raw`extract: ${error.message}. Write a regular expression's source alone, such as \d{4,6}.`;
    throw new BadInput(400, complaint, [{ path: 'extract', message: String.raw`e.g. \d{4,6}` }]);
  }
}
