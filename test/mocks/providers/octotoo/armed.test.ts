import { expect, it } from 'vitest';
import { octotoo as provider } from '../../../../src/mocks/providers/octotoo/index.ts';
import { answersOf } from '../../../kit/answers-of.ts';
import { openOctotoo, PHONE } from './ask.ts';

/** Where an answer is at home, if not at `POST /sms-v3`. */
const HOMES: Readonly<Record<string, string>> = {
  found: 'GET /viber',
  'found-none': 'GET /rcs',
  'cascade-found': 'GET /cascades/1234',
  deleted: 'DELETE /two-way-chats/21',
  healthy: 'GET /sms-v3/health',
  unavailable: 'GET /viber/health',
  version: 'GET /viber/version',
  success: 'GET /sms-v3',
  'rcs-text-blank': 'POST /rcs',
  'name-unchanged': 'PATCH /two-way-chats/21',
  'name-bad': 'PATCH /two-way-chats/21',
  'object-not-found': 'GET /two-way-chats/21',
  'not-found': 'GET /rcs/1',
  'viber-not-found': 'GET /viber/1',
  'cascade-accepted': 'POST /cascades',
  'chat-created': 'POST /two-way-chats',
  'chat-recipient-bad': 'POST /two-way-chats',
  'chat-sender-bad': 'POST /two-way-chats',
  registered: 'POST /originators/registration-originators',
  'registration-refused': 'POST /originators/registration-originators',
  'registration-field': 'POST /originators/registration-originators',
};

const everything = {
  sms: { from: 'Shop', text: 'Hello' },
  recipients: [{ phone: PHONE }, { phone: 380671234568 }],
  name: 'Chat',
  recipient: PHONE,
  source_addr: 'Shop',
};

it.each(provider.answers.filter(({ scope }) => scope === 'global').map((answer) => [answer.name, answer] as const))(
  'an armed %s is given without doing the work',
  async (name, answer) => {
    const octotoo = openOctotoo();
    const [method = '', path = ''] = (HOMES[name] ?? 'POST /sms-v3').split(' ');
    await octotoo.admin('/faults', { match: { provider: 'octotoo' }, kind: 'answer', answer: name, times: 1 });
    const json = method === 'POST' || method === 'PATCH' ? { json: everything } : {};
    const { status } = await octotoo.ask(path, { method, ...json });
    expect(status).toBe(answer.http);
    const exchange = octotoo.world.journal.list().find(({ outcome }) => outcome === 'fault');
    expect(answersOf(provider, exchange)).toContain(name);
    expect((await octotoo.admin('/messages')).json.messages).toStrictEqual([]);
  },
);

it.each([
  ['accepted', 'POST /sms-v3', { info: { [PHONE]: 111111, 380671234568: 111112 } }],
  ['chat-created', 'POST /two-way-chats', { data: [{ name: 'Chat', recipient: 380671234567, source_addr: 'Shop' }] }],
  ['found', 'GET /sms-v3', { data: [{ price: 0.5 }] }],
  ['found', 'GET /viber', { data: [{ price: 0.5, additionalState: null }] }],
  ['found', 'GET /viber/7', { data: [{ price: '1.00000', additionalState: null }] }],
  ['found', 'GET /rcs', { data: [{ price: '1.00000' }] }],
  ['found', 'GET /two-way-chats/7', { data: [{ id: 7 }] }],
  ['found', 'GET /two-way-messages', { data: [{ type: 'incoming' }] }],
])('an armed %s of %s is filled from the request', async (answer, operation, wanted) => {
  const octotoo = openOctotoo();
  await octotoo.admin('/faults', { match: { provider: 'octotoo' }, kind: 'answer', answer });
  const [method = '', path = ''] = operation.split(' ');
  const { json } = await octotoo.ask(path, { method, ...(method === 'POST' ? { json: everything } : {}) });
  expect(json).toMatchObject(wanted);
});
