import { describe, expect, it } from 'vitest';
import type { Send } from '../../../../src/mocks/world/post-office.ts';
import { openTurbosms } from '../../../kit/turbosms.ts';

const MIB = 1024 * 1024;
const ENDINGS =
  'doc docx rtf dot dotx odt odf fodt txt pdf xps pdax eps xls xlsx ods fods csv xlsm xltx jpg jpeg png gif'.split(' ');

describe('a file by its address', () => {
  it.each(ENDINGS)('of the type %s is taken', async (ending) => {
    const sandbox = openTurbosms();
    const { response_code, response_result } = await sandbox.ask('file/add', {
      url: `https://example.com/a.${ending}`,
    });
    expect(response_code).toBe(0);
    expect(response_result.link).toMatch(
      new RegExp(`^https://turbosms\\.ua/public/.*/${response_result.id}\\.${ending}$`),
    );
  });

  it.each([
    ['https://example.com/setup.exe', 419],
    ['https://example.com/file.info', 419],
    ['https://example.com/page', 419],
    ['https://example.com/', 418],
    ['https://example.com', 418],
    ['ftp://example.com/a.pdf', 418],
    ['a.pdf', 418],
    ['https://example.com/A.PDF?download=1', 0],
  ])('%s is answered %d', async (url, expected) => {
    expect((await openTurbosms().ask('file/add', { url })).response_code).toBe(expected);
  });

  it('is never fetched unless the sandbox may fetch', async () => {
    const calls: string[] = [];
    const send: Send = async (url) => {
      calls.push(url);
      return new Response('x');
    };
    await openTurbosms({ send }).ask('file/add', { url: 'https://example.com/a.pdf' });
    expect(calls).toEqual([]);
  });

  describe('that is fetched', () => {
    const fetching = (reply: () => Response) => {
      const calls: string[] = [];
      const send: Send = async (url) => {
        calls.push(url);
        return reply();
      };
      return { calls, sandbox: openTurbosms({ fetchFiles: true, send }) };
    };
    const url = 'https://example.com/a.pdf';

    it('has the size that it has', async () => {
      const { calls, sandbox } = fetching(
        () => new Response('x'.repeat(12_555), { headers: { 'content-type': 'application/pdf' } }),
      );
      const { response_result } = await sandbox.ask('file/add', { url });
      expect(response_result).toMatchObject({ size: 12_555, source: url });
      expect(calls).toEqual([url]);
    });

    it('has the type that its receiver names, rather than its ending', async () => {
      const { sandbox } = fetching(() => new Response('x', { headers: { 'content-type': 'image/png; q=1' } }));
      const { response_result } = await sandbox.ask('file/add', { url: 'https://example.com/picture' });
      expect(response_result.link).toMatch(/\.png$/);
    });

    it.each([
      ['is not there', () => new Response('x', { status: 404 }), 418],
      ['is empty', () => new Response(''), 418],
      [
        'has no receiver',
        () => {
          throw new TypeError('fetch failed');
        },
        418,
      ],
      ['is of 3 MB', () => new Response(new Uint8Array(3 * MIB)), 0],
      ['is larger than 3 MB', () => new Response(new Uint8Array(3 * MIB + 1)), 420],
      ['never ends', () => new Response(endless()), 420],
    ])('and %s is answered as such', async (_, reply, expected) => {
      const { sandbox } = fetching(reply);
      expect((await sandbox.ask('file/add', { url })).response_code).toBe(expected);
    });

    it('is fetched for chat/send too', async () => {
      const { calls, sandbox } = fetching(() => new Response('x'));
      const chat = await sandbox.admin('/inbound', {
        provider: 'turbosms',
        credential: 'my-token',
        from: '380671234567',
        to: 'Shop',
        text: 'Hi',
      });
      const answer = await sandbox.ask('chat/send', { chat_id: chat.json.chatId, file_url: url });
      expect(answer.response_code).toBe(0);
      expect(calls).toEqual([url]);
    });
  });
});

function endless(): ReadableStream {
  return new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(MIB)) });
}

describe('a file as data', () => {
  it.each([
    ['data:text/plain,Hello%20there', 0, 11],
    ['data:,plain', 0, 5],
    ['data:;base64,SGVsbG8=', 0, 5],
    ['data:image/png;base64,iVBORw0KGgo=', 0, 8],
    ['data:text/csv;charset=utf-8;base64,YTti', 0, 3],
    ['data:text/plain,', 418, 0],
    ['data:application/pdf;base64,', 418, 0],
    ['data:text/plain', 418, 0],
    ['SGVsbG8=', 418, 0],
    ['data:application/x-msdownload;base64,TVo=', 419, 0],
    ['data:text/html,<b>', 419, 0],
  ])('%s is answered %d', async (data, code, size) => {
    const answer = await openTurbosms().ask('file/add', { data });
    expect(answer.response_code).toBe(code);
    if (code === 0) expect(answer.response_result).toMatchObject({ size, source: '' });
  });

  it('may be as large as 3 MB', async () => {
    const sandbox = openTurbosms();
    const ask = async (length: number) =>
      (await sandbox.ask('file/add', { data: `data:text/plain,${'x'.repeat(length)}` })).response_code;
    expect([await ask(3 * MIB), await ask(3 * MIB + 1)]).toEqual([0, 420]);
  });
});

describe('files', () => {
  it('that are uploaded again are the first record', async () => {
    const sandbox = openTurbosms();
    const data = { data: 'data:text/plain,Hello' };
    const first = await sandbox.ask('file/add', data);
    await sandbox.advance('1h');
    expect(await sandbox.ask('file/add', data)).toEqual(first);
    const byUrl = await sandbox.ask('file/add', { url: 'https://example.com/a.pdf' });
    expect(await sandbox.ask('file/add', { url: 'https://example.com/a.pdf' })).toEqual(byUrl);
    expect(byUrl.response_result.id).not.toBe(first.response_result.id);
  });

  it('belong to the account that uploaded them', async () => {
    const sandbox = openTurbosms();
    const { response_result } = await sandbox.ask('file/add', { data: 'data:text/plain,Hello' });
    const theirs = await sandbox.ask('file/details', { id: response_result.id }, { credential: 'stranger' });
    expect(theirs.response_code).toBe(417);
    const again = await sandbox.ask('file/add', { data: 'data:text/plain,Hello' }, { credential: 'stranger' });
    expect(again.response_result.id).not.toBe(response_result.id);
  });

  it.each([
    ['file/add', {}, 104],
    ['file/add', { name: 'a.pdf' }, 104],
    ['file/add', { url: 5 }, 418],
    ['file/add', { data: 5 }, 418],
    ['file/details', {}, 104],
    ['file/details', { id: 'abc' }, 308],
    ['file/details', { id: 1.5 }, 308],
    ['file/details', { id: [1] }, 308],
    ['file/details', { id: 1 }, 417],
    ['file/details', { id: '1' }, 417],
  ])('%s with %j is answered %d', async (method, json, expected) => {
    expect((await openTurbosms().ask(method, json)).response_code).toBe(expected);
  });
});
