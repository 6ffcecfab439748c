import { describe, expect, it } from 'vitest';
import type { Keeper } from '../../../src/mocks/data/keeper.ts';
import { openSandbox } from '../../kit/sandbox.ts';

/** A sandbox whose requests are written down nowhere, and what happened in which order. */
function openNoted({ obstacle = null }: { obstacle?: string | null } = {}) {
  const happened: string[] = [];
  const data: Keeper = {
    begin: (present) => present.world.outbox.goOn(),
    requests: (visitors, underWay) => {
      happened.push(`written ${visitors.length}, under way ${underWay.length}`);
      return obstacle;
    },
    answered: ({ written }) => void happened.push(`answered ${written.status}`),
    call: () => null,
    callback: () => undefined,
    amiss: [],
    close: async () => undefined,
  };
  const sandbox = openSandbox({ data, onExchange: ({ operation }) => happened.push(`walked ${operation}`) });
  return { sandbox, happened };
}

const balance = { method: 'POST' };
const BALANCE = 'walked POST /user/balance.json';

describe('requests of one turn of the event loop', () => {
  it('are written down together, before any of them is walked', async () => {
    const { sandbox, happened } = openNoted();
    const ask = () => sandbox.call('turbosms', '/user/balance.json', balance);
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const walked = [BALANCE, 'answered 200'];
    expect(happened).toEqual(['written 3, under way 0', ...walked, ...walked, ...walked]);
  });

  it('are refused together where they cannot be written down, and none is walked', async () => {
    const { sandbox, happened } = openNoted({ obstacle: 'The disk is full.' });
    const ask = () => sandbox.call('turbosms', '/user/balance.json', balance);
    const answers = await Promise.all([ask(), ask()]);
    const refused = [503, { error: 'The disk is full. Nothing was done.' }];
    expect(answers.map(({ status, json }) => [status, json])).toEqual([refused, refused]);
    expect(happened).toEqual(['written 2, under way 0']);
    expect(sandbox.world.accounts.list()).toEqual([]);
    expect(sandbox.world.inFlight.size).toBe(0);
  });

  it('are written down one by one where a fault may hold one back, each with those under way', async () => {
    const { sandbox, happened } = openNoted();
    const match = { provider: 'turbosms', credential: 'slow' };
    await sandbox.admin('/faults', { match, kind: 'latency', latencyMs: 1 });
    const ask = (credential: string) => sandbox.call('turbosms', '/user/balance.json', { ...balance, credential });
    await Promise.all([ask('quick'), ask('slow'), ask('quick'), ask('quick')]);
    expect(happened.filter((each) => each.startsWith('written'))).toEqual([
      'written 1, under way 1',
      'written 1, under way 1',
      'written 1, under way 2',
      'written 1, under way 2',
    ]);
    expect(sandbox.world.inFlight.size).toBe(0);
  });

  it('do not wait for each other where one is long', async () => {
    const { sandbox, happened } = openNoted();
    const send = (text: string) =>
      sandbox.call('turbosms', '/message/send.json', {
        json: { recipients: ['380671234567'], sms: { sender: 'Shop', text } },
      });
    await Promise.all([send('Hello'), send('long '.repeat(4000)), send('Goodbye')]);
    expect(happened.filter((each) => each.startsWith('written'))).toEqual([
      'written 2, under way 0',
      'written 1, under way 0',
    ]);
  });

  it('are not counted as under way at once: none is refused for it', async () => {
    const { sandbox } = openNoted();
    const ask = () => sandbox.call('smsc', '/sys/balance.php?fmt=3', { credential: 'login' });
    const answers = await Promise.all(Array.from({ length: 60 }, ask));
    expect(answers.filter(({ text }) => text.includes('error'))).toEqual([]);
  });
});

it('a log that breaks breaks those that wait for it, and none after them', async () => {
  const { sandbox, happened } = openNoted();
  const ask = () => sandbox.call('turbosms', '/user/balance.json', balance);
  const push = happened.push.bind(happened);
  happened.push = () => {
    throw new Error('a bug of the log');
  };
  const broken = await Promise.allSettled([ask(), ask()]);
  expect(broken.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  happened.push = push;
  expect((await ask()).status).toBe(200);
  expect(sandbox.world.inFlight.size).toBe(0);
});
