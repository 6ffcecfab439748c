import { describe, expect, it } from 'vitest';
import { idsOf, openClub, PHONE } from './club.ts';

const UNAUTHORIZED = {
  name: 'Unauthorized',
  message: 'Your request was made with invalid credentials.',
  code: 0,
  status: 401,
};
const basic = (pair: string) => ({ Authorization: `Basic ${Buffer.from(pair).toString('base64')}` });
const signed = (headers: Readonly<Record<string, string>>) => ({ credential: null, headers });

describe('signing in', () => {
  it('C-38: Basic login:token and Bearer token are one account under /vibers', async () => {
    const { viber, ask, get } = await openClub();
    const ids = idsOf(await viber({}, signed(basic('login:my-token'))));
    const byBearer = await ask('/vibers/status', { messageIds: ids });
    expect(Object.keys(byBearer.json.successfulRequest.requestData)).toEqual(ids);
    const byBasic = await ask('/vibers/status', { messageIds: ids }, signed(basic('another:my-token')));
    expect(byBasic.text).toBe(byBearer.text);
    expect((await get('/vibers/originator', signed(basic('login:pass:word')))).status).toBe(200);
    expect((await get('/vibers/chats', signed({ Authorization: 'bEARER my-token' }))).status).toBe(200);
  });

  it.each([
    ['no header', {}],
    ['an empty token', { Authorization: 'Bearer ' }],
    ['another scheme', { Authorization: 'Digest my-token' }],
    ['the token "invalid"', { Authorization: 'Bearer invalid' }],
    ['a Basic login without a password', basic('login:')],
    ['a Basic login without a colon', basic('login')],
    ['the login "invalid"', basic('invalid:my-token')],
    ['the password "invalid"', basic('login:invalid')],
  ])('with %s is refused', async (_, headers) => {
    const { viber } = await openClub();
    const answer = await viber({}, signed(headers));
    expect(answer.status).toBe(401);
    expect(answer.json).toEqual(UNAUTHORIZED);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="api"');
    expect(answer.headers.get('x-rate-limit-limit')).toBeNull();
  });

  it('with a header of spaces is answered', async () => {
    const { viber } = await openClub();
    const spaces = ' '.repeat(100_000);
    expect((await viber({}, signed({ Authorization: `Bearer${spaces}x${spaces}x` }))).status).toBe(200);
    expect((await viber({}, signed({ Authorization: `Basic${spaces}x${spaces}x` }))).status).toBe(401);
  });

  it('with Basic is refused outside of /vibers', async () => {
    const { ask, sms } = await openClub();
    expect((await ask('/sms/balance', {}, signed(basic('login:my-token')))).status).toBe(401);
    expect((await sms({}, signed(basic('login:my-token')))).status).toBe(401);
  });

  it.each([
    ['blocked', 460],
    ['nomoney', 464],
    ['throttled', 429],
  ])('with %s, as a token, a login or a password, answers %i', async (word, status) => {
    const { viber } = await openClub();
    expect((await viber({}, { credential: word })).status).toBe(status);
    expect((await viber({}, signed(basic(`${word}:my-token`)))).status).toBe(status);
    expect((await viber({}, signed(basic(`login:${word}`)))).status).toBe(status);
  });

  it('comes after the path and the method, and before the body', async () => {
    const { call, ask, get } = await openClub();
    const nobody = { credential: null };
    const page = await get('/vibers/nothing', nobody);
    expect([page.status, page.json.message]).toEqual([404, 'Page not found.']);
    const method = await get('/vibers/send', nobody);
    expect([method.status, method.headers.get('allow')]).toEqual([405, 'POST']);
    expect(method.json.message).toBe(
      'Method Not Allowed. This URL can only handle the following request methods: POST.',
    );
    expect((await call('smsclub', '/sms/balance', { method: 'PUT' })).headers.get('allow')).toBe('GET, POST');
    const broken = { body: '{', headers: { 'content-type': 'application/json' } };
    expect((await ask('/vibers/send', undefined, { ...broken, ...nobody })).status).toBe(401);
    expect((await ask('/vibers/send', undefined, { ...broken, credential: 'throttled' })).status).toBe(429);
    expect((await ask('/vibers/send', undefined, broken)).status).toBe(400);
  });
});

