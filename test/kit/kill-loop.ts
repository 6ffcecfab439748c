import type { Running } from '../processes/run.ts';
import { Ledger } from './ledger.ts';

/** One start, load and kill. */
export interface Round {
  readonly number: number;
  /** How many messages and chat messages have been acknowledged so far. */
  readonly acknowledged: number;
  /** How long it took until it listened again, ms. */
  readonly startedInMs: number;
}

/**
 * Starts a server on one folder again and again, loads it, and kills it with SIGKILL in the middle of its work.
 * @param start starts it; it prints `listening on http://…` once it does
 * @throws Error with everything that was acknowledged and is not there, or there twice
 */
export async function killAgainAndAgain(
  start: () => Running,
  rounds: number,
  onRound: (round: Round) => void = () => {},
): Promise<number> {
  const ledger = new Ledger();
  for (let number = 1; ; number++) {
    const startedAt = performance.now();
    const server = start();
    const url = /listening on (http:\S+\d)/.exec(await server.printed('listening on http'))?.[1] ?? '';
    const startedInMs = Math.round(performance.now() - startedAt);
    const { acknowledged, wrong } = await ledger.audit(url);
    if (wrong.length > 0) {
      await server.stop();
      throw new Error(`After ${number - 1} kills:\n${wrong.slice(0, 20).join('\n')}`);
    }
    onRound({ number, acknowledged, startedInMs });
    if (number > rounds) {
      await server.stop();
      return acknowledged;
    }
    const load = ledger.load(url);
    // Another moment each time, while others are under way.
    await ledger.more(20 + ((number * 7919) % 300));
    server.child.kill('SIGKILL');
    await Promise.all([load, server.ended]);
  }
}
