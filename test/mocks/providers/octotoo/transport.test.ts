import { describe, expect, it } from 'vitest';
import { openSandbox } from '../../../kit/sandbox.ts';
import { openOctotoo, PHONE, sms } from './ask.ts';

const exception = (name: string, message: string, status: number) => JSON.stringify({ name, message, code: 0, status });
const NOT_FOUND = exception('Not Found', 'Page not found.', 404);

describe('before an operation', () => {
  it.each([
    ['an unknown path', 'GET', '/sms', undefined],
    ['SMS has no message by path', 'GET', '/sms-v3/1', undefined],
    ['an id that is not digits', 'GET', '/viber/abc', undefined],
    ['the same, with a method that the path does not take', 'PUT', '/two-way-chats/abc', undefined],
    ['an unknown path without a token', 'GET', '/viber/12a', null],
    ['health of another resource', 'GET', '/rcs/health', undefined],
  ])('%s is no page', async (_, method, path, credential) => {
    const { status, text } = await openOctotoo().ask(path, { method, ...(credential === null ? { credential } : {}) });
    expect([status, text]).toStrictEqual([404, NOT_FOUND]);
  });

  it.each([
    ['PUT', '/sms-v3', 'GET, POST'],
    ['POST', '/two-way-chats/1', 'GET, PATCH, DELETE'],
    ['POST', '/sms-v3/health', 'GET'],
    ['GET', '/originators/registration-originators', 'POST'],
  ])('%s %s is refused, with a token or none: the path takes %s', async (method, path, allowed) => {
    const { status, text, headers } = await openOctotoo().ask(path, { method, credential: null });
    const message = `Method Not Allowed. This URL can only handle the following request methods: ${allowed}.`;
    expect([status, text]).toStrictEqual([405, exception('Method Not Allowed', message, 405)]);
    expect(headers.get('allow')).toBe(allowed);
  });

  it.each([
    ['none', {}],
    ['another scheme', { authorization: 'Basic bXktdG9rZW4=' }],
    ['an empty token', { authorization: 'Bearer ' }],
    ['the token invalid', { authorization: 'Bearer invalid' }],
  ])('authorization: %s is refused, though the body is broken', async (_, headers: Record<string, string>) => {
    const answer = await openOctotoo().ask('/sms-v3', { method: 'POST', body: '{', credential: null, headers });
    expect(answer.status).toBe(401);
    expect(answer.text).toBe(exception('Unauthorized', 'Your request was made with invalid credentials.', 401));
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="api"');
  });

  it('the scheme is taken in any case', async () => {
    const headers = { authorization: 'bEaReR my-token' };
    expect((await openOctotoo().ask('/sms-v3', { credential: null, headers })).status).toBe(200);
  });

  it.each([
    ['a brace', '{'],
    ['a trailing comma', '{"sms":{},}'],
  ])('%s is no JSON', async (_, body) => {
    const { status, text } = await openOctotoo().ask('/sms-v3', { method: 'POST', body });
    expect([status, text]).toStrictEqual([
      400,
      exception('Bad Request', 'Invalid JSON data in request body: Syntax error', 400),
    ]);
  });

  it('text that is not UTF-8 is no JSON either', async () => {
    const body = new Uint8Array([...Buffer.from('{"sms":{"text":"'), 0xcf, 0xf0, ...Buffer.from('"}}')]);
    const { status, json } = await openOctotoo().ask('/sms-v3', { method: 'POST', body });
    expect([status, json.message]).toStrictEqual([
      400,
      'Invalid JSON data in request body: Malformed UTF-8 characters, possibly incorrectly encoded',
    ]);
  });
});

describe('a body is read for what it can mean', () => {
  const WRONG = ['from', 'text'];

  it.each([
    ['none', undefined],
    ['null', 'null'],
    ['[]', '[]'],
    ['{}', '{}'],
    ['a list', '[1,2]'],
    ['a number', '5'],
    ['a text', '"sms"'],
  ])('%s is a send without fields', async (_, body) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await openOctotoo().ask('/sms-v3', {
      method: 'POST',
      headers,
      ...(body === undefined ? {} : { body }),
    });
    expect(answer.status).toBe(422);
    expect(answer.json.errors.map(({ field }: { field: string }) => field)).toStrictEqual(WRONG);
  });

  it.each([
    ['JSON under no content type', undefined],
    ['JSON with a charset', 'application/json; charset=utf-8'],
    ['JSON called a form', 'application/x-www-form-urlencoded'],
    ['JSON called text', 'text/plain'],
  ])('%s', async (_, type) => {
    const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
    const body = new TextEncoder().encode(JSON.stringify(sms()));
    expect((await openOctotoo().ask('/sms-v3', { method: 'POST', body, headers })).status).toBe(201);
  });

  it('a form with bracket keys is the same tree', async () => {
    const octotoo = openOctotoo();
    const form = { 'sms[from]': 'Shop', 'sms[text]': 'Привіт', 'sms[lifetime]': '600', 'recipients[0][phone]': PHONE };
    expect((await octotoo.ask('/sms-v3', { form })).status).toBe(201);
    const { json } = await octotoo.admin('/messages');
    expect(json.messages[0]).toMatchObject({ text: 'Привіт', msisdn: PHONE });
  });

  it('a form as deep as a carousel', async () => {
    const form: Record<string, string> = { 'viber[from]': 'Shop', 'viber[text]': 'x', 'recipients[0][phone]': PHONE };
    for (const index of [0, 1]) {
      const section = `viber[carousel][sections][${index}]`;
      form[`${section}[text]`] = 'Dress';
      form[`${section}[imageUrl]`] = 'https://example.com/1.jpg';
      form[`${section}[primaryButton][text]`] = 'Buy';
      form[`${section}[primaryButton][url]`] = 'https://example.com';
    }
    const octotoo = openOctotoo();
    expect((await octotoo.ask('/viber', { form })).status).toBe(201);
    expect((await octotoo.admin('/messages')).json.messages[0].legs[0].content.carousel).toHaveLength(2);
  });

  it('a multipart form', async () => {
    const body = new FormData();
    for (const [name, value] of Object.entries({
      'sms[from]': 'Shop',
      'sms[text]': 'x',
      'recipients[0][phone]': PHONE,
    })) {
      body.set(name, value);
    }
    expect((await openOctotoo().ask('/sms-v3', { method: 'POST', body })).status).toBe(201);
  });

  it('a media type that nobody knows has no fields', async () => {
    const headers = { 'content-type': 'text/csv' };
    const answer = await openOctotoo().ask('/sms-v3', { method: 'POST', body: 'Shop;Hello', headers });
    expect([answer.status, answer.json.errors.length]).toStrictEqual([422, 2]);
  });

  it('a form with gaps in its list', async () => {
    const form = {
      'sms[from]': 'Shop',
      'sms[text]': 'x',
      'recipients[3][phone]': PHONE,
      'recipients[7][phone]': '380671',
    };
    const { status, json } = await openOctotoo().ask('/sms-v3', { form });
    expect([status, Object.keys(json.info), json.invalidRecipients.length]).toStrictEqual([201, [PHONE], 1]);
  });
});

