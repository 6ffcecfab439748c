import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/inbox/control/schemas.ts';
import { curlOf } from '../../src/inbox/ui/curl.ts';

const ORIGIN = 'http://127.0.0.1:8380';

function asked(request: Partial<Exchange['request']>): Exchange {
  const { method = 'POST', url = '/turbosms/message/send.json', host = '127.0.0.1:8380', headers = {} } = request;
  const { body = '', bodyEncoding = 'utf-8' } = request;
  return { request: { method, url, host, headers, body, bodyEncoding } } as unknown as Exchange;
}

/** What a shell makes of a command: its words. */
function wordsOf(command: string): readonly string[] {
  return execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }; ${command}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);
}

describe('a request as a curl command', () => {
  it('asks the same again, quotes and line breaks and all', () => {
    const body = '{"text":"It\'s $HOME `id`\\n"}\n';
    const headers = { authorization: 'Bearer it\'s "mine"', 'content-type': 'application/json' };
    expect(wordsOf(curlOf(asked({ headers, body }), ORIGIN))).toStrictEqual([
      `${ORIGIN}/turbosms/message/send.json`,
      '-H',
      'authorization: Bearer it\'s "mine"',
      '-H',
      'content-type: application/json',
      '--data-raw',
      body,
    ]);
  });

  it('leaves out what curl says itself, and names the method only where curl would take another', () => {
    const headers = { host: 'x', 'content-length': '2', connection: 'close', accept: '*/*' };
    expect(wordsOf(curlOf(asked({ method: 'GET', headers }), ORIGIN)).slice(1)).toStrictEqual(['-H', 'accept: */*']);
    expect(wordsOf(curlOf(asked({ method: 'PATCH', body: '{}' }), ORIGIN)).slice(0, 2)).toStrictEqual(['-X', 'PATCH']);
    expect(wordsOf(curlOf(asked({ method: 'POST' }), ORIGIN)).slice(0, 2)).toStrictEqual(['-X', 'POST']);
  });

  it('keeps the brackets of an address, and the provider’s own host', () => {
    const request = asked({ method: 'GET', url: '/sms-v3?filter[id][in][]=1', host: 'api.octotoo.ua' });
    expect(wordsOf(curlOf(request, ORIGIN))).toStrictEqual([
      '-g',
      `${ORIGIN}/sms-v3?filter[id][in][]=1`,
      '-H',
      'Host: api.octotoo.ua',
    ]);
  });

  it('sends bytes that are no text as they were', () => {
    const bytes = Buffer.from([0xcf, 0xf0, 0xe8, 0x00, 0xff]);
    const command = curlOf(asked({ body: bytes.toString('base64'), bodyEncoding: 'base64' }), ORIGIN);
    expect(command.endsWith('--data-binary @-')).toBe(true);
    const piped = execFileSync('sh', ['-c', `curl() { cat; }; ${command}`]);
    expect(piped).toStrictEqual(bytes);
  });
});
