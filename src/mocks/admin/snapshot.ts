import { z } from 'zod';
import { restoreSnapshot, takeSnapshot } from '../world/snapshot.ts';
import { BadInput, type ControlCall, json, nothing, providerOf } from './control.ts';
import { startWith } from './lay-down.ts';
import { readJson, readQuery } from './read-input.ts';

/** The whole world as one document. */
export const getSnapshot = ({ world }: ControlCall) => json({ ...takeSnapshot(world) });

/** Puts the world of a document in the place of this one. */
export function putSnapshot({ world, request }: ControlCall) {
  const document = readJson(request, z.unknown());
  try {
    restoreSnapshot(world, document);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const issues = error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message }));
    throw new BadInput(400, 'This is no snapshot of a Holub of this version. Nothing was changed.', issues);
  }
  return nothing;
}

/** As at the start; or one account only. */
export function reset(call: ControlCall) {
  const { world, request } = call;
  const schema = z.strictObject({ provider: z.string().optional(), credential: z.string().optional() });
  const { provider, credential } = readQuery(request, schema);
  if ((provider === undefined) !== (credential === undefined)) {
    throw new BadInput(
      400,
      'An account is named by provider and credential together. Give both, or none to reset all.',
    );
  }
  if (provider === undefined || credential === undefined) {
    world.reset();
    for (const scenario of call.scenarios) startWith(call, scenario);
    return nothing;
  }
  providerOf(call, provider);
  const account = world.accounts.find(provider, credential);
  if (account !== undefined) world.resetAccount(account);
  return nothing;
}
