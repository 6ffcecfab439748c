import { beforeEach, describe, expect, it } from 'vitest';
import { openTurbosms, PHONE, SMS, type TurbosmsSandbox } from '../../kit/turbosms.ts';

let sandbox: TurbosmsSandbox;
beforeEach(() => {
  sandbox = openTurbosms();
});

const inbound = { provider: 'turbosms', credential: 'my-token', from: PHONE, to: 'Shop', text: 'Hi' };

describe('health', () => {
  it('says that all is well, with the version and the providers', async () => {
    const { status, json } = await sandbox.admin('/health');
    expect(status).toBe(200);
    expect(json).toMatchObject({ status: 'ok', version: '1.2.3', data: null });
    expect(json.providers).toContain('turbosms');
  });
});

describe('the clock', () => {
  it('is shown, advanced, set forwards and let run', async () => {
    expect((await sandbox.admin('/clock')).json).toEqual({ now: '2026-03-02T10:00:00.000Z', mode: 'frozen', pace: 1 });
    expect((await sandbox.admin('/clock/advance', { by: '1h30m' })).json.now).toBe('2026-03-02T11:30:00.000Z');
    expect((await sandbox.admin('/clock/advance', { by: 500 })).json.now).toBe('2026-03-02T11:30:00.500Z');
    expect((await sandbox.admin('/clock/advance', { by: '500' })).json.now).toBe('2026-03-02T11:30:01.000Z');
    const set = await sandbox.admin('/clock', { now: '2026-07-01 12:00', mode: 'real', pace: 60 }, 'PUT');
    // Each millisecond of ours is 60 of the world's by now.
    expect(set.json).toMatchObject({ now: expect.stringMatching(/^2026-07-01T09:00:/), mode: 'real', pace: 60 });
  });

  it.each([
    ['/clock', 'PUT', { now: '2026-03-02T09:59:59Z' }],
    ['/clock', 'PUT', { now: 'soon' }],
    ['/clock', 'PUT', { mode: 'fast' }],
    ['/clock', 'PUT', { pace: 0 }],
    ['/clock', 'PUT', { speed: 1 }],
    ['/clock/advance', 'POST', { by: '-5s' }],
    ['/clock/advance', 'POST', { by: 'an hour' }],
    ['/clock/advance', 'POST', {}],
  ])('refuses %s %s %j with 400 and stays as it was', async (path, method, json) => {
    const before = (await sandbox.admin('/clock')).text;
    const answer = await sandbox.admin(path, json, method);
    expect(answer.status).toBe(400);
    expect(answer.json.issues.length).toBeGreaterThan(0);
    expect((await sandbox.admin('/clock')).text).toBe(before);
  });
});

