import { beforeEach, describe, expect, it } from 'vitest';
import { openTurbosms, PHONE, SMS, type TurbosmsSandbox } from '../../kit/turbosms.ts';

let sandbox: TurbosmsSandbox;
beforeEach(() => {
  sandbox = openTurbosms();
});

const read = async (path: string) => {
  const { status, json, text } = await sandbox.admin(path);
  if (status !== 200) throw new Error(text);
  return json;
};
const idsOf = (list: readonly { id: unknown }[]) => list.map(({ id }) => id);

describe('a message and the exchange in which it was accepted', () => {
  it('name each other', async () => {
    await sandbox.ask('user/ping');
    await sandbox.send({ sms: SMS }, ['380500000000', '380500000001', '380500000030']);
    await sandbox.ask('user/balance');
    await sandbox.send({ viber: SMS }, '380500000002');
    const { messages } = await read('/messages');
    expect(messages.map(({ id, exchangeId }: { id: string; exchangeId: number }) => [id, exchangeId])).toEqual([
      ['m3', 4],
      ['m2', 2],
      ['m1', 2],
    ]);
    const { exchanges } = await read('/journal');
    expect(exchanges.map(({ messages: count }: { messages: number }) => count)).toEqual([1, 0, 2, 0]);
    expect(idsOf((await read('/messages?exchange=2')).messages)).toEqual(['m2', 'm1']);
    expect(idsOf((await read('/messages?exchange=2&limit=1')).messages)).toEqual(['m2']);
    expect(idsOf((await read('/messages?exchange=2&after=m2')).messages)).toEqual(['m1']);
    expect((await read('/messages?exchange=1')).messages).toEqual([]);
    expect((await read('/messages?exchange=99')).messages).toEqual([]);
    expect(await read('/journal/2')).toMatchObject({ id: 2, messages: 2 });
    expect((await sandbox.admin('/journal/99')).status).toBe(404);
  });

  it('know each other through a snapshot, and a message outlives the journal', async () => {
    await sandbox.ask('user/ping');
    await sandbox.send({ sms: SMS });
    const { json } = await sandbox.admin('/snapshot');
    await sandbox.admin('/reset', {}, 'POST');
    await sandbox.admin('/snapshot', json, 'PUT');
    expect((await read('/messages/m1')).exchangeId).toBe(2);
    await sandbox.admin('/journal', undefined, 'DELETE');
    expect((await read('/messages/m1')).exchangeId).toBeNull();
    await sandbox.send({ sms: { ...SMS, text: 'Another' } });
    expect((await read('/messages/m2')).exchangeId).toBe(1);
    expect((await read('/messages/m1')).exchangeId).toBeNull();
  });

  it('keep to each other when another account is forgotten', async () => {
    await sandbox.send({ sms: SMS }, PHONE, { credential: 'other' });
    await sandbox.send({ sms: SMS });
    await sandbox.admin('/accounts/turbosms/other', undefined, 'DELETE');
    expect((await read('/messages/m2')).exchangeId).toBe(2);
    expect(idsOf((await read('/messages?exchange=2')).messages)).toEqual(['m2']);
  });
});

describe('a search', () => {
  it.each([
    ['ЗАМОВЛЕННЯ 17', ['m1']],
    ['shop', ['m2', 'm1']],
    ['0001', ['m1']],
    ['m2', ['m2']],
    ['fallback', ['m2']],
    ['nothing of the kind', []],
  ])('for %s finds %j', async (search, wanted) => {
    await sandbox.send({ sms: { sender: 'Shop', text: 'Ваше замовлення 17 у дорозі' } }, '380500000001');
    await sandbox.send({ viber: SMS, sms: { sender: 'Shop2', text: 'The fallback' } }, '380500000002');
    expect(idsOf((await read(`/messages?search=${encodeURIComponent(search)}`)).messages)).toEqual(wanted);
  });

  it('finds what the provider calls it', async () => {
    const id = await sandbox.send({ sms: SMS });
    expect(idsOf((await read(`/messages?search=${id.slice(4, 20).toUpperCase()}`)).messages)).toEqual(['m1']);
  });
});

