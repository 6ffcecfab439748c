import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { openSandbox, type TestSandbox } from '../../../kit/sandbox.ts';

const TEXT = 'Привіт, Ґанно! Як ся маєш — «добре»?';
/** What all three charsets have. */
const PLAIN = 'Тише едешь - дальше будешь';
const PHONE = '380500000000';

const percent = (text: string, charset: string) =>
  Array.from(iconv.encode(text, charset), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** The request as it goes through the socket, and the answer as it comes: bytes. */
async function fetchBytes(sandbox: TestSandbox, path: string, init?: RequestInit) {
  const response = await sandbox.fetch(new Request(`http://localhost:8380/smsc${path}`, init));
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { bytes, type: response.headers.get('content-type') };
}

const WAYS = ['GET', 'a form', 'a form of raw bytes', 'multipart'] as const;
const CHARSETS = [
  ['windows-1251', '', TEXT],
  ['windows-1251', '&charset=windows-1251', TEXT],
  ['koi8-r', '&charset=koi8-r', PLAIN],
  ['utf-8', '&charset=utf-8', TEXT],
] as const;

function requestOf(way: (typeof WAYS)[number], charset: string, named: string, text: string): [string, RequestInit?] {
  const fields = `login=alex&psw=1&phones=${PHONE}&id=5${named}`;
  if (way === 'GET') return [`/sys/send.php?${fields}&mes=${percent(text, charset)}`];
  if (way === 'multipart') {
    const parts = [...new URLSearchParams(fields)].map(
      ([name, value]) => `--xx\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const head = `${parts.join('')}--xx\r\nContent-Disposition: form-data; name="mes"\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), iconv.encode(text, charset), Buffer.from('\r\n--xx--\r\n')]);
    return ['/sys/send.php', { method: 'POST', body, headers: { 'content-type': 'multipart/form-data; boundary=xx' } }];
  }
  const mes = way === 'a form' ? Buffer.from(percent(text, charset)) : iconv.encode(text, charset);
  const body = Buffer.concat([Buffer.from(`${fields}&mes=`), mes]);
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return ['/sys/send.php', { method: 'POST', body, headers }];
}

describe('Cyrillic arrives as it was written, and goes back in the same charset', () => {
  for (const way of WAYS) {
    it.each(CHARSETS)(`${way}: %s, asked for by "%s"`, async (charset, named, text) => {
      const sandbox = openSandbox();
      await fetchBytes(sandbox, ...requestOf(way, charset, named, text));
      const [message] = [...sandbox.world.messages.newestFirst()];
      expect(message?.legs[0]?.text).toBe(text);

      const query = `login=alex&psw=1&id=5&phone=${PHONE}&all=1${named}`;
      for (const [fmt, type] of ['text/plain', 'text/plain', 'text/xml', 'application/json'].entries()) {
        const answer = await fetchBytes(sandbox, `/sys/status.php?${query}&fmt=${fmt}`);
        expect(answer.type).toBe(`${type}; charset=${charset}`);
        const inside = Buffer.from(answer.bytes).toString('latin1');
        expect(inside).toContain(iconv.encode(text, charset).toString('latin1'));
        expect(inside).toContain(iconv.encode('Доставлено', charset).toString('latin1'));
      }
    });
  }

  it('the same text counts the same in windows-1251 and in utf-8', async () => {
    const sandbox = openSandbox();
    const send = async (charset: string, named: string) => {
      const path = `/sys/send.php?login=alex&psw=1&phones=${PHONE}&cost=1&fmt=1${named}&mes=${percent('я'.repeat(71), charset)}`;
      return Buffer.from((await fetchBytes(sandbox, path)).bytes).toString();
    };
    expect(await send('windows-1251', '')).toBe('2.8,2');
    expect(await send('utf-8', '&charset=utf-8')).toBe('2.8,2');
  });

  it('a charset that there is not is windows-1251', async () => {
    const { type } = await fetchBytes(openSandbox(), '/sys/balance.php?login=alex&psw=1&charset=ebcdic&fmt=3');
    expect(type).toBe('application/json; charset=windows-1251');
  });

  it('JSON under /rest/ is utf-8, under any content type', async () => {
    for (const type of ['application/json', 'application/x-www-form-urlencoded', 'text/plain']) {
      const sandbox = openSandbox();
      const body = JSON.stringify({ login: 'alex', psw: 1, phones: 380500000000, mes: TEXT, id: 5 });
      const sent = await fetchBytes(sandbox, '/rest/send/', {
        method: 'POST',
        body,
        headers: { 'content-type': type },
      });
      expect(Buffer.from(sent.bytes).toString()).toBe('{\n"id": 5,\n"cnt": 1\n}');
      expect(sent.type).toBe('application/json; charset=utf-8');
      expect([...sandbox.world.messages.newestFirst()][0]?.legs[0]?.text).toBe(TEXT);
    }
  });

  it('the journal shows the text that the bytes stand for', async () => {
    const sandbox = openSandbox();
    await fetchBytes(sandbox, ...requestOf('GET', 'windows-1251', '', TEXT));
    await fetchBytes(sandbox, `/sys/status.php?login=alex&psw=1&id=5&phone=${PHONE}&all=1&fmt=1`);
    const { json } = await sandbox.admin('/journal?limit=1');
    expect(json.exchanges[0].reply.body).toContain(TEXT);
  });
});

describe('where fields may stand', () => {
  it('in the query, with only files in a multipart body', async () => {
    const sandbox = openSandbox();
    const form = new FormData();
    form.append('file0', new Blob([new Uint8Array(32_000)]), 'hello.wav');
    const path = `/sys/send.php?phones=${PHONE}&call=1&fmt=1&voice=w,en&param=5,5,0`;
    const { text } = await sandbox.call('smsc', path, { body: form });
    expect(text).toBe('1,2');
    const [message] = [...sandbox.world.messages.newestFirst()];
    expect(message?.legs[0]?.content).toEqual({
      files: [{ name: 'hello.wav', url: '' }],
      details: { voice: 'w', language: 'en', waitSeconds: 10, retrySeconds: '10', tries: 1 },
    });
  });

  it('twice in a form, where the last one counts; as a list in JSON', async () => {
    const form = `phones=123&phones=${PHONE}&mes=Hello&fmt=1`;
    expect((await openSandbox().call('smsc', '/sys/send.php', { form })).text).toBe('1,1');
    const json = { phones: [PHONE, 380500000001], mes: 'Hello', fmt: 1 };
    expect((await openSandbox().call('smsc', '/rest/send/', { json })).text).toBe('1,2');
  });

  it('divided between query and body', async () => {
    const form = { phones: PHONE, mes: 'Hello', fmt: '1' };
    const { text } = await openSandbox().call('smsc', '/sys/send.php?cost=2', { form });
    expect(text).toBe('1,1,1.4');
  });

  it('a multipart body that is cut off is no form', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=xx' };
    const { text } = await openSandbox().call('smsc', '/sys/send.php', { body: '--xx\r\nContent', headers });
    expect(text).toBe('ERROR = 1 (parameters error)');
  });
});
