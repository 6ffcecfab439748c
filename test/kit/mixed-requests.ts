import type { SandboxOptions } from '../../src/mocks/sandbox.ts';
import { openSandbox, type TestSandbox } from './sandbox.ts';

/** One step of a mixed session: a request of the provider, or of the control API. */
type Step = (
  sandbox: TestSandbox,
) => Promise<{ readonly text: string; readonly status: number; readonly headers: Headers }>;

const NUMBERS = ['380671234567', '380500000001', '380500000003', '380500000020', '380500000032', '380500000040', 'abc'];
const TOKENS = ['first-token', 'second-token', 'nomoney'];

/** The `index`-th of a hundred mixed requests: the same ones every time. */
function step(index: number): Step {
  const credential = TOKENS[index % TOKENS.length] as string;
  const post =
    (path: string, json?: unknown): Step =>
    (sandbox) =>
      sandbox.call('turbosms', path, { method: 'POST', credential, ...(json === undefined ? {} : { json }) });
  const to = NUMBERS.slice(index % 4, (index % 4) + 3);
  const text = `Message ${Math.floor(index / 2)}`;
  switch (index % 12) {
    case 0:
      return post('/message/send.json', { recipients: to, sms: { sender: 'Shop', text } });
    case 1:
      return post('/message/send.json', { recipients: to, sender: 'Shop', text, viber: {}, sms: {} });
    case 2:
      return (sandbox) => sandbox.admin('/clock/advance', { by: `${index}s` });
    case 3:
      return post('/user/balance.json');
    case 4:
      return post('/message/sendmulti', { 2: { recipients: to, sms: { sender: 'Shop', text } }, 1: {}, a: 5 });
    case 5:
      return (sandbox) =>
        sandbox.admin('/inbound', { provider: 'turbosms', credential, from: '380671234567', to: 'Shop', text });
    case 6:
      return post('/chat/messages.json', { new_only: index % 2 });
    case 7:
      return post('/file/add.json', { url: `https://example.com/${index % 5}.pdf` });
    case 8:
      return post('/chat/senders.json');
    case 9:
      return (sandbox) =>
        sandbox.admin('/faults', {
          match: { provider: 'turbosms', credential },
          kind: 'answer',
          answer: index % 2 === 0 ? 'FATAL_ERROR' : 'FAILED_SMS_SEND',
          times: 1,
          probability: 0.5,
        });
    case 10:
      return (sandbox) => sandbox.admin('/messages');
    default:
      return post('/nothing.json', { recipients: to });
  }
}

/** Everything that the requests from one to another answer, status and headers and bytes. */
export async function play(sandbox: TestSandbox, from: number, to: number): Promise<string[]> {
  const transcript: string[] = [];
  for (let index = from; index < to; index++) {
    const { status, headers, text } = await step(index)(sandbox);
    transcript.push(`${index} ${status} ${JSON.stringify([...headers])} ${text}`);
  }
  const { text: journal } = await sandbox.admin('/journal?limit=1000');
  const { text: snapshot } = await sandbox.admin('/snapshot');
  return [...transcript, journal, snapshot];
}

export const openFrozen = (options: SandboxOptions = {}): TestSandbox => openSandbox({ seed: 42, ...options });
