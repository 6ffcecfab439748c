import { describe, expect, it } from 'vitest';
import { openOctotoo, rcs, sms, to, viber } from './ask.ts';

const SENDS = { sms: ['/sms-v3', sms], viber: ['/viber', viber], rcs: ['/rcs', rcs] } as const;
const LIFE = { sms: { lifetime: 60 }, viber: { lifetime: 60 }, rcs: { rcsTtl: 60 } };

/** The state, and what Viber adds to it, right after the moments given. */
async function seen(channel: keyof typeof SENDS, number: string, ...moments: readonly string[]) {
  const octotoo = openOctotoo();
  const [path, body] = SENDS[channel];
  await octotoo.post(path, body(LIFE[channel], to(`3805000000${number}`)));
  const states: unknown[] = [];
  for (const moment of ['0s', ...moments]) {
    await octotoo.advance(moment);
    const [row] = (await octotoo.get(path)).json.data;
    states.push(
      channel === 'viber' && row.additionalState !== null ? `${row.state} ${row.additionalState}` : row.state,
    );
  }
  return states;
}

describe.each(['sms', 'viber', 'rcs'] as const)('by %s', (channel) => {
  it.each([
    ['00', [1, 1, 1]],
    ['01', [0, 1, 1]],
    ['02', [0, 1, channel === 'viber' ? '1 Read' : 1]],
    ['03', [0, 1, channel === 'viber' ? '1 Read' : 1]],
    ['12', [0, 2, 2]],
    ['13', [0, ...twice(channel === 'viber' ? '2 Spamming' : 2)]],
    ['14', [0, 0, 0]],
    ['15', [0, 2, 2]],
    ['31', [0, ...twice(channel === 'viber' ? '2 Invalid number of the recipient' : 2)]],
    ['32', [0, ...twice(channel === 'viber' ? '2 Prohibited operator' : 2)]],
    ['40', [0, 1, 1]],
  ])('3805000000%s at once, after 5 s and after 10 s', async (number, wanted) => {
    expect(await seen(channel, number, '5s', '5s')).toStrictEqual(wanted);
  });

  it.each(['10', '11'])('3805000000%s expires when its validity ends, for good', async (number) => {
    expect(await seen(channel, number, '59999ms', '1ms', '30d')).toStrictEqual([0, 0, 3, 3]);
  });

  it.each([
    ['20', 'Not registered', ['viber']],
    ['21', 'Blocked by the recipient', ['viber']],
    ['22', 'Mailing lists are not supported', ['viber', 'rcs']],
  ])('3805000000%s: %s', async (number, word, failing) => {
    const [, atTwo, atLast] = await seen(channel, number, '2s', '28s');
    const failed = channel === 'viber' ? `2 ${word}` : 2;
    expect([atTwo, atLast]).toStrictEqual(failing.includes(channel) ? [failed, failed] : [expect.anything(), 1]);
  });
});

const twice = <T>(value: T): T[] => [value, value];

it('a reason can be any of the nine words; no other shows (C-10)', async () => {
  const octotoo = openOctotoo();
  const id = Object.values((await octotoo.post('/viber', viber())).json.info)[0];
  for (const [reason, shown] of [
    ['Censorship', 'Censorship'],
    ['Black list', 'Black list'],
    ['something else', null],
  ]) {
    await octotoo.admin(`/messages/${id}/state`, { state: 'rejected', reason });
    expect((await octotoo.get('/viber')).json.data[0]).toMatchObject({ state: 2, additionalState: shown });
  }
});

it('nothing is given back', async () => {
  const octotoo = openOctotoo();
  await octotoo.post('/sms-v3', sms({}, to('380500000012', '380500000013', '380500000015')));
  await octotoo.advance('1d');
  expect(octotoo.balance()).toBe(998.5);
});