describe('a request', () => {
  const TEXT = 'Привіт, Їжаче';
  const json = (body: string, type: string | null = 'application/json') => ({
    body,
    headers: type === null ? {} : { 'content-type': type },
  });
  const message = { src_addr: 'Shop', phone: ['380980000001'], message: TEXT };
  const escaped = JSON.stringify(message).replace(/[\u0080-\uffff]/g, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  const form = 'src_addr=Shop&phone[0]=380980000001&message=';

  it.each([
    ['JSON', json(JSON.stringify(message))],
    ['JSON with escapes', json(escaped)],
    ['JSON without a content type', json(JSON.stringify(message), null)],
    ['JSON with a phone as an integer', json(JSON.stringify({ ...message, phone: [380980000001] }))],
    ['JSON with one phone as a string', json(JSON.stringify({ ...message, phone: '0980000001' }))],
    ['JSON with a map of phones', json(JSON.stringify({ ...message, phone: { 3: '380980000001' } }))],
    ['a form', json(form + encodeURIComponent(TEXT), 'application/x-www-form-urlencoded')],
    [
      'a form with encoded brackets',
      json(
        form.replace('[', '%5B').replace(']', '%5D') + encodeURIComponent(TEXT),
        'application/x-www-form-urlencoded; charset=UTF-8',
      ),
    ],
  ])('as %s sends the same', async (_, options) => {
    const { ask, admin } = await openClub();
    const answer = await ask('/sms/send', undefined, options);
    expect(answer.text).toBe('{"success_request":{"info":{"1241725993":"380980000001"}}}');
    const [sent] = (await admin('/messages?provider=smsclub')).json.messages;
    expect([sent.sender, sent.text]).toEqual(['Shop', TEXT]);
  });

  it('as a form sends Viber too', async () => {
    const { call } = await openClub();
    const body = `sender=Shop&phones[0]=${PHONE}&phones[1]=3809&message=Hi&is_2way=1&lifetime=3600`;
    const { json } = await call('smsclub', '/vibers/send', { method: 'POST', form: body });
    expect(json.successfulRequest.requestData).toEqual({
      messages: [{ number: PHONE, id: '5769', chat_id: '2765' }],
      additionalInfo: { incorrectPhones: ['3809'] },
    });
  });

  it.each([[''], ['null'], ['[]'], ['{}'], [' ']])(
    'C-42: for the balance may have the body %j, and be a GET',
    async (body) => {
      const { ask, get } = await openClub();
      const answers = [
        await ask('/sms/balance', undefined, json(body)),
        await get('/sms/balance'),
        await ask('/sms/balance', undefined, {}),
      ];
      for (const answer of answers) {
        expect(answer.text).toBe('{"success_request":{"info":{"money":"1000.0000","currency":"UAH"}}}');
      }
      expect((await ask('/sms/originator', undefined, json(body))).text).toBe((await get('/sms/originator')).text);
    },
  );

  it('in bytes that are not UTF-8 is broken JSON', async () => {
    const { call } = await openClub();
    const body = new Uint8Array([...Buffer.from('{"message":"'), 0xcf, 0xf0, ...Buffer.from('"}')]);
    const answer = await call('smsclub', '/vibers/send', { method: 'POST', body });
    expect(answer.status).toBe(400);
    expect(answer.json.message).toMatch(/^Invalid JSON data in request body: /);
  });
});

describe('the rate', () => {
  it('is nine requests in one frozen second, and nine more after it; a second token is untouched', async () => {
    const { ask, advance } = await openClub({ quota: true });
    const burst = async (options = {}) => {
      const answers = [];
      for (let count = 0; count < 10; count++) answers.push(await ask('/sms/balance', {}, options));
      return answers;
    };
    const first = await burst();
    expect(first.map(({ status }) => status)).toEqual([...Array(9).fill(200), 429]);
    expect(first.map(({ headers }) => headers.get('x-rate-limit-remaining'))).toEqual([
      '8',
      '7',
      '6',
      '5',
      '4',
      '3',
      '2',
      '1',
      '0',
      '0',
    ]);
    expect(first.map(({ headers }) => headers.get('x-rate-limit-reset'))).toEqual([...Array(8).fill('0'), '1', '1']);
    const tenth = first[9];
    expect(tenth?.json).toEqual({ name: 'Too Many Requests', message: 'Rate limit exceeded.', code: 0, status: 429 });
    expect(tenth?.headers.get('x-rate-limit-limit')).toBe('9');
    expect(tenth?.headers.get('retry-after')).toBeNull();
    expect(tenth?.headers.get('x-sandbox-hint')).toContain('frozen');
    expect((await burst({ credential: 'another' })).map(({ status }) => status)).toEqual([...Array(9).fill(200), 429]);
    await advance('1s');
    expect((await burst()).map(({ status }) => status)).toEqual([...Array(9).fill(200), 429]);
  });

  it('counts refusals and broken bodies, not unknown paths, wrong methods or unknown tokens', async () => {
    const { ask, get } = await openClub({ quota: true });
    for (let count = 0; count < 20; count++) {
      await get('/vibers/nothing');
      await get('/vibers/send');
      await ask('/sms/balance', {}, { credential: 'invalid' });
    }
    await ask('/vibers/send', {});
    await ask('/vibers/send', undefined, { body: '{', headers: { 'content-type': 'application/json' } });
    expect((await ask('/sms/balance')).headers.get('x-rate-limit-remaining')).toBe('6');
  });

  it('can be changed and switched off', async () => {
    const { ask, account } = await openClub({ quota: true });
    await account({ quota: { limit: 1, perSeconds: 60 } });
    expect([(await ask('/sms/balance')).status, (await ask('/sms/balance')).status]).toEqual([200, 429]);
    await account({ quota: null });
    const answer = await ask('/sms/balance');
    expect([answer.status, answer.headers.get('x-rate-limit-limit')]).toEqual([200, null]);
  });
});
