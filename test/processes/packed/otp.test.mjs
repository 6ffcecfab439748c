import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { createSandbox } from 'holub';
import { assertAsked, assertNotSent, assertRefused, assertSent } from 'holub/matchers';

const sandbox = createSandbox({ clock: 'frozen' });
const interception = sandbox.intercept();
beforeEach(() => sandbox.reset());
after(() => sandbox.close());

test('the code is sent', async () => {
  await import('./fetch.mjs');
  const [message] = assertSent(sandbox, { msisdn: '380671234567', text: /\d{4}/, times: 1 });
  assert.equal(message.text, 'Your code: 4711');
  assertAsked(sandbox, { operation: 'POST /message/send.json' });
});

test('an unknown token is refused', async () => {
  await fetch('https://api.turbosms.ua/user/balance.json', { headers: { Authorization: 'Bearer invalid' } });
  assertRefused(sandbox, { credential: 'invalid' });
  assertNotSent(sandbox);
  assert.throws(() => assertSent(sandbox), { name: 'AssertionError', message: /No message has come at all/ });
});

test('it ends', () => interception.stop());
