import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CallOptions, openSandbox, type TestSandbox } from '../kit/sandbox.ts';
import { openTurbosms, PHONE, SMS } from '../kit/turbosms.ts';
import { almost, anyJson, readSpec, requestSchemas } from '../kit/wrong-values.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const METHODS = [
  'message/ping',
  'message/send',
  'message/sendmulti',
  'message/status',
  'message/details',
  'chat/senders',
  'chat/recipients',
  'chat/sessions',
  'chat/messages',
  'chat/send',
  'user/balance',
  'file/add',
  'file/details',
];

/** Asks a method with a body as it is: the answer must be TurboSMS's own. One that hangs runs into the test's time-out. */
async function ask(
  sandbox: TestSandbox,
  method: string,
  body: NonNullable<CallOptions['body']>,
  headers: Record<string, string> = JSON_TYPE,
) {
  const { status, json, text } = await sandbox.call('turbosms', `/${method}.json`, { body, headers, method: 'POST' });
  expect(status, text).toBe(200);
  expect(Object.keys(json)).toEqual(['response_code', 'response_status', 'response_result']);
  expect(sandbox.world.journal.list().at(-1)?.outcome).not.toBe('broken');
  return json.response_code as number;
}

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const nestedObjects = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const send = (part: string, recipients = `["${PHONE}"]`) => `{"recipients":${recipients},"sms":${part}}`;
const HELLO = JSON.stringify(SMS);

describe.each(METHODS)('%s answers in its own words', (method) => {
  const sandbox = openTurbosms();
  it.each([
    ['JSON that breaks off', '{"sms":'],
    ['a lone brace', '{'],
    ['NUL', '\u0000'],
    ['NUL inside of JSON', '{"recipients":["\u0000"]}'],
    ['a list nested 100 000 levels deep', nested(100_000)],
    ['an object nested 100 000 levels deep', nestedObjects(100_000)],
    [
      'every member nested deep',
      `{${[
        'recipients',
        'sms',
        'viber',
        'messages',
        'chat_id',
        'sequence_id',
        'data',
        'url',
        'id',
        'message',
        'page',
        'sender_id',
        'file_data',
        'session_id',
        'last_message_id',
      ]
        .map((name) => `"${name}":[${nested(100_000)}]`)
        .join(',')}}`,
    ],
    ['duplicate keys', `{"recipients":[],"recipients":["${PHONE}"],"sms":{},"sms":${HELLO}}`],
    ['keys of JavaScript', '{"__proto__":{"sms":{},"recipients":["x"]},"constructor":{"prototype":1},"toString":5}'],
    [
      'lone surrogates',
      '{"recipients":["\\ud800"],"messages":["\\udfff"],"chat_id":"\\ud800","data":"\\ud800","url":"http://\\ud800"}',
    ],
    [
      'numbers beyond all bounds',
      '{"chat_id":1e999,"id":-1e999,"page":1e308,"rows":0.1,"messages":[1e999],"recipients":[1e999]}',
    ],
    ['huge whole numbers', '{"chat_id":9007199254740993,"id":123456789012345678901234567890,"messages":[-0]}'],
  ])('to %s', async (_, body) => void (await ask(sandbox, method, body)));

  it('to bytes that are no text', async () => {
    await ask(sandbox, method, new Uint8Array([0xff, 0xfe, 0x00, 0x80]));
    await ask(sandbox, method, new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]));
  });

  it('to forms that make no sense', async () => {
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const form of [
      '=',
      '&&&&',
      '%',
      'a=%zz',
      '%FF=%FF',
      'a[b=c',
      ']=[',
      '[]=1',
      '__proto__[x]=1&constructor[prototype][y]=2',
      `sms${'[a]'.repeat(5000)}=1`,
      'recipients=1&recipients[0]=2&recipients[a]=3',
      'messages[99999999]=x',
      'sms=1&sms[text]=2&viber[]=1',
    ]) {
      await ask(sandbox, method, form, type);
      await sandbox.call('turbosms', `/${method}?${form}`);
      expect(sandbox.world.journal.list().at(-1)?.outcome).not.toBe('broken');
    }
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('to whatever fast-check can think of', { timeout: 60_000 }, async () => {
    const spec = readSpec('turbosms');
    const schema = requestSchemas(spec).get(`POST /${method}.json`);
    const requests = schema === undefined ? anyJson : almost(spec, schema);
    await fc.assert(
      fc.asyncProperty(requests, async (json) => void (await ask(sandbox, method, JSON.stringify(json) ?? ''))),
      { numRuns: 80 },
    );
  });
});