describe('an answer', () => {
  it('is compact JSON with Cyrillic and slashes as they are, under one content type', async () => {
    const octotoo = openOctotoo();
    const fields = { name: 'Чат / №1', recipient: PHONE, source_addr: 'Shop' };
    const { text, headers } = await octotoo.post('/two-way-chats', fields);
    expect(text).toContain('"name":"Чат / №1"');
    expect(headers.get('content-type')).toBe('application/json; charset=UTF-8');
    expect((await octotoo.ask('/nowhere')).headers.get('content-type')).toBe('application/json; charset=UTF-8');
  });

  it('to HEAD is that to GET', async () => {
    const octotoo = openOctotoo();
    expect((await octotoo.ask('/sms-v3', { method: 'HEAD' })).status).toBe(200);
    expect((await octotoo.ask('/viber/health', { method: 'HEAD', credential: null })).status).toBe(200);
    expect((await octotoo.ask('/rcs/1', { method: 'HEAD' })).status).toBe(404);
  });

  it('keeps phones in their order, short ones too', async () => {
    const phones = ['380671234567', '12345678', '11111111'];
    const recipients = phones.map((phone) => ({ phone }));
    const { text } = await openOctotoo().post('/sms-v3', sms({}, recipients));
    expect(text).toMatch(/"info":\{"380671234567":\d+,"12345678":\d+,"11111111":\d+\}/);
  });
});

it.each(['api.octotoo.ua', 'api.octotoo.com.ua', 'api.smsclub.mobi', 'localhost:8380'])(
  '%s leads here, and bare paths that several providers have are ours',
  async (host) => {
    const { fetch, world } = openSandbox();
    const path = '/originators/registration-originators';
    await fetch(new Request(`http://localhost${path}`, { method: 'POST', headers: { host }, body: '{}' }));
    expect(world.journal.list()[0]?.provider).toBe('octotoo');
  },
);

it.each([
  [503, '/sms-v3/health', '{"status":"failed"}'],
  [500, '/sms-v3', exception('Internal Server Error', 'An internal server error occurred.', 500)],
  [502, '/sms-v3', ''],
])('a fault of kind status %i answers with the body that there is for it', async (status, path, wanted) => {
  const octotoo = openOctotoo();
  await octotoo.admin('/faults', { match: { provider: 'octotoo' }, kind: 'status', status });
  const answer = await octotoo.get(path);
  expect([answer.status, answer.text]).toStrictEqual([status, wanted]);
});

it('an armed answer about a phone hits the phone that it names, and the others are sent to', async () => {
  const octotoo = openOctotoo();
  const match = { provider: 'octotoo', msisdn: PHONE };
  await octotoo.admin('/faults', { match, kind: 'answer', answer: 'black-listed' });
  const { status, json } = await octotoo.post('/sms-v3', sms({}, [{ phone: PHONE }, { phone: 380671234568 }]));
  expect(status).toBe(201);
  expect(Object.keys(json.info)).toStrictEqual(['380671234568']);
  expect(json.invalidRecipients[0].errors[0].code).toBe(9005);
});

it('an armed answer about the number of a chat hits the request that opens it', async () => {
  const octotoo = openOctotoo();
  const match = { provider: 'octotoo', msisdn: PHONE };
  await octotoo.admin('/faults', { match, kind: 'answer', answer: 'inactive' });
  const open = async (recipient: string) =>
    (await octotoo.post('/two-way-chats', { name: 'Chat', recipient, source_addr: 'Shop' })).json.data[0].active;
  expect([await open(PHONE), await open('380671234568')]).toStrictEqual([0, 1]);
});

it.each([
  { kind: 'answer', answer: 'method-not-allowed' },
  { kind: 'status', status: 405 },
])('a 405 that is armed as $kind names the methods of its path', async (fault) => {
  const octotoo = openOctotoo();
  await octotoo.admin('/faults', { match: { provider: 'octotoo' }, ...fault });
  const allowOf = async (path: string) => (await octotoo.get(path)).headers.get('allow');
  expect(await allowOf('/two-way-chats/1')).toBe('GET, PATCH, DELETE');
  expect(await allowOf('/viber/health')).toBe('GET');
  expect(await allowOf('/nowhere')).toBe('GET, POST');
});