describe('accounts', () => {
  it('are opened by their first request, with 1000.00 UAH', async () => {
    expect((await sandbox.admin('/accounts/turbosms/my-token')).status).toBe(404);
    await sandbox.ask('user/ping');
    expect((await sandbox.admin('/accounts/turbosms/my-token')).json).toEqual({
      provider: 'turbosms',
      credential: 'my-token',
      balance: '1000.00',
      currency: 'UAH',
      senders: null,
      blocked: false,
      quota: null,
      stopList: [],
      duplicates: true,
      callbackUrl: null,
      templates: null,
      callbackFormat: 'json',
    });
    expect((await sandbox.admin('/accounts?provider=turbosms')).json.accounts.length).toBe(1);
  });

  it('keep what a change leaves out', async () => {
    await sandbox.set({ balance: '5.00', senders: ['Shop'], templates: ['*'] });
    const { json } = await sandbox.set({ blocked: true });
    expect(json).toMatchObject({ balance: '5.00', senders: ['Shop'], templates: ['*'], blocked: true });
    expect((await sandbox.set({ senders: null })).json.senders).toBeNull();
  });

  it('that are removed begin anew', async () => {
    await sandbox.send({ sms: SMS });
    expect((await sandbox.admin('/accounts/turbosms/my-token', undefined, 'DELETE')).status).toBe(204);
    expect((await sandbox.admin('/accounts/turbosms/my-token', undefined, 'DELETE')).status).toBe(404);
    expect((await sandbox.admin('/messages')).json.messages).toEqual([]);
    expect(await sandbox.balance()).toBe(1000);
  });

  it.each([
    { balance: 'much' },
    { balance: '0.00001' },
    { senders: 'Shop' },
    { senders: [''] },
    { senders: [{ length: { toString: null } }] },
    { quota: { limit: 1 } },
    { stopList: ['+380'] },
    { callbackUrl: 'ftp://x' },
    { callbackUrl: 'nowhere' },
    { templates: [''] },
    { callbackFormat: 'xml' },
    { colour: 'red' },
  ])('refuse %j with 400 and stay as they were', async (change) => {
    await sandbox.set({ balance: '5.00' });
    const before = (await sandbox.admin('/accounts')).text;
    const { status, json } = await sandbox.admin('/accounts/turbosms/my-token', { blocked: true, ...change }, 'PUT');
    expect(status).toBe(400);
    expect(json.error).toContain(Object.keys(change)[0]);
    expect((await sandbox.admin('/accounts')).text).toBe(before);
  });

  it('of a provider that is not there are 404, and of the token "invalid" 400', async () => {
    expect((await sandbox.admin('/accounts/nobody/x')).status).toBe(404);
    expect((await sandbox.admin('/accounts/nobody/x', {}, 'PUT')).status).toBe(404);
    expect((await sandbox.admin('/accounts/turbosms/invalid', {}, 'PUT')).status).toBe(400);
  });

  it('have any name that a path can carry', async () => {
    const credential = 'a/b c?d#é%';
    await sandbox.admin(`/accounts/turbosms/${encodeURIComponent(credential)}`, { balance: '1.00' }, 'PUT');
    const { json } = await sandbox.admin(`/accounts/turbosms/${encodeURIComponent(credential)}`);
    expect(json).toMatchObject({ credential, balance: '1.00' });
  });
});

describe('messages', () => {
  it('are shown with their legs and the whole plan', async () => {
    const id = await sandbox.send({ viber: SMS, sms: { ...SMS, text: 'Привіт' } }, '380500000020');
    await sandbox.advance('2s');
    const { json } = await sandbox.admin(`/messages/${id}`);
    expect(json).toMatchObject({
      id: 'm1',
      providerId: id,
      provider: 'turbosms',
      credential: 'my-token',
      channel: 'sms',
      msisdn: '380500000020',
      text: 'Привіт',
      encoding: 'ucs-2',
      parts: 1,
      price: '0.34',
      state: 'scheduled',
      legs: [
        { channel: 'viber', state: 'rejected', reason: 'SRVC_NOT_VIBER_USER', price: '0.60' },
        { channel: 'sms', startsAt: '2026-03-02T10:00:02.000Z' },
      ],
    });
    expect(json.legs[0].timeline).toEqual([
      { at: '2026-03-02T10:00:00.000Z', state: 'scheduled', reason: null },
      { at: '2026-03-02T10:00:02.000Z', state: 'rejected', reason: 'SRVC_NOT_VIBER_USER' },
    ]);
    expect((await sandbox.admin('/messages/m1')).text).toBe((await sandbox.admin(`/messages/${id}`)).text);
    expect((await sandbox.admin('/messages/m2')).status).toBe(404);
  });

  it('are found by each filter, newest first, page by page', async () => {
    await sandbox.send({ sms: SMS }, '380500000001');
    await sandbox.send({ viber: { ...SMS, sender: 'Bank', text: 'Sale' } }, '380500000000');
    await sandbox.send({ sms: SMS }, [PHONE], { credential: 'other' });
    const found = async (query: string) =>
      (await sandbox.admin(`/messages?${query}`)).json.messages.map(({ id }: { id: string }) => id);
    expect(await found('')).toEqual(['m3', 'm2', 'm1']);
    expect(await found('credential=other')).toEqual(['m3']);
    expect(await found('msisdn=380500000001')).toEqual(['m1']);
    expect(await found('channel=viber')).toEqual(['m2']);
    expect(await found('sender=Bank')).toEqual(['m2']);
    expect(await found('text=ell')).toEqual(['m3', 'm1']);
    expect(await found('state=delivered')).toEqual(['m2']);
    expect(await found('provider=smsc')).toEqual([]);
    const first = (await sandbox.admin('/messages?limit=2')).json;
    expect(first.next).toBe('m2');
    expect((await sandbox.admin(`/messages?limit=2&after=${first.next}`)).json).toMatchObject({
      messages: [{ id: 'm1' }],
      next: null,
    });
    expect((await sandbox.admin('/messages?limit=3')).json.next).toBeNull();
  });

  it.each(['limit=0', 'limit=1001', 'limit=x', 'state=lost', 'channel=pigeon', 'after=5', 'colour=red'])(
    'refuse the query %s',
    async (query) => expect((await sandbox.admin(`/messages?${query}`)).status).toBe(400),
  );

  it('are forced into a state', async () => {
    const id = await sandbox.send({ sms: SMS }, '380500000010');
    const { json } = await sandbox.admin(`/messages/${id}/state`, { state: 'undeliverable', reason: 'Failed' });
    expect(json).toMatchObject({ state: 'undeliverable', legs: [{ reason: 'Failed' }] });
    expect((await sandbox.status(id)).status).toBe('Failed');
    expect((await sandbox.admin(`/messages/${id}/state`, { state: 'lost' })).status).toBe(400);
    expect((await sandbox.admin('/messages/m9/state', { state: 'read' })).status).toBe(404);
  });
});

