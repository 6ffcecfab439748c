import type { Answer, HowToStep, Provider } from '../../src/mocks/providers/provider.ts';
import { type Answered, openSandbox, type TestSandbox } from './sandbox.ts';

/** Does what an answer's how-to says, in a fresh sandbox; gives back the last reply of the provider. */
export async function walk(provider: Provider, answer: Answer): Promise<{ last: Answered; sandbox: TestSandbox }> {
  const sandbox = openSandbox();
  const captured = new Map<string, unknown>();
  let last: Answered | null = null;
  for (const step of answer.howTo.steps())
    last = (await take(filled(step, captured), provider, sandbox, captured)) ?? last;
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
    for (const [name, at] of Object.entries(step.capture ?? {})) captured.set(name, valueAt(answered.json, at));
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

function valueAt(value: unknown, path: string): unknown {
  const found = path.split('.').reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)?.[key], value);
  if (found === undefined) throw new Error(`nothing at ${path} in ${JSON.stringify(value)}`);
  return found;
}

/** The step with `{name}` replaced by what was captured; alone in a string, it keeps its type. */
function filled<T>(value: T, captured: ReadonlyMap<string, unknown>): T {
  if (typeof value === 'string') {
    const alone = /^\{(\w+)\}$/.exec(value)?.[1];
    if (alone !== undefined && captured.has(alone)) return captured.get(alone) as T;
    return value.replaceAll(/\{(\w+)\}/g, (whole, name) => String(captured.get(name) ?? whole)) as T;
  }
  if (Array.isArray(value)) return value.map((each) => filled(each, captured)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, captured)])) as T;
}
