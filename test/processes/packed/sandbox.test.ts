import { createClient } from 'holub/client';
import { test } from 'holub/vitest';
import { expect } from 'vitest';

test('the code is sent', async ({ sandbox }) => {
  const client = createClient('turbosms', { credentials: { token: 't' }, fetch: sandbox.fetch });
  await client.POST('/message/send.json', {
    body: { recipients: ['380671234567'], sms: { sender: 'Shop', text: 'Your code: 4711' } },
  });
  expect(sandbox).toHaveSent({ msisdn: '380671234567', text: /\d{4}/ });
  expect(sandbox).not.toHaveRefused();
});
