import { addRoute, type Target } from './routes.ts';

/** A process whose requests to some hosts go elsewhere, until it is stopped. */
export interface Interception extends Disposable {
  /** The hosts whose requests go elsewhere. */
  readonly hosts: readonly string[];
  /** Lets new connections go where they are meant again; what is under way ends where it began. Also as `using`. */
  stop(): void;
}

/** Leads every connection to these hosts to the target, which is asked for when the first one comes. */
export function openInterception(
  hosts: readonly string[],
  open: () => Promise<Target>,
  stopped: () => void = () => {},
): Interception {
  const remove = addRoute({ hosts: new Set(hosts), open });
  const stop = () => {
    remove();
    stopped();
  };
  return { hosts, stop, [Symbol.dispose]: stop };
}
