import { askProvider } from './ask-provider.ts';
import { capture } from './capture.ts';
import { checkReply } from './check-reply.ts';
import { checkState } from './check-state.ts';
import { fill } from './fill.ts';
import type { Difference } from './matches.ts';
import type { ExpectStep, RequestStep, Step } from './schema.ts';
import { askControl, parsed, type Target } from './target.ts';

/** Does one step. @returns where its expectations differ from what came, by paths within the step */
export async function takeStep(
  unfilled: Step,
  target: Target,
  captured: Map<string, unknown>,
): Promise<readonly Difference[]> {
  const step = fill(unfilled, captured);
  if ('request' in step) return takeRequest(step, target, captured);
  if ('expect' in step) return takeExpectation(step, target, captured);
  await change(step, target);
  return [];
}

async function takeRequest(step: RequestStep, target: Target, captured: Map<string, unknown>) {
  const { request, repeat = 1, expect = {} } = step;
  const found: Difference[] = [];
  for (let time = 0; time < repeat && found.length === 0; time++) {
    const got = await askProvider(target, request);
    found.push(...(await checkReply(target, request, got, expect)));
    if (step.capture !== undefined) capture(step.capture, parsed(got?.text ?? ''), got?.text ?? '', captured);
  }
  return found.map((difference) => ({ ...difference, path: ['expect', ...difference.path] }));
}

async function takeExpectation(step: ExpectStep, target: Target, captured: Map<string, unknown>) {
  const looked = await checkState(target, step.expect);
  if (step.capture !== undefined) {
    const { text = '' } = (looked.seen ?? {}) as { readonly text?: string };
    capture(step.capture, looked.seen, text, captured);
  }
  return looked.differences.map((difference) => ({ ...difference, path: ['expect', ...difference.path] }));
}

type Change = Exclude<Step, RequestStep | ExpectStep>;

/** The control API's call for each kind of step that changes something. */
async function change(step: Change, target: Target): Promise<void> {
  const ask = (method: string, path: string, body?: unknown) => askControl(target, method, path, body);
  if ('advance' in step) await ask('POST', '/clock/advance', { by: step.advance });
  else if ('clock' in step) await ask('PUT', '/clock', step.clock);
  else if ('inbound' in step) await ask('POST', '/inbound', step.inbound);
  else if ('force' in step) {
    const { message, ...forced } = step.force;
    await ask('POST', `/messages/${encodeURIComponent(message)}/state`, forced);
  } else if ('account' in step) {
    const { provider, credential, ...changes } = step.account;
    await ask('PUT', `/accounts/${provider}/${encodeURIComponent(String(credential))}`, changes);
  } else if ('forget' in step) {
    const { provider, credential } = step.forget;
    await ask('DELETE', `/accounts/${provider}/${encodeURIComponent(credential)}`);
  } else if ('fault' in step) await ask('POST', '/faults', step.fault);
  else if ('disarm' in step) await ask('DELETE', step.disarm === 'all' ? '/faults' : `/faults/${step.disarm}`);
  else await ask('POST', '/scenarios', { name: step.name ?? 'More of the world', world: step.load });
}