describe('waiting for a message', () => {
  it('ends at once when it is there, with what the pattern found', async () => {
    await sandbox.send({ sms: { ...SMS, text: 'Your code: 4711' } });
    const { json } = await sandbox.admin(`/messages/wait?msisdn=${PHONE}&extract=%5Cd%7B4%2C6%7D`);
    expect(json).toMatchObject({ text: 'Your code: 4711', extracted: '4711' });
    const group = await sandbox.admin(`/messages/wait?extract=${encodeURIComponent('code: (\\d)')}`);
    expect(group.json.extracted).toBe('4');
    expect((await sandbox.admin('/messages/wait?extract=zzz')).json.extracted).toBeNull();
  });

  it('ends as soon as one comes', async () => {
    const waiting = sandbox.admin('/messages/wait?text=Later&timeout=60s');
    await sandbox.send({ sms: SMS });
    await sandbox.send({ sms: { ...SMS, text: 'Later' } });
    expect((await waiting).json).toMatchObject({ id: 'm2' });
  });

  it('ends as soon as one reaches the state', async () => {
    await sandbox.send({ sms: SMS }, '380500000001');
    const waiting = sandbox.admin('/messages/wait?state=delivered&timeout=60s');
    await sandbox.advance('5s');
    expect((await waiting).json).toMatchObject({ state: 'delivered' });
  });

  it('ends with 408 and the nearest ones when the time is up', async () => {
    await sandbox.send({ sms: SMS }, [PHONE]);
    await sandbox.send({ sms: SMS }, ['380501234567']);
    const { status, json } = await sandbox.admin(`/messages/wait?msisdn=${PHONE}&channel=viber&timeout=1ms`);
    expect(status).toBe(408);
    expect(json.nearest.map(({ id }: { id: string }) => id)).toEqual(['m1', 'm2']);
  });

  it.each(['timeout=3m', 'timeout=long', 'extract=(', 'state=lost', 'msisdn=%2B380671234567', 'provider=turbo'])(
    'refuses %s',
    async (query) => {
      expect((await sandbox.admin(`/messages/wait?${query}`)).status).toBe(400);
    },
  );
});