describe('the journal', () => {
  beforeEach(async () => {
    await sandbox.send({ sms: SMS }, '380500000000');
    await sandbox.ask('message/send', {});
    await sandbox.send({ viber: SMS }, '380500000001', { credential: 'other' });
    await sandbox.call('turbosms', '/nothing', { method: 'POST' });
    await sandbox.ask('user/balance');
  });

  it.each([
    ['', [5, 4, 3, 2, 1]],
    ['answer=REQUIRED_CONTENT', [2]],
    ['answer=104', [2]],
    ['operation=/user/balance', [5]],
    ['operation=POST%20/user/balance', [5]],
    ['from=2&to=4', [4, 3, 2]],
    ['credential=my-token', [5, 4, 2, 1]],
    ['state=delivered', [1]],
    ['channel=viber&credential=other', [3]],
    ['channel=viber&credential=my-token', []],
    ['msisdn=380500000001', [3]],
    ['search=hello', [3, 1]],
  ])('asked for %j gives %j', async (query, wanted) => {
    expect(idsOf((await read(`/journal?${query}`)).exchanges)).toEqual(wanted);
    const { log } = await read(`/journal.har?${query}`);
    expect(log.entries).toHaveLength(wanted.length);
  });

  it.each([
    ['GET', '/journal?answer=REQUIRD_CONTENT', 'No provider has the answer "REQUIRD_CONTENT". GET /__admin/answers'],
    ['GET', '/journal?operation=/user/balanse', 'No provider has the operation "/user/balanse". Write it as its spec'],
    ['DELETE', '/journal?provider=smsc', 'there is no "provider" here'],
    ['DELETE', '/faults?provider=smsc', 'there is no "provider" here'],
  ])('%s %s is told what there is', async (method, path, why) => {
    const { status, json } = await sandbox.admin(path, undefined, method);
    expect([status, json.error]).toEqual([400, expect.stringContaining(why)]);
    expect((await read('/journal')).exchanges).toHaveLength(5);
  });

  it('comes in pages', async () => {
    const first = await read('/journal?limit=2&credential=my-token');
    expect([idsOf(first.exchanges), first.next]).toEqual([[5, 4], '4']);
    const second = await read(`/journal?limit=2&credential=my-token&after=${first.next}`);
    expect([idsOf(second.exchanges), second.next]).toEqual([[2, 1], null]);
    const misses = await read('/near-misses?limit=1');
    expect([idsOf(misses.nearMisses), misses.next]).toEqual([[4], null]);
  });

  it('says what a refusal means', async () => {
    const [refused] = (await read('/journal?outcome=refused&answer=REQUIRED_CONTENT')).exchanges;
    expect(refused.explained).toEqual([
      {
        name: 'REQUIRED_CONTENT',
        code: 104,
        http: 200,
        text: 'The request has no data.',
        scope: 'global',
        evidence: expect.any(String),
        howTo: 'Send with an empty body or {}.',
        remedy: 'fill-in',
      },
    ]);
  });

  it('as a scenario of what is shown asks all, and checks that alone', async () => {
    const { text } = await sandbox.admin('/journal.scenario?state=delivered');
    expect(text.match(/path: /g)).toHaveLength(1);
    const until = (await sandbox.admin('/journal.scenario?search=hello&credential=other')).text;
    expect(until.match(/- request:/g)).toHaveLength(1);
    const refusals = (await sandbox.admin('/journal.scenario?answer=REQUIRED_CONTENT')).text;
    expect(refusals.match(/- request:/g)).toHaveLength(2);
    expect(refusals.match(/expect:/g)).toHaveLength(1);
    const replay = (scenario: string) =>
      sandbox.fetch(
        new Request('http://localhost/__admin/scenarios/replay', {
          method: 'POST',
          headers: { 'Content-Type': 'application/yaml' },
          body: scenario,
        }),
      );
    expect(await (await replay(refusals)).json()).toMatchObject({ passed: true });
  });
});

describe('conversations', () => {
  const inbound = { provider: 'turbosms', credential: 'my-token', from: PHONE, to: 'Shop', text: 'Так' };

  it('hold what was written both ways, with the states of what was sent', async () => {
    await sandbox.send({ viber: SMS });
    await sandbox.admin('/inbound', inbound);
    await sandbox.send({ viber: { ...SMS, text: 'To somebody else' } }, '380500000002');
    await sandbox.advance('1h');
    const { conversations, more } = await read('/conversations');
    expect(more).toBe(false);
    expect(conversations).toMatchObject([
      { msisdn: '380500000002', sessionEndsAt: null, size: 1, last: { direction: 'out', state: 'read' } },
      { msisdn: PHONE, sessionEndsAt: '2026-03-03T10:00:00.000Z', size: 2, last: { text: 'Так', direction: 'in' } },
    ]);
    const answered = (await read('/conversations?answered=true')).conversations;
    expect(answered).toHaveLength(1);
    expect((await read('/conversations?answered=false&msisdn=380500000002&sender=Shop')).conversations).toHaveLength(1);
    expect((await read('/conversations?limit=1')).more).toBe(true);
    const whole = await read(`/conversations/turbosms/my-token/${answered[0].id}`);
    expect(whole.messages).toMatchObject([
      { direction: 'out', text: 'Hello', messageId: 'm1', state: 'delivered' },
      { direction: 'in', text: 'Так', messageId: null, state: null },
    ]);
    expect((await sandbox.admin('/conversations/turbosms/my-token/99')).status).toBe(404);
    expect((await sandbox.admin('/conversations/turbosms/nobody/1')).status).toBe(404);
    expect((await sandbox.admin('/conversations/nobody/x/1')).status).toBe(404);
  });
});
