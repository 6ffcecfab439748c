import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/index.ts';

/** A `fetch` that keeps what it was asked and answers an empty object. */
function recorder() {
  const asked: Request[] = [];
  const fetch = async (request: Request) => {
    asked.push(request);
    return Response.json({});
  };
  return { asked, fetch };
}

describe('a typed client', () => {
  it.each([
    ['turbosms', 'https://api.turbosms.ua'],
    ['smsclub', 'https://im.smsclub.mobi'],
    ['octotoo', 'https://api.octotoo.ua'],
  ] as const)('of %s asks %s with its token as a bearer', async (slug, host) => {
    const { asked, fetch } = recorder();
    const client = createClient(slug, { credentials: { token: 'a-token' }, fetch });
    await (client.GET as (path: string) => Promise<unknown>)('/any/path');
    expect(asked.map(({ url }) => url)).toEqual([`${host}/any/path`]);
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer a-token');
  });

  it.each([
    [{ login: 'shop', psw: 's e&cret' }, '?phones=1&mes=hi&login=shop&psw=s+e%26cret'],
    [{ apikey: 'key' }, '?phones=1&mes=hi&apikey=key'],
  ])('of SMSC puts %j among the parameters', async (credentials, search) => {
    const { asked, fetch } = recorder();
    const client = createClient('smsc', { credentials, fetch });
    await client.GET('/sys/send.php', { params: { query: { phones: '1', mes: 'hi' } } });
    expect(new URL(asked[0]?.url ?? '').origin).toBe('https://smsc.ua');
    expect(new URL(asked[0]?.url ?? '').search).toBe(search);
  });

  it('keeps the body when the credentials go into the address', async () => {
    const { asked, fetch } = recorder();
    const client = createClient('smsc', {
      credentials: { apikey: 'key' },
      baseUrl: 'http://localhost:8380/smsc',
      fetch,
    });
    await client.POST('/rest/send/', { body: { phones: '380671234567', mes: 'Hello' } });
    const [request] = asked;
    expect(request?.url).toBe('http://localhost:8380/smsc/rest/send/?apikey=key');
    expect(await request?.json()).toEqual({ phones: '380671234567', mes: 'Hello' });
  });

  it('knows the paths and bodies of its provider', () => {
    const client = createClient('turbosms', { credentials: { token: 't' }, fetch: recorder().fetch });
    // @ts-expect-error no such path
    void client.POST('/message/cancel.json');
    // @ts-expect-error a list of ids is needed
    void client.POST('/message/status.json', { body: { messages: 1 } });
    // @ts-expect-error credentials of another provider
    createClient('smsc', { credentials: { token: 't' } });
    expect(typeof client.GET).toBe('function');
  });
});
