import type { Answer, HowToStep, Provider } from '../../src/mocks/providers/provider.ts';
import { fill, valueAt } from '../../src/mocks/scenarios/fill.ts';
import { type Answered, openSandbox, type TestSandbox } from './sandbox.ts';

/** Does what an answer's how-to says, in a fresh sandbox; gives back the last reply of the provider. */
export async function walk(provider: Provider, answer: Answer): Promise<{ last: Answered; sandbox: TestSandbox }> {
  const sandbox = openSandbox();
  const captured = new Map<string, unknown>();
  let last: Answered | null = null;
  for (const step of answer.howTo.steps())
    last = (await take(fill(step, captured), provider, sandbox, captured)) ?? last;
  if (last === null) throw new Error(`the how-to of ${answer.name} asks nothing`);
  return { last, sandbox };
}

const CREDENTIAL = 'my-token';

async function take(
  step: HowToStep,
  provider: Provider,
  sandbox: TestSandbox,
  captured: Map<string, unknown>,
): Promise<Answered | null> {
  const { slug } = provider;
  if ('request' in step) {
    const { method, path, json, body, credential, headers } = step.request;
    const answered = await sandbox.call(slug, path, {
      ...(method === undefined ? { method: 'POST' } : { method }),
      ...(json === undefined ? {} : { json }),
      ...(body === undefined ? {} : { body: body.text }),
      ...(credential === undefined ? {} : { credential }),
      headers: { ...(body === undefined ? {} : { 'content-type': body.type }), ...headers },
    });
    for (const [name, at] of Object.entries(step.capture ?? {})) captured.set(name, mustBeAt(answered.json, at));
    return answered;
  }
  const done =
    'account' in step
      ? await sandbox.admin(`/accounts/${slug}/${CREDENTIAL}`, step.account, 'PUT')
      : 'fault' in step
        ? await sandbox.admin('/faults', step.fault)
        : 'inbound' in step
          ? await sandbox.admin('/inbound', { provider: slug, credential: CREDENTIAL, ...step.inbound })
          : 'force' in step
            ? await sandbox.admin(`/messages/${step.force.message}/state`, withoutMessage(step.force))
            : await sandbox.admin('/clock/advance', { by: step.advance });
  if (done.status >= 300) throw new Error(`${JSON.stringify(step)}: ${done.text}`);
  return null;
}

const withoutMessage = ({ message: _, ...change }: { readonly message: string }) => change;

function mustBeAt(value: unknown, path: string): unknown {
  const found = valueAt(value, path);
  if (found === undefined) throw new Error(`nothing at ${path} in ${JSON.stringify(value)}`);
  return found;
}
