import { describe, expect, it } from 'vitest';
import { openSandbox } from '../../../kit/sandbox.ts';
import { told } from '../../../kit/smsc.ts';

const A = '380500000000';

describe('faults', () => {
  it('an armed refusal is written in the format that is asked for, with an id where it has one', async () => {
    const sandbox = openSandbox();
    const send = (fmt: number) => told(sandbox, 'send', { phones: A, mes: `${fmt}`, fmt });
    await sandbox.admin('/faults', { match: { provider: 'smsc' }, kind: 'answer', answer: 7, times: 2 });
    expect(await send(0)).toBe('ERROR = 7 (invalid number), ID - 1');
    expect(await send(2)).toBe(
      '<result>\n<error>invalid number</error>\n<error_code>7</error_code>\n<id>2</id>\n</result>',
    );
    expect(await send(1)).toBe('3,1');
    const again = (answer: string) =>
      sandbox.admin('/faults', { match: { provider: 'smsc' }, kind: 'answer', answer, times: 1 });
    await again('cant-to-deliver');
    expect(await told(sandbox, 'send', { phones: A, mes: 'own', id: 'mine', fmt: 1 })).toBe('mine,-8');
    await again('no-money');
    expect(await told(sandbox, 'send', { phones: A, mes: 'nobody', fmt: 1 }, 'invalid')).toBe('1,-3');
    await again('ip-is-blocked');
    expect(await send(3)).toBe('{\n"error": "ip is blocked",\n"error_code": 4\n}');
  });

  it.each([1, 2, 4, 6, 7, 8])('the number %i is that of a refusal, though states may have it too', async (answer) => {
    const sandbox = openSandbox();
    const fault = { match: { provider: 'smsc' }, kind: 'answer', answer };
    expect((await sandbox.admin('/faults', fault)).status).toBe(201);
    expect(await told(sandbox, 'send', { phones: A, mes: 'Hello', fmt: 1 })).toMatch(new RegExp(`^[01],-${answer}$`));
  });

  it('a number of several answers is not one of them', async () => {
    const { status, json } = await openSandbox().admin('/faults', {
      match: { provider: 'smsc' },
      kind: 'answer',
      answer: 9,
    });
    expect(status).toBe(400);
    expect(json.error).toContain('duplicate-request, too-many-concurrent-requests');
  });

  it('match by a number in phones, in list and in a question', async () => {
    const sandbox = openSandbox();
    const match = { provider: 'smsc', msisdn: A };
    await sandbox.admin('/faults', { match, kind: 'answer', answer: 'too-many-concurrent-requests' });
    const refused = '0,-9';
    expect(await told(sandbox, 'send', { phones: '0500000000', mes: 'a', fmt: 1 })).toBe(refused);
    expect(await told(sandbox, 'send', { list: `Shop|380671234567,${A}:a`, fmt: 1 })).toBe(refused);
    expect(await told(sandbox, 'status', { id: 1, phone: A, fmt: 1 })).toBe(refused);
    expect(await told(sandbox, 'send', { phones: '380671234567', mes: 'a', fmt: 1 })).toBe('1,1');
  });

  it('a path that is not there is 404, a method that is not taken 405, neither with an empty body', async () => {
    const sandbox = openSandbox();
    const unknown = await sandbox.call('smsc', '/sys/sent.php');
    expect([unknown.status, unknown.text]).toEqual([404, 'Not Found']);
    const wrong = await sandbox.call('smsc', '/sys/send.php', { method: 'DELETE' });
    expect([wrong.status, wrong.text, wrong.headers.get('allow')]).toEqual([405, 'Method Not Allowed', 'GET, POST']);
  });
});

describe('who is calling', () => {
  const balance = async (query: string) =>
    (await openSandbox().call('smsc', `/sys/balance.php?${query}`, { credential: null })).text;

  it.each([
    ['login=alex&psw=1', '1000'],
    ['login=alex&psw=d5cf8d8e4c1d9b1b83f4e3e60f8e6f2a', '1000'],
    ['apikey=key', '1000'],
    ['login=&psw=key&apikey=key', '1000'],
    ['login=&psw=key', '1000'],
    ['login=invalid&apikey=key', '1000'],
    ['login=alex&apikey=invalid', 'ERROR = 2 (authorise error)'],
    ['login=alex&psw=1&apikey=invalid', '1000'],
    ['login=nomoney&psw=1', '0'],
    ['apikey=nomoney', '0'],
    ['', 'ERROR = 2 (authorise error)'],
    ['login=alex', 'ERROR = 2 (authorise error)'],
    ['login=invalid&psw=1', 'ERROR = 2 (authorise error)'],
    ['apikey=invalid', 'ERROR = 2 (authorise error)'],
    ['apikey=blocked', 'ERROR = 4 (ip is blocked)'],
    ['login=throttled&psw=1', 'ERROR = 9 (too many concurrent requests)'],
  ])('%s: %s', async (query, answer) => {
    expect(await balance(query)).toBe(answer);
  });

  it('the spare hosts are the provider too', async () => {
    const { fetch } = openSandbox();
    for (const host of ['smsc.ua', 'www2.smsc.ua', 'smsc.kz', 'www5.smscentre.com']) {
      const response = await fetch(new Request(`http://${host}/sys/balance.php?login=alex&psw=1`));
      expect(await response.text()).toBe('1000');
    }
  });
});