describe('a call that was guessed wrong', () => {
  it.each([
    ['/messages?phone=1', undefined, 'there is no "phone"; use provider, credential, msisdn,'],
    ['/messages?msisdn=+380671234567', undefined, 'msisdn: digits of an international number, without +'],
    ['/messages?state=sent', undefined, 'state: use one of scheduled, enroute, delivered,'],
    ['/messages?provider=turbo', undefined, 'Use one of: octotoo, turbosms, smsc, smsclub'],
    ['/faults', { provider: 'turbosms', answer: 203 }, 'match: is missing'],
    ['/faults', { match: { providers: 'turbosms' }, kind: 'answer' }, 'match.provider: is missing'],
    ['/inbound', { ...inbound, text: 5 }, 'text: must be of type string'],
  ])('says of %s %j what to write', async (path, body, words) => {
    const { status, json } = await sandbox.admin(path, body);
    expect(status).toBe(400);
    expect(json.error).toContain(words);
    expect(json.error).not.toContain('Invalid');
  });
});

describe('an inbound message', () => {
  it('lands in the chat', async () => {
    const { status, json } = await sandbox.admin('/inbound', inbound);
    expect(status).toBe(201);
    expect(json).toMatchObject({ from: PHONE, to: 'Shop', text: 'Hi', at: '2026-03-02T10:00:00.000Z' });
    expect((await sandbox.ask('chat/messages')).response_result[0]).toMatchObject({ id: json.messageId });
  });

  it.each([
    { from: '+380' },
    { to: '' },
    { text: 5 },
    { provider: 'nobody' },
    { credential: '' },
    { credential: 'invalid' },
  ])('with %j is refused', async (change) =>
    expect((await sandbox.admin('/inbound', { ...inbound, ...change })).status).toBe(400),
  );
});

describe('the journal', () => {
  it('has every exchange with its outcome, newest first', async () => {
    await sandbox.ask('user/balance');
    await sandbox.ask('message/send', {});
    await sandbox.call('turbosms', '/message/sned.json');
    await sandbox.admin('/faults', { match: { provider: 'turbosms' }, kind: 'answer', answer: 999, times: 1 });
    await sandbox.ask('user/ping');
    const { json } = await sandbox.admin('/journal');
    const told = json.exchanges.map(({ outcome, answers }: { outcome: string; answers: string[] }) => [
      outcome,
      answers,
    ]);
    expect(told).toEqual([
      ['fault', ['FATAL_ERROR']],
      ['unmatched', ['INVALID_REQUEST']],
      ['refused', ['REQUIRED_CONTENT']],
      ['answered', ['OK']],
    ]);
    expect(json.exchanges[2]).toMatchObject({
      operation: 'POST /message/send.json',
      credential: 'my-token',
      request: { method: 'POST', url: '/turbosms/message/send.json', body: '{}', bodyEncoding: 'utf-8' },
      reply: { status: 200, body: '{"response_code":104,"response_status":"REQUIRED_CONTENT","response_result":null}' },
    });
    expect(json.exchanges[0].faults).toEqual(['f1']);
  });

  it('is filtered, paged and cleared', async () => {
    for (let count = 0; count < 3; count++) await sandbox.ask('user/ping');
    await sandbox.ask('message/send', {});
    const ids = async (query: string) =>
      (await sandbox.admin(`/journal?${query}`)).json.exchanges.map(({ id }: { id: number }) => id);
    expect(await ids('outcome=refused')).toEqual([4]);
    expect(await ids('operation=POST%20/user/ping.json&limit=2')).toEqual([3, 2]);
    expect(await ids('after=3')).toEqual([2, 1]);
    expect(await ids('credential=nobody')).toEqual([]);
    expect((await sandbox.admin('/journal', undefined, 'DELETE')).status).toBe(204);
    expect(await ids('')).toEqual([]);
  });

  it('shows bytes that are no text in base64', async () => {
    await sandbox.call('turbosms', '/user/ping', { method: 'POST', body: new Uint8Array([255, 0]) });
    const { json } = await sandbox.admin('/journal');
    expect(json.exchanges[0].request).toMatchObject({ body: '/wA=', bodyEncoding: 'base64' });
  });

  it('is had as an HTTP Archive', async () => {
    await sandbox.call('turbosms', '/user/ping?x=1&y=%20');
    const { json } = await sandbox.admin('/journal.har');
    expect(json.log).toMatchObject({ version: '1.2', creator: { name: 'holub', version: '1.2.3' } });
    expect(json.log.entries[0]).toMatchObject({
      request: {
        method: 'GET',
        queryString: [
          { name: 'x', value: '1' },
          { name: 'y', value: ' ' },
        ],
      },
      response: { status: 200, content: { mimeType: 'application/json; charset=utf-8' } },
    });
  });
});

