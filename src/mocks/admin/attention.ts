import type { WorldEvent } from '../world/events.ts';
import type { World } from '../world/world.ts';

/** A look at the world that ends by itself when nobody has asked after it for many events. */
export interface Attention {
  /** Whether it still looks. */
  readonly lasts: boolean;
  /** Somebody has asked. */
  renew(): void;
}

/**
 * Hears everything that happens from now on, until `patience` events have come since it was last renewed: being told costs
 * each send a little, and whoever wanted to know may be gone.
 */
export function payAttention(world: World, patience: number, hear: (event: WorldEvent) => void): Attention {
  let unasked = 0;
  let lasts = true;
  const stop = world.events.subscribe((event) => {
    unasked += 1;
    // Another world stands here now, and nobody has asked it to tell.
    if (event.type === 'changed' && event.what === 'world') world.watchAll();
    if (unasked > patience) {
      lasts = false;
      stop();
    } else hear(event);
  });
  world.watchAll();
  world.settle();
  return {
    get lasts() {
      return lasts;
    },
    renew() {
      unasked = 0;
    },
  };
}
