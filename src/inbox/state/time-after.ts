import type { Schemas } from '../control/schemas.ts';

export type Clock = Schemas['Clock'];

/** What the clock shows after some real time. */
export function timeAfter({ now, mode, pace }: Clock, elapsedMs: number): number {
  const at = Date.parse(now);
  return mode === 'frozen' ? at : at + elapsedMs * pace;
}
