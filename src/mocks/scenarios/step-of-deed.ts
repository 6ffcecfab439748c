import { parseDuration } from '../world/duration.ts';
import { createKyivTime } from '../world/kyiv-time.ts';
import type { Deed } from '../world/saved.ts';
import type { Step } from './schema.ts';

/** The step that does a deed again, and what time it is then; null where the moving of the clock is all there was. */
export function stepOfDeed({ call, params, body }: Deed, now: number): { step: Step | null; nowAfter: number } {
  const { id = '', provider = '', credential = '' } = params;
  const asked = (body ?? {}) as Readonly<Record<string, unknown>>;
  // What was taken by the control API fits the scenario's schema, which asks for the same.
  const done = (step: object) => ({ step: step as Step, nowAfter: now });
  switch (call) {
    case 'POST /__admin/clock/advance':
      return { step: { advance: asked.by as string }, nowAfter: now + (parseDuration(asked.by as string) ?? 0) };
    case 'PUT /__admin/clock': {
      // A replay's clock stands still but for its steps, so only where it was set to counts.
      if (asked.now === undefined) return { step: null, nowAfter: now };
      return { step: { clock: { now: String(asked.now) } }, nowAfter: createKyivTime().read(String(asked.now)) ?? now };
    }
    case 'PUT /__admin/accounts/{provider}/{credential}':
      return done({ account: { provider, credential, ...asked } });
    case 'POST /__admin/messages/{id}/state':
      return done({ force: { message: id, ...asked } });
    case 'POST /__admin/inbound':
      return done({ inbound: asked });
    case 'POST /__admin/faults':
      return done({ fault: asked });
    case 'DELETE /__admin/faults':
      return done({ disarm: 'all' });
    case 'DELETE /__admin/faults/{id}':
      return done({ disarm: id });
    case 'POST /__admin/scenarios':
      return stepOfLoad(asked, now);
    default:
      throw new Error(`no step does ${call}`);
  }
}

/** A world that was loaded. Its clock may have gone back, which is what no later step can do. */
function stepOfLoad({ name, world }: Readonly<Record<string, unknown>>, now: number) {
  const { clock = {}, ...rest } = (world ?? {}) as { readonly clock?: { readonly now?: string } };
  const at = clock.now === undefined ? now : (createKyivTime().read(clock.now) ?? now);
  const set = clock.now === undefined ? {} : { clock: { now: clock.now } };
  return { step: { name, load: { ...rest, ...set } } as Step, nowAfter: at };
}