describe('near misses', () => {
  it('name the operations that a request almost hit', async () => {
    await sandbox.call('turbosms', '/message/sned.json', { method: 'POST' });
    const { json } = await sandbox.admin('/near-misses');
    expect(json.nearMisses[0].nearMisses[0]).toBe('turbosms POST /message/send.json');
  });

  it.each([
    ['smsc', '/send.php', 'SMSC has no GET /send.php. Did you mean smsc GET /sys/send.php?'],
    ['octotoo', '/sms', 'Did you mean octotoo GET /sms-v3?'],
    ['turbosms', '/message/snd.json', 'Did you mean turbosms GET /message/send.json?'],
    ['smsclub', '/nothing/at/all/like/it', 'See docs/providers'],
  ])("are told to the caller beside the provider's own words: %s %s", async (provider, path, hint) => {
    const reply = await sandbox.call(provider, path);
    expect(reply.headers.get('x-sandbox-hint')).toContain(hint);
  });

  it('are told to the caller where nobody was meant', async () => {
    const reply = await sandbox.fetch(new Request('http://localhost/mesage/send.json', { method: 'POST' }));
    expect(reply.status).toBe(404);
    expect(reply.headers.get('x-sandbox-hint')).toContain('POST /message/send.json');
  });
});

describe('a provider', () => {
  it.each([
    ['its prefix', 'http://localhost/turbosms/user/ping', {}],
    ['its real host', 'http://localhost/user/ping', { host: 'API.turbosms.ua:443' }],
    ['a bare path', 'http://localhost/user/ping', {}],
  ])('is found by %s', async (_, url, headers) => {
    const reply = await sandbox.fetch(new Request(url, { headers: { authorization: 'Bearer t', ...headers } }));
    expect(await reply.json()).toMatchObject({ response_status: 'PONG' });
  });
});