describe('message/send', () => {
  it('answers a form of very many fields soon', async () => {
    const sandbox = openTurbosms();
    const method = 'message/send';
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    await ask(sandbox, method, 'recipients=380671234567&'.repeat(100_000), type);
    await ask(sandbox, method, 'recipients[]=380671234567&'.repeat(100_000), type);
    await ask(sandbox, method, '&'.repeat(1_000_000), type);
  });

  it('refuses the 5001st recipient, and a million of them as well', async () => {
    const sandbox = openTurbosms();
    const list = (count: number) =>
      `[${Array.from({ length: count }, (_, index) => `"${380_671_000_000 + index}"`).join(',')}]`;
    expect(await ask(sandbox, 'message/send', send(HELLO, list(5001)))).toBe(405);
    expect(await ask(sandbox, 'message/send', send(HELLO, list(1_000_000)))).toBe(405);
  });

  it('answers a recipient that is nested 100 000 levels deep as an invalid phone', async () => {
    const sandbox = openTurbosms();
    expect(await ask(sandbox, 'message/send', send(HELLO, `["${PHONE}",${nested(100_000)}]`))).toBe(803);
    expect(await ask(sandbox, 'message/status', `{"messages":[${nestedObjects(100_000)}]}`)).toBe(0);
  });

  it('takes NUL in a text, as life does', async () => {
    const sandbox = openTurbosms();
    expect(await ask(sandbox, 'message/send', send('{"sender":"Shop","text":"a\\u0000b"}'))).toBe(801);
    expect((await sandbox.admin('/messages')).json.messages[0].text).toBe('a\u0000b');
  });

  it('does not look into the prototype of what it was given', async () => {
    const sandbox = openTurbosms();
    expect(await ask(sandbox, 'message/send', `{"__proto__":{"sms":${HELLO},"recipients":["${PHONE}"]}}`)).toBe(300);
    expect(await ask(sandbox, 'message/send', send('{"__proto__":{"sender":"Shop","text":"Hi"}}'))).toBe(200);
  });
});

describe('a body of 100 MB', () => {
  /** Megabytes that are made when they are asked for, and counted. */
  function megabytes(count: number) {
    let given = 0;
    const chunk = new Uint8Array(1024 * 1024).fill(0x20);
    const stream = new ReadableStream({
      pull(controller) {
        given += 1;
        controller.enqueue(chunk);
        if (given === count) controller.close();
      },
    });
    return { stream, given: () => given };
  }

  const post = (sandbox: TestSandbox, path: string, body: ReadableStream, method = 'POST') =>
    sandbox.fetch(
      new Request(`http://localhost${path}`, {
        method,
        body,
        headers: { ...JSON_TYPE, authorization: 'Bearer my-token' },
        duplex: 'half',
      } as RequestInit),
    );

  it('is read to its end, not kept, and refused in the words of the provider', async () => {
    const sandbox = openTurbosms();
    const { stream, given } = megabytes(100);
    const before = process.memoryUsage().arrayBuffers;
    const reply = await post(sandbox, '/turbosms/message/send.json', stream);
    expect(await reply.json()).toMatchObject({ response_code: 300, response_status: 'INVALID_REQUEST' });
    expect(reply.headers.get('x-sandbox-hint')).toMatch(/longer/);
    expect(given()).toBe(100);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * 1024 * 1024);
    expect(sandbox.world.journal.list().at(-1)?.request.bytes.length).toBe(0);
  });

  it('that says its length beforehand is refused the same', async () => {
    const sandbox = openTurbosms();
    const headers = { ...JSON_TYPE, authorization: 'Bearer my-token', 'content-length': String(33 * 1024 * 1024) };
    const body = ' '.repeat(33 * 1024 * 1024);
    const reply = await sandbox.fetch(
      new Request('http://localhost/turbosms/message/send', { method: 'POST', body, headers }),
    );
    expect(await reply.json()).toMatchObject({ response_code: 300 });
  });
});

