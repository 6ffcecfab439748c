import type { World } from '../world/world.ts';
import type { Meant, RequestLog, Visitor, Walked } from './serve.ts';
import { writeReply } from './write-reply.ts';

/** A request on its way from its last byte to its answer. */
export interface Guest {
  visitor: Visitor;
  /** null where no provider was meant. */
  readonly meant: Meant | null;
  /** Counts it out of those under way, as often as it is called; null before it is counted in. */
  leave: (() => void) | null;
}

/** A guest that waits for the end of the turn. */
interface Waiting {
  readonly guest: Guest;
  readonly resolve: (walked: Walked) => void;
  readonly reject: (error: unknown) => void;
}

/** More together would save next to nothing, and the first of them would wait for the last. Bytes of their bodies. */
const MOST_TOGETHER = 16 * 1024;

/**
 * Walks what came in during one turn of the event loop, once all of it is written down: what stands in the log costs the
 * system about as much for one request as for all of a turn. Nothing has happened where it could not be written.
 *
 * Where somebody may be held back they are written down one by one, each right before its walk: who is still under way
 * then is part of what the log says, and shows only when those before it have been walked.
 */
export function walkInTurns(
  world: World,
  log: RequestLog,
  walk: (guest: Guest) => Walked,
): (guest: Guest) => Promise<Walked> {
  let waiting: Waiting[] = [];
  let bytes = 0;

  const walkAll = () => {
    if (waiting.length === 0) return;
    const all = waiting;
    waiting = [];
    bytes = 0;
    world.clock.atOnce((real) => {
      if (world.faults.none && world.inFlight.size === 0) {
        walkSome(all, real);
        return;
      }
      for (const each of all) {
        comeIn(each.guest, world);
        walkSome([each], real);
      }
    });
  };

  const walkSome = (some: readonly Waiting[], real: number) => {
    try {
      const visitors = some.map(({ guest }) => guest.visitor);
      const obstacle = log.requests(visitors, world.inFlight.list(), real);
      for (const each of some) walkOne(each, obstacle);
    } catch (error) {
      for (const { reject } of some) reject(error);
    }
  };

  const walkOne = ({ guest, resolve, reject }: Waiting, obstacle: string | null) => {
    try {
      const walked = obstacle === null ? walk(guest) : refuseUnkept(obstacle);
      if (obstacle === null) log.answered(walked);
      // Its answer goes out a little later, and counts as gone.
      if (walked.holdMs === 0) guest.leave?.();
      resolve(walked);
    } catch (error) {
      guest.leave?.();
      reject(error);
    }
  };

  return (guest) =>
    new Promise((resolve, reject) => {
      waiting.push({ guest, resolve, reject });
      bytes += guest.visitor.bytes?.length ?? 0;
      if (bytes >= MOST_TOGETHER) walkAll();
      else if (waiting.length === 1) world.outbox.afterTurn(walkAll);
    });
}

/** Counts a guest in among those under way, once. */
export function comeIn(guest: Guest, { inFlight }: World): void {
  if (guest.meant !== null) guest.leave ??= inFlight.enter(guest.meant);
}

/** What cannot be kept is not done either, as its answer would be a promise. */
function refuseUnkept(error: string): Walked {
  const reply = { status: 503, format: 'json', body: { error: `${error} Nothing was done.` } } as const;
  return { written: writeReply(reply, 'application/json; charset=utf-8'), breakage: null, holdMs: 0 };
}
