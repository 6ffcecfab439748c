// Nothing of this runs: the compiler reads it, as it reads what users write.
import { createSandbox, type Message, type NoMessageError, type Sandbox, type SandboxOptions } from 'holub';
import { createClient } from 'holub/client';
import { openData } from 'holub/data';
import { assertSent, matchers, type SandboxMatchers } from 'holub/matchers';
import { sandbox as registered } from 'holub/register';

const data = openData('kept', { tell: (sentence: string) => sentence });
const options: SandboxOptions = { seed: 7, clock: 'x60', startAt: new Date(), providers: ['turbosms'], data };

export async function use(): Promise<readonly Message[]> {
  await using sandbox: Sandbox = createSandbox(options);
  using interception = sandbox.intercept();
  const hosts: readonly string[] = interception.hosts;
  const client = createClient('turbosms', { credentials: { token: hosts.join() }, fetch: sandbox.fetch });
  const { data, response } = await client.POST('/user/balance.json');
  const status: number = response.status;
  const balance: number | undefined = data?.response_result?.balance;
  const waited = sandbox.waitForMessage({ text: /code/i, extract: /\d+/, signal: AbortSignal.timeout(status) });
  const code: string | null | undefined = (await waited).extracted;
  await sandbox.arm({ match: { provider: 'turbosms' }, kind: 'status', status: 503, times: balance ?? 1 });
  const result: SandboxMatchers = {} as SandboxMatchers<void>;
  result.toHaveSent({ text: code ?? /\d/, times: 1 });
  matchers.toHaveRefused(sandbox, { answer: 427 }).message().trim();
  // @ts-expect-error: no such kind of fault
  await sandbox.arm({ match: { provider: 'turbosms' }, kind: 'tantrum' });
  // @ts-expect-error: no such path
  await client.POST('/user/blance.json');
  // @ts-expect-error: no such key
  await sandbox.messages({ phone: '380671234567' });
  return assertSent(registered ?? sandbox, { state: 'delivered' });
}

export const nearest = (error: NoMessageError): readonly Message[] => error.nearest;
