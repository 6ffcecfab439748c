import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { openSandbox } from '../../../kit/sandbox.ts';
import { ask, told } from '../../../kit/smsc.ts';

const A = '380500000001';
const TEXT = 'Так, «добре»';

/** A sandbox whose account has a handler; what the handler was sent. */
async function watched(query: string) {
  const taken: { url: string; type: string; body: Buffer }[] = [];
  const sandbox = openSandbox({
    send: async (url, init) => {
      const type = (init.headers as Record<string, string>)['Content-Type'] ?? '';
      taken.push({ url, type, body: Buffer.from(init.body as Uint8Array) });
      return new Response('OK');
    },
  });
  await sandbox.admin('/accounts/smsc/alex', { callbackUrl: `http://handler.test/cb${query}` }, 'PUT');
  return { sandbox, taken };
}

const fieldsOf = (body: Buffer, charset = 'windows-1251') =>
  Object.fromEntries(
    body
      .toString('latin1')
      .split('&')
      .map((pair) => pair.split('=').map((part) => decoded(part, charset))),
  );

function decoded(text: string, charset: string): string {
  const bytes = text
    .replaceAll('+', ' ')
    .replaceAll(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return iconv.decode(Buffer.from(bytes, 'latin1'), charset);
}

const inbound = { provider: 'smsc', credential: 'alex', from: A, to: 'Shop', text: TEXT };

describe('callbacks', () => {
  it('tell every status as it comes, as a form', async () => {
    const { sandbox, taken } = await watched('');
    await told(sandbox, 'send', { phones: A, mes: 'Hello', id: 5 });
    await sandbox.advance('1s');
    await sandbox.advance('4s');
    const told5 = taken.map(({ body }) => fieldsOf(body));
    expect(told5.map(({ status }) => status)).toEqual(['-1', '0', '1']);
    expect(told5.at(-1)).toEqual({
      id: '5',
      phone: A,
      status: '1',
      time: '02.03.2026 12:00:05',
      ts: '1772445605',
      err: '0',
      cnt: '1',
      cost: '1.4',
      type: '0',
      flag: '0',
    });
    expect(taken[0]?.type).toBe('application/x-www-form-urlencoded; charset=windows-1251');
  });

  it.each(['windows-1251', 'utf-8', 'koi8-r'])('tell an incoming message in %s', async (charset) => {
    const { sandbox, taken } = await watched(`?charset=${charset}`);
    const text = charset === 'koi8-r' ? 'Хорошо' : TEXT;
    await sandbox.admin('/inbound', { ...inbound, text });
    const [{ body, type } = { body: Buffer.alloc(0), type: '' }] = taken;
    expect(type).toContain(`charset=${charset}`);
    expect(fieldsOf(body, charset)).toMatchObject({ phone: A, mes: text, to: 'Shop', sent: '02.03.2026 12:00:00' });
  });

  it.each(['md5', 'sha1', 'crc32'])('are signed with %s over the bytes of their charset', async (way) => {
    const { sandbox, taken } = await watched(`?${way}=secret`);
    const digest = (text: string) => {
      const bytes = iconv.encode(text, 'windows-1251');
      return way === 'crc32' ? String(crc32(bytes)) : createHash(way).update(bytes).digest('hex');
    };
    await told(sandbox, 'send', { phones: '380500000000', mes: 'Hello', id: 'order.7' });
    await sandbox.admin('/inbound', inbound);
    expect(fieldsOf(taken[0]?.body ?? Buffer.alloc(0))[way]).toBe(digest('order.7:380500000000:1:secret'));
    expect(fieldsOf(taken[1]?.body ?? Buffer.alloc(0))[way]).toBe(digest(`${A}:${TEXT}:Shop:secret`));
  });

  it('are JSON with fmt=3 and XML with fmt=2, never in koi8-r', async () => {
    const json = await watched('?fmt=3&charset=koi8-r');
    await json.sandbox.admin('/inbound', inbound);
    expect(json.taken[0]?.type).toBe('application/json; charset=windows-1251');
    const body = JSON.parse(iconv.decode(json.taken[0]?.body ?? Buffer.alloc(0), 'windows-1251'));
    expect(body).toMatchObject({ phone: A, mes: TEXT });
    const xml = await watched('?fmt=2&charset=utf-8');
    await xml.sandbox.admin('/inbound', inbound);
    expect(xml.taken[0]?.body.toString()).toContain(`<phone>${A}</phone>\n<mes>${TEXT}</mes>\n<to>Shop</to>`);
  });

  it('are not told again', async () => {
    let calls = 0;
    const sandbox = openSandbox({
      send: async () => {
        calls += 1;
        return new Response('', { status: 500 });
      },
    });
    await sandbox.admin('/accounts/smsc/alex', { callbackUrl: 'http://handler.test/' }, 'PUT');
    await told(sandbox, 'send', { phones: '380500000000', mes: 'Hello' });
    await sandbox.advance('1d');
    expect(calls).toBe(1);
  });
});

describe('incoming messages', () => {
  it('are listed by get_answers: what the echo number wrote, and what was put in by hand', async () => {
    const { sandbox, taken } = await watched('');
    await told(sandbox, 'send', { phones: '380500000040', mes: 'Привіт', sender: 'Shop' });
    await sandbox.advance('10s');
    await sandbox.admin('/inbound', inbound);
    const rows = await ask(sandbox, 'get', { get_answers: 1 });
    expect(rows).toMatchObject([
      { phone: '380500000040', message: 'Привіт', to_phone: 'Shop', received: '02.03.2026 12:00:10' },
      { phone: A, message: TEXT, to_phone: 'Shop' },
    ]);
    expect(await ask(sandbox, 'get', { get_answers: 1, after_id: rows[0].id })).toHaveLength(1);
    expect(await ask(sandbox, 'get', { get_answers: 1, cnt: 1 })).toHaveLength(1);
    expect(await ask(sandbox, 'get', { get_answers: 1, to_phone: 'Bank' })).toEqual([]);
    expect(taken.filter(({ body }) => body.includes('mes=')).length).toBe(2);
    await sandbox.advance('2h');
    expect(await ask(sandbox, 'get', { get_answers: 1, hour: 1 })).toEqual([]);
    expect(await told(sandbox, 'get', { get_answers: 1, hour: 169, fmt: 1 })).toBe('0,-1');
  });
});
