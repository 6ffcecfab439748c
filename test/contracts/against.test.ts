import { beforeAll, describe, expect, it } from 'vitest';
import { verifyAgainst } from '../../src/contracts/against.ts';
import { type Recording, readRecording, recordingsOf } from '../../src/contracts/recording.ts';
import { pretty } from '../../src/contracts/report/pretty.ts';
import { cents } from '../../src/contracts/spending.ts';
import { SLUGS } from '../../src/contracts/target.ts';
import { isClean, verify } from '../../src/contracts/verify.ts';
import { openStandIn, SECRETS, TO } from './stand-in.ts';

/** As it comes out of a file. */
const copy = (recording: Recording) => JSON.parse(JSON.stringify(recording));

let recordings: readonly Recording[];

beforeAll(async () => {
  const standIn = await openStandIn();
  const allowance = { to: TO, budget: cents(1000) };
  recordings = recordingsOf(await verify({ providers: SLUGS, target: standIn.target(TO), allowance }));
});

const of = (provider: string) => copy(recordings.find((each) => each.provider === provider) as Recording);

/** Where the mock differs from recordings, a line each. */
async function told(...changed: readonly Recording[]): Promise<readonly string[]> {
  const { cases } = await verifyAgainst(changed.map((each) => readRecording(JSON.stringify(each))));
  return cases.flatMap(({ case: { id }, drift, findings }) => [
    ...drift.map(({ request, kind, at }) => `${id} ${request} ${kind} ${at}`.trim()),
    ...findings.map((finding) => `${id}: ${finding}`),
  ]);
}

/** The answer to a request of a case in a recording. */
function answer(recording: ReturnType<typeof of>, id: string, request = 1) {
  return recording.cases.find((each: { id: string }) => each.id === id).exchanges[request - 1];
}

describe('a recording of a provider that is as the mock says', () => {
  it('agrees with it, messages that were paid for and all', async () => {
    expect(await told(...recordings)).toEqual([]);
    const verification = await verifyAgainst(recordings);
    expect(isClean(verification)).toBe(true);
    expect(verification).toMatchObject({ target: 'recordings of 2026-11-20', providers: SLUGS, setAside: 0 });
    const asked = recordings.flatMap(({ cases }) => cases.flatMap(({ exchanges }) => exchanges)).length;
    expect(asked).toBeGreaterThan(250);
    expect(verification.cases.flatMap(({ exchanges }) => exchanges)).toHaveLength(asked);
  });

  it('is masked: neither the number nor the sender nor a credential is in it', () => {
    const text = JSON.stringify(recordings);
    for (const secret of [TO, 'Kramnytsia', ...Object.values(SECRETS)]) expect(text.includes(secret)).toBe(false);
    expect(text).toContain('<msisdn>');
  });
});

describe('a recording that was changed', () => {
  type Exchange = ReturnType<typeof answer>;
  const changes: readonly (readonly [string, string, number, (exchange: Exchange) => void, string])[] = [
    [
      'turbosms',
      'balance-is-a-number',
      1,
      ({ reply }) => {
        reply.body.response_code = 4;
      },
      'code response_code',
    ],
    [
      'turbosms',
      'balance-is-a-number',
      2,
      ({ reply }) => {
        reply.body.response_result.balance = '73.41';
      },
      'type response_result.balance',
    ],
    [
      'turbosms',
      'send-one-now',
      2,
      ({ reply }) => {
        reply.body.response_result[0].message_id = '<id 9, uuid>';
      },
      'value response_result.0.message_id',
    ],
    [
      'smsc',
      'unknown-login',
      1,
      ({ reply }) => {
        delete reply.body.error_code;
      },
      'gone error_code',
    ],
    [
      'smsc',
      'price-of-a-send',
      2,
      ({ reply }) => {
        reply.body.cnt = 3;
      },
      'value cnt',
    ],
    [
      'smsclub',
      'unknown-token',
      1,
      ({ reply }) => {
        reply.status = 403;
      },
      'status status',
    ],
    [
      'smsclub',
      'balance-is-a-decimal',
      1,
      ({ reply }) => {
        reply.headers['content-type'] = 'text/html';
      },
      'header header content-type',
    ],
    [
      'octotoo',
      'unknown-token',
      1,
      ({ reply }) => {
        reply.body.trace = [];
      },
      'new trace',
    ],
    [
      'octotoo',
      'send-without-text',
      1,
      ({ reply }) => {
        reply.body.errors.push(reply.body.errors[0]);
      },
      'length errors',
    ],
    [
      'octotoo',
      'alive',
      2,
      (exchange) => {
        exchange.reply = null;
      },
      'lost',
    ],
    [
      'octotoo',
      'send-to-nobody',
      1,
      ({ asked }) => {
        asked.body.sms.text = 'Holub contrast';
      },
      'asked',
    ],
    [
      'octotoo',
      'send-to-nobody',
      1,
      (exchange) => {
        exchange.as = 'stranger';
      },
      'asked',
    ],
  ];

  it.each(changes)(
    '%s %s, request %d: the change is named at its place',
    async (provider, id, request, change, place) => {
      const recording = of(provider);
      const exchange = answer(recording, id, request);
      change(exchange);
      expect(await told(recording)).toEqual([`${id} ${request} ${place}`]);
    },
  );

  it('is not clean, and is reported like any other drift', async () => {
    const recording = of('smsclub');
    answer(recording, 'unknown-token').reply.status = 403;
    const verification = await verifyAgainst([recording]);
    expect(isClean(verification)).toBe(false);
    const text = pretty({ verification, coverage: [] }, false);
    expect(text).toContain('request 1, POST /vibers/status, status: HTTP 403, the mock says 401');
  });

  it('has cases that are no more, and requests that are asked no more', async () => {
    const recording = of('turbosms');
    recording.cases = recording.cases.slice(0, 2);
    recording.cases[0].id = 'ping-pong';
    recording.cases[1].exchanges.push(recording.cases[1].exchanges[0]);
    expect(await told(recording)).toEqual([
      'ping-pong: there is no such case any more: record the provider anew',
      'ping-chat 6 asked',
    ]);
  });

  it.each([
    ['no JSON', 'no recording of holub verify: the whole'],
    ['{"provider":"telegram"}', 'provider'],
    ['{"provider":"smsc","target":"live","at":"yesterday","cases":[]}', 'at'],
  ])('is refused when it is none: %s', (text, why) => {
    expect(() => readRecording(text)).toThrow(why);
  });
});