describe('faults', () => {
  const arm = (fault: object) => sandbox.admin('/faults', { match: { provider: 'turbosms' }, ...fault });
  const count = async () => (await sandbox.admin('/messages')).json.messages.length;
  const send = (part: object = {}) =>
    sandbox.call('turbosms', '/message/send.json', { json: { recipients: [PHONE], sms: { ...SMS, ...part } } });

  it('are listed, looked at and removed', async () => {
    const { status, json } = await arm({ kind: 'status', status: 503, times: 2 });
    expect(status).toBe(201);
    expect((await sandbox.admin('/faults')).json.faults).toEqual([json]);
    expect((await sandbox.admin(`/faults/${json.id}`)).json).toEqual(json);
    expect((await sandbox.admin(`/faults/${json.id}`, undefined, 'DELETE')).status).toBe(204);
    expect((await sandbox.admin(`/faults/${json.id}`)).status).toBe(404);
    await arm({ kind: 'empty-response' });
    expect((await sandbox.admin('/faults', undefined, 'DELETE')).status).toBe(204);
    expect((await sandbox.admin('/faults')).json.faults).toEqual([]);
  });

  it('of kind status happen instead of the work, with an empty body', async () => {
    await arm({ kind: 'status', status: 503, times: 1 });
    const { status, text } = await send();
    expect([status, text, await count()]).toEqual([503, '', 0]);
    expect((await send()).json.response_code).toBe(801);
  });

  it('of kind answer give any answer by its name or number', async () => {
    await arm({ kind: 'answer', answer: 'FAILED_CONVERT_RESULT2JSON', times: 1 });
    await arm({ kind: 'answer', answer: '999', times: 1 });
    expect((await send()).json).toEqual({
      response_code: 500,
      response_status: 'FAILED_CONVERT_RESULT2JSON',
      response_result: null,
    });
    expect((await send()).json.response_code).toBe(999);
    expect(await count()).toBe(0);
  });

  it('of kind answer hit the row of the number that they name, and no other', async () => {
    await arm({ kind: 'answer', answer: 'FAILED_SMS_SEND', match: { provider: 'turbosms', msisdn: PHONE } });
    const { response_code, response_result } = await sandbox.ask('message/send', {
      recipients: ['380501234567', PHONE],
      sms: SMS,
    });
    expect(response_code).toBe(803);
    expect(response_result[1]).toEqual({
      phone: PHONE,
      response_code: 503,
      message_id: null,
      response_status: 'FAILED_SMS_SEND',
    });
    expect((await sandbox.ask('message/send', { recipients: ['380501111111'], sms: SMS })).response_code).toBe(801);
  });

  it.each(['connection-reset', 'malformed-chunk', 'truncated-body'])(
    'of kind %s happen after the work: the program does not know that it was sent',
    async (kind) => {
      await arm({ kind, times: 1 });
      await expect(send()).rejects.toThrow(TypeError);
      expect(await count()).toBe(1);
      expect((await send()).json.response_code).toBe(427);
    },
  );

  it('of kind empty-response happen instead of the work', async () => {
    await arm({ kind: 'empty-response', times: 1 });
    await expect(send()).rejects.toThrow(TypeError);
    expect(await count()).toBe(0);
    expect((await sandbox.admin('/journal')).json.exchanges[0]).toMatchObject({ outcome: 'fault', reply: null });
  });

  it('of kind latency hold the reply back, in real time, and the work is done before', async () => {
    await arm({ kind: 'latency', latencyMs: 50, times: 1 });
    const started = performance.now();
    const waiting = send();
    expect((await waiting).json.response_code).toBe(801);
    expect(performance.now() - started).toBeGreaterThanOrEqual(45);
  });

  it.each([
    [{ kind: 'status' }, 'status'],
    [{ kind: 'latency' }, 'latencyMs'],
    [{ kind: 'answer' }, 'answer'],
    [{ kind: 'empty-response', status: 500 }, 'status'],
    [{ kind: 'status', status: 99 }, 'status'],
    [{ kind: 'answer', answer: 'NOTHING' }, 'answer'],
    [{ kind: 'answer', answer: 'state-delivered' }, 'answer'],
    [{ kind: 'lightning' }, 'kind'],
    [{ kind: 'empty-response', times: 0 }, 'times'],
    [{ kind: 'empty-response', probability: 2 }, 'probability'],
    [{ kind: 'empty-response', match: { provider: 'turbosms', operation: 'POST /x' } }, 'match.operation'],
    [{ kind: 'empty-response', match: {} }, 'match.provider'],
  ])('refuse %j and name the place', async (fault, path) => {
    const { status, json } = await arm(fault);
    expect(status).toBe(400);
    expect(json.issues[0].path).toBe(path);
  });

  it('give every answer to every method without breaking it', { timeout: 60_000 }, async () => {
    const { json } = await sandbox.admin('/answers?provider=turbosms');
    const names = json.answers
      .filter(({ scope }: { scope: string }) => scope !== 'state')
      .map(({ name }: { name: string }) => name);
    expect(names.length).toBe(69);
    for (const answer of names) {
      await arm({ kind: 'answer', answer });
      for (const method of ['message/send', 'message/status', 'user/balance', 'chat/send', 'file/add']) {
        await sandbox.ask(method, {
          recipients: [PHONE],
          sms: SMS,
          messages: [PHONE],
          chat_id: 1,
          url: 'https://x.test/a.pdf',
        });
      }
      await sandbox.admin('/faults', undefined, 'DELETE');
    }
  });
});

