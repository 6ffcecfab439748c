import { describe, expect, it } from 'vitest';
import { scenarioOfTape } from '../../../src/mocks/scenarios/from-tape.ts';
import { mask } from '../../../src/mocks/scenarios/mask.ts';
import type { Taped } from '../../../src/mocks/scenarios/taped.ts';

const taped = ({ body = '', ...change }: Partial<Taped> & { readonly body?: string } = {}): Taped => ({
  at: 0,
  provider: 'turbosms',
  method: 'POST',
  url: '/message/send.json',
  headers: [['Content-Type', 'application/json']],
  bytes: Buffer.from(body),
  reply: { status: 200, text: '{}' },
  ...change,
});
const bodyOf = (body: string) => Buffer.from(mask([taped({ body })]).tapes[0]?.bytes ?? []).toString();

describe('a phone number is masked', () => {
  it.each([
    ['380671234567', '380679000001'],
    ['"+380671234567"', '"+380679000001"'],
    ['0671234567', '0679000001'],
    ['80671234567', '80679000001'],
    ['+38 (067) 123-45-67', '+380679000001'],
    ['067 123 45 67', '0679000001'],
    ['phones=%2B380671234567', 'phones=%2B380679000001'],
    ['phones=%20380671234567,', 'phones=%20380679000001,'],
    ['tel380671234567', 'tel380679000001'],
    ['48501234567', '48509000001'],
    ['{"phone":380671234567}', '{"phone":380679000001}'],
  ])('%s becomes %s', (text, masked) => expect(bodyOf(text)).toBe(masked));

  it.each([
    ['ea1f8868-5e46-c6cf-e4fb-615250293754'],
    ['"id":2640199617'],
    ['Your code: 4821'],
    ['2026-03-02 12:00:00'],
  ])('%s is none', (text) => expect(bodyOf(text)).toBe(text));

  it('the same way in all its spellings, all through a recording', () => {
    const { tapes } = mask([
      taped({ body: '["+380671234567","380501112233"]' }),
      taped({ url: '/sys/send.php?phones=0671234567', reply: { status: 200, text: '<phone>380671234567</phone>' } }),
    ]);
    expect(Buffer.from(tapes[0]?.bytes ?? []).toString()).toBe('["+380679000001","380509000002"]');
    expect(tapes[1]?.url).toBe('/sys/send.php?phones=0679000001');
    expect(tapes[1]?.reply?.text).toBe('<phone>380679000001</phone>');
  });

  it('and what a test number stands for is kept', () => {
    const { outcomes } = mask([taped({ body: '380500000012' })]);
    expect(outcomes).toEqual([{ msisdn: '380509000001', becomes: 'undeliverable' }]);
  });

  it('in bytes that are no UTF-8', () => {
    const [masked] = mask([taped({ bytes: Buffer.from([0xcf, 0x33, ...Buffer.from('80671234567'), 0xf0]) })]).tapes;
    expect(Buffer.from(masked?.bytes ?? []).toString('latin1')).toBe('\u00cf380679000001\u00f0');
  });
});

describe('a secret is masked wherever it occurs', () => {
  const secret = 'S3cret-value';
  it.each([
    ['a bearer token', taped({ headers: [['Authorization', `Bearer ${secret}`]] })],
    ['a header of its own', taped({ headers: [['X-Api-Key', secret]] })],
    ['a cookie', taped({ headers: [['Cookie', `lang=uk; session=${secret}`]] })],
    ['a query', taped({ url: `/sys/send.php?psw=${secret}&mes=x` })],
    ['a form', taped({ body: `login=me&psw=${secret}` })],
    ['JSON', taped({ body: JSON.stringify({ auth: { apikey: secret } }) })],
    ['multipart', taped({ body: `--b\r\nContent-Disposition: form-data; name="psw"\r\n\r\n${secret}\r\n--b--` })],
  ])('%s', (_, exchange) => {
    const echo = { ...taped(), reply: { status: 200, text: `You said ${secret}` } };
    const written = JSON.stringify(
      mask([exchange, echo]).tapes.map((each) => [each, Buffer.from(each.bytes).toString()]),
    );
    expect(written).not.toContain(secret);
    expect(written).toContain('You said token-');
  });

  it('but for the four that every sandbox knows', () => {
    const { tapes } = mask([taped({ headers: [['Authorization', 'Bearer nomoney']] })]);
    expect(tapes[0]?.headers).toEqual([['Authorization', 'Bearer nomoney']]);
  });
});

describe('a recording as a scenario', () => {
  it('takes ids out of replies and puts them where later requests name them', () => {
    const sent = taped({ reply: { status: 200, text: '{"response_code":801,"list":[{"id":900117}],"at":"12:30"}' } });
    const asked = taped({ at: 1500, body: '{"messages":[900117,"900117"]}', url: '/message/status.json?id=900117' });
    const { steps } = scenarioOfTape(mask([sent, asked]), 'Recorded');
    expect(steps).toEqual([
      {
        request: expect.anything(),
        capture: { id1: 'list.0.id' },
        expect: {
          status: 200,
          body: { response_code: 801, list: [{ id: { $any: 'number' } }], at: { $any: 'string' } },
        },
      },
      { advance: 1500 },
      {
        request: {
          provider: 'turbosms',
          method: 'POST',
          path: '/message/status.json?id={id1}',
          json: { messages: ['{id1}', '{id1}'] },
        },
        expect: { status: 200, body: {} },
      },
    ]);
  });

  it('finds ids in plain text by what comes before them', () => {
    const sent = taped({ provider: 'smsc', reply: { status: 200, text: 'OK - 1 SMS, ID - 90017' } });
    const { steps } = scenarioOfTape(mask([sent, taped({ url: '/sys/status.php?id=90017' })]), 'Recorded');
    expect(steps?.[0]).toMatchObject({ capture: { id1: { match: '\\d+ SMS, ID - ([\\w-]+)' } } });
    expect(steps?.[1]).toMatchObject({ request: { path: '/sys/status.php?id={id1}' } });
  });

  it('says of a reply that never came that it must not', () => {
    expect(scenarioOfTape(mask([taped({ reply: null })]), 'Recorded').steps?.[0]).toMatchObject({
      expect: { broken: true },
    });
  });
});
