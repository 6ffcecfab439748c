import { beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/inbox/control/schemas.ts';
import { endsOf } from '../../src/inbox/state/legs.ts';
import { openSandbox, type TestSandbox } from '../kit/sandbox.ts';

let sandbox: TestSandbox;
beforeEach(() => {
  sandbox = openSandbox();
});

/** What the inbox offers to make of each leg of the only message. */
async function offered() {
  const [message] = (await sandbox.admin('/messages')).json.messages as readonly Message[];
  return message?.legs.map(endsOf);
}

const FAILED = ['expired', 'undeliverable', 'rejected'];
const SMS = { sender: 'Shop', text: 'Hello' };
const TURBOSMS = { recipients: ['380671234567'] };
const BUTTON = { caption: 'To the shop', action: 'https://shop.example' };

describe('what the inbox offers to make of a message is what its provider can tell', () => {
  it.each([
    ['an SMS is not read', 'turbosms', { ...TURBOSMS, sms: SMS }, ['delivered', ...FAILED]],
    ['Viber is read', 'turbosms', { ...TURBOSMS, viber: SMS }, ['delivered', 'read', ...FAILED]],
    [
      'a button whose clicks are counted is clicked',
      'turbosms',
      { ...TURBOSMS, viber: { ...SMS, ...BUTTON, count_clicks: 1 } },
      ['delivered', 'read', 'clicked', ...FAILED],
    ],
  ])('%s', async (_, slug, json, ends) => {
    await sandbox.call(slug, '/message/send.json', { json });
    expect(await offered()).toEqual([ends]);
  });

  it('an SMS with a short link is clicked', async () => {
    const form = { phones: '380671234567', mes: 'https://shop.example/orders/17', tinyurl: '1', fmt: '3' };
    await sandbox.call('smsc', '/sys/send.php', { form });
    expect(await offered()).toEqual([['delivered', 'clicked', ...FAILED]]);
  });
});