describe('answers', () => {
  it('list all that a provider can say, and how to get it', async () => {
    const { json } = await sandbox.admin('/answers?provider=turbosms');
    const codes = json.answers.filter(({ scope }: { scope: string }) => scope !== 'state');
    expect(codes.length).toBe(69);
    expect(codes.find(({ code }: { code: number }) => code === 427)).toMatchObject({
      name: 'NOT_ALLOWED_MESSAGE_DUPLICATE',
      http: 200,
      howTo: expect.any(String),
      requests: [expect.stringMatching(/^curl /), expect.stringMatching(/^curl /)],
    });
    expect((await sandbox.admin('/answers?provider=nobody')).status).toBe(400);
  });
});

describe('usage', () => {
  it('says what it would have cost', async () => {
    await sandbox.send({ viber: SMS, sms: SMS }, '380500000020');
    await sandbox.send({ sms: { ...SMS, text: 'x'.repeat(161) } });
    await sandbox.advance('1m');
    const { json } = await sandbox.admin('/usage');
    expect(json.total).toEqual({ messages: 2, parts: 4, cost: '1.02' });
    expect(json.accounts[0]).toMatchObject({ credential: 'my-token', currency: 'UAH', messages: 2, cost: '1.02' });
    expect((await sandbox.admin('/usage?credential=nobody')).json.total.messages).toBe(0);
  });
});

describe('a reset', () => {
  it('puts all as at the start', async () => {
    const before = (await sandbox.admin('/snapshot')).text;
    await sandbox.send({ viber: SMS });
    await sandbox.admin('/inbound', inbound);
    await sandbox.admin('/faults', { match: { provider: 'turbosms' }, kind: 'empty-response' });
    await sandbox.advance('1d');
    expect((await sandbox.admin('/reset', {}, 'POST')).status).toBe(204);
    expect((await sandbox.admin('/snapshot')).text).toBe(before);
  });

  it('of one account wants both its names', async () => {
    expect((await sandbox.admin('/reset?provider=turbosms', {}, 'POST')).status).toBe(400);
    expect((await sandbox.admin('/reset?provider=nobody&credential=x', {}, 'POST')).status).toBe(400);
    expect((await sandbox.admin('/reset?provider=turbosms&credential=nobody', {}, 'POST')).status).toBe(204);
  });
});

describe('a snapshot', () => {
  it('that is damaged is refused with 400 and what is wrong, and changes nothing', async () => {
    await sandbox.send({ sms: SMS });
    const { json, text } = await sandbox.admin('/snapshot');
    const { status, json: answer } = await sandbox.admin('/snapshot', { ...json, messages: { next: 'x' } }, 'PUT');
    expect(status).toBe(400);
    expect(answer.issues[0].path).toMatch(/^messages/);
    expect((await sandbox.admin('/snapshot')).text).toBe(text);
  });
});

describe('the admin token', () => {
  const basic = (password: string) => `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`;
  it.each([
    [null, 401],
    ['Bearer wrong', 401],
    ['Bearer', 401],
    [basic('wrong'), 401],
    ['Bearer s3cret', 200],
    [basic('s3cret'), 200],
  ])('is asked for: %s is answered %d', async (authorization, expected) => {
    const guarded = openTurbosms({ adminToken: 's3cret' });
    const headers = authorization === null ? {} : { authorization };
    const ask = async (path: string) =>
      (await guarded.fetch(new Request(`http://localhost/__admin${path}`, { headers }))).status;
    expect(await ask('/clock')).toBe(expected);
    expect(await ask('/health')).toBe(200);
    expect(await ask('/nothing')).toBe(expected === 200 ? 404 : 401);
  });

  it('is not asked for by the providers', async () => {
    const guarded = openTurbosms({ adminToken: 's3cret' });
    expect((await guarded.ask('user/ping')).response_code).toBe(1);
  });
});

describe('what the control API does not have', () => {
  it('is 404, and a wrong method 405 with those that are right', async () => {
    expect((await sandbox.admin('/nothing')).status).toBe(404);
    const reply = await sandbox.fetch(new Request('http://localhost/__admin/clock', { method: 'DELETE' }));
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, PUT']);
  });
});