describe('the control API', () => {
  const spec = readSpec('admin');
  const schemas = requestSchemas(spec);

  it.each([...schemas.keys()])('%s is never broken by a wrong body', { timeout: 60_000 }, async (key) => {
    const [method = '', template = ''] = key.split(' ');
    const sandbox = openSandbox();
    await sandbox.call('turbosms', '/message/send', { json: { recipients: [PHONE], sms: SMS } });
    const path = template
      .replace('/__admin', '')
      .replace('{provider}', 'turbosms')
      .replace('{credential}', 'my-token')
      .replace('{id}', 'm1');
    await fc.assert(
      fc.asyncProperty(almost(spec, schemas.get(key)), async (json) => {
        const { status, json: answer, text } = await sandbox.admin(path, json ?? null, method);
        expect([200, 201, 204, 400], text).toContain(status);
        if (status === 400) expect(answer.error).toMatch(/\S/);
        if (path === '/clock/advance' || path === '/clock') await sandbox.admin('/reset', {}, 'POST');
      }),
      { numRuns: 80 },
    );
    for (const look of [
      '/accounts',
      '/messages',
      '/journal',
      '/journal.har',
      '/faults',
      '/usage',
      '/snapshot',
      '/clock',
    ]) {
      expect((await sandbox.admin(look)).status).toBe(200);
    }
  });

  it.each([...schemas.keys()])('%s says what is wrong with a body that is none of JSON', async (key) => {
    const [method = '', template = ''] = key.split(' ');
    const sandbox = openSandbox();
    await sandbox.call('turbosms', '/message/send', { json: { recipients: [PHONE], sms: SMS } });
    const path = template.replace('{provider}', 'turbosms').replace('{credential}', 'my-token').replace('{id}', 'm1');
    const put = async (body: string, type = 'application/json') => {
      const reply = await sandbox.fetch(
        new Request(`http://localhost${path}`, { method, body, headers: { 'content-type': type } }),
      );
      return { status: reply.status, error: ((await reply.json()) as { error: string }).error };
    };
    expect(await put('{"a":')).toMatchObject({ status: 400, error: expect.stringContaining('not valid JSON') });
    expect(await put('a=b', 'application/x-www-form-urlencoded')).toMatchObject({ status: 415 });
    expect(await put('hello', 'text/plain')).toMatchObject({ status: 415 });
    expect((await put(nested(100_000))).status).toBe(400);
    expect((await put(nestedObjects(100_000))).status).toBe(400);
    expect((await put('"text"')).status).toBe(400);
    expect((await put('null')).status).toBe(400);
  });

  const READS = ['/messages', '/messages/wait', '/journal', '/accounts', '/answers', '/usage', '/reset'];
  it.each(READS)('%s is never broken by a wrong query', { timeout: 60_000 }, async (path) => {
    const sandbox = openSandbox();
    const names = [
      'provider',
      'credential',
      'limit',
      'after',
      'state',
      'channel',
      'text',
      'extract',
      'outcome',
      'msisdn',
      'operation',
      'x',
    ];
    const query = fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 8 }), { maxKeys: 3 });
    await fc.assert(
      fc.asyncProperty(query, async (given) => {
        const params = new URLSearchParams({ ...given, ...(path === '/messages/wait' ? { timeout: '0s' } : {}) });
        const { status, text } = await sandbox.admin(
          `${path}?${params}`,
          undefined,
          path === '/reset' ? 'POST' : 'GET',
        );
        expect([200, 204, 400, 408], text).toContain(status);
      }),
      { numRuns: 80 },
    );
  });

  it('names the place of what is wrong', async () => {
    const sandbox = openSandbox();
    const { json } = await sandbox.admin('/faults', {
      match: { provider: 'turbosms' },
      kind: 'latency',
      latencyMs: 'long',
    });
    expect(json.issues).toMatchObject([{ path: 'latencyMs' }]);
    const account = await sandbox.admin('/accounts/turbosms/t', { quota: { limit: -1, perSeconds: 'x' } }, 'PUT');
    expect(account.json.issues.map(({ path }: { path: string }) => path)).toEqual(['quota.limit', 'quota.perSeconds']);
  });

  it('stays in the years that can be written however far it is advanced', async () => {
    const sandbox = openSandbox();
    for (let count = 0; count < 90; count++) await sandbox.admin('/clock/advance', { by: '36000d' });
    expect((await sandbox.admin('/clock/advance', { by: '36000d' })).status).toBe(400);
    const { json } = await sandbox.admin('/clock');
    expect(json.now).toMatch(/^\d{4}-/);
    await sandbox.call('turbosms', '/message/send', { json: { recipients: [PHONE], sms: SMS } });
    expect((await sandbox.admin('/messages')).status).toBe(200);
  });
});
