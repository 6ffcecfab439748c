import type { Step } from './schema.ts';

/** What a report calls a step: its own name, or what it does. */
export function nameOfStep(step: Step): string {
  if (step.name !== undefined) return step.name;
  if ('request' in step) {
    const { provider, method, path, json, form, text, base64 } = step.request;
    const verb = method ?? ([json, form, text, base64].every((body) => body === undefined) ? 'GET' : 'POST');
    const times = step.repeat === undefined ? '' : `, ${step.repeat} times`;
    return `${provider === undefined ? '' : `${provider} `}${verb} ${path}${times}`;
  }
  if ('expect' in step) return `expect ${Object.keys(step.expect).join(', ')}`;
  if ('advance' in step) return `advance ${step.advance}`;
  if ('inbound' in step) return `${step.inbound.from} writes to ${step.inbound.to}`;
  if ('force' in step) return `force ${step.force.message} ${step.force.state}`;
  if ('fault' in step) return `arm ${step.fault.kind}`;
  if ('disarm' in step) return `disarm ${step.disarm}`;
  if ('account' in step) return `account ${step.account.provider} ${step.account.credential}`;
  if ('forget' in step) return `forget ${step.forget.provider} ${step.forget.credential}`;
  return 'clock' in step ? 'set the clock' : 'load more of the world';
}
