import { describe, expect, it } from 'vitest';
import { createClient, outcomeOf } from '../../src/client/index.ts';
import { openSandbox } from '../kit/sandbox.ts';

const { fetch } = openSandbox();
const at = (slug: string) => `http://localhost:8380/${slug}`;
const turbosms = createClient('turbosms', { credentials: { token: 't' }, baseUrl: at('turbosms'), fetch });
const smsc = createClient('smsc', { credentials: { login: 'l', psw: 'p' }, baseUrl: at('smsc'), fetch });
const smsclub = createClient('smsclub', { credentials: { token: 't' }, baseUrl: at('smsclub'), fetch });
const octotoo = createClient('octotoo', { credentials: { token: 't' }, baseUrl: at('octotoo'), fetch });

describe('a refusal is a value', () => {
  it('of TurboSMS, which says no with HTTP 200', async () => {
    const body = { recipients: [], sms: { sender: 'Shop', text: 'Hi' } };
    expect(outcomeOf('turbosms', await turbosms.POST('/message/send.json', { body }))).toEqual({
      ok: false,
      refusal: { code: 202, name: 'REQUIRED_MESSAGE_RECIPIENT', message: '', status: 200 },
    });
  });

  it.each([0, 1, 2, 3] as const)('of SMSC, in fmt %i', async (fmt) => {
    const answer = await smsc.GET('/sys/send.php', {
      params: { query: { mes: 'Hi', fmt, charset: 'utf-8' } as never },
      parseAs: fmt === 3 ? 'json' : 'text',
    });
    expect(outcomeOf('smsc', answer)).toMatchObject({ ok: false, refusal: { code: 1, status: 200 } });
  });

  it('of SMS Club, by the status of HTTP, with its sentences', async () => {
    const body = { sender: 'Shop', phones: ['380671234567'], message: 'Hi', button_txt: 'Open' };
    const { refusal } = outcomeOf('smsclub', await smsclub.POST('/vibers/send', { body })) as { refusal?: unknown };
    expect(refusal).toMatchObject({ code: 400, status: 400, message: expect.stringContaining('must be filled both') });
  });

  it('of Octotoo, by its first field, by its first recipient, or by its exception', async () => {
    const sms = { from: 'Shop', text: '' };
    const fields = await octotoo.POST('/sms-v3', { body: { sms, recipients: [{ phone: 380671234567 }] } });
    expect(outcomeOf('octotoo', fields)).toMatchObject({ refusal: { code: 22, name: 'text', status: 422 } });
    const rcs = { from: 'Shop', text: 'Hi' };
    const nobody = await octotoo.POST('/rcs', {
      body: { rcs, recipients: [{ phone: '111111111111111111' as never }] },
    });
    expect(outcomeOf('octotoo', nobody)).toMatchObject({ refusal: { code: 3, name: 'phone' } });
    const gone = await octotoo.GET('/rcs/{rcsId}', { params: { path: { rcsId: 1 } } });
    expect(outcomeOf('octotoo', gone)).toMatchObject({ refusal: { name: 'Not Found', status: 404 } });
  });

  it('and success is the data', async () => {
    const balance = outcomeOf('turbosms', await turbosms.POST('/user/balance.json'));
    expect(balance.ok && balance.data.response_result).toEqual({ balance: 1000 });
    for (const answer of [await octotoo.GET('/sms-v3'), await octotoo.GET('/viber/version')]) {
      expect(outcomeOf('octotoo', answer).ok).toBe(true);
    }
    expect(outcomeOf('smsclub', await smsclub.POST('/sms/balance')).ok).toBe(true);
    expect(outcomeOf('smsc', await smsc.POST('/rest/balance/', { body: {} })).ok).toBe(true);
  });

  it('but a broken connection is thrown', async () => {
    const broken = createClient('turbosms', {
      credentials: { token: 't' },
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    });
    await expect(broken.POST('/user/balance.json')).rejects.toThrow('fetch failed');
  });
});

describe('credentials go in each way that the provider takes them', () => {
  const ways = [
    ...(['bearer', 'basic', 'query'] as const).map((way) =>
      createClient('turbosms', { credentials: { token: 'same', in: way }, baseUrl: at('turbosms'), fetch }),
    ),
  ];

  it('and each of TurboSMS opens the same account', async () => {
    await ways[0]?.POST('/message/send.json', {
      body: { recipients: ['380671234567'], sms: { sender: 'Shop', text: 'Hi' } },
    });
    const balances = await Promise.all(ways.map((client) => client.POST('/user/balance.json')));
    expect(balances.map(({ data }) => data?.response_result?.balance)).toEqual([999.66, 999.66, 999.66]);
  });

  it('SMSC in the address or in the body, JSON and form', async () => {
    const seen: string[] = [];
    const client = createClient('smsc', {
      credentials: { login: 'shop', psw: 'hush', in: 'body' },
      baseUrl: at('smsc'),
      fetch(request) {
        seen.push(request.url);
        return fetch(request);
      },
    });
    const json = await client.POST('/rest/balance/', { body: {} });
    const form = await client.POST('/sys/balance.php', {
      params: { query: { fmt: 3 } },
      body: { cur: 1 },
      bodySerializer: () => 'cur=1',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    } as never);
    expect(json.data).toEqual({ balance: '1000' });
    expect(form.data).toMatchObject({ balance: '1000', currency: 'UAH' });
    expect(seen.join()).not.toContain('hush');
  });

  it('SMS Club by login and password under /vibers', async () => {
    const client = createClient('smsclub', {
      credentials: { login: 'логін', password: 'пароль' },
      baseUrl: at('smsclub'),
      fetch,
    });
    expect((await client.GET('/vibers/originator')).response.status).toBe(200);
    expect((await client.GET('/sms/balance')).response.status).toBe(401);
  });
});
