import { describe, expect, it } from 'vitest';
import type { Send } from '../../../src/mocks/world/post-office.ts';
import { openWorld, plainRules, viber } from '../../kit/world.ts';

const MINUTE_MS = 60_000;

/** A receiver that answers with the next of these statuses, 200 once they are used up; an error is thrown. */
function receiver(...answers: (number | Error)[]) {
  const calls: { url: string; body: Record<string, unknown> }[] = [];
  const send: Send = async (url, init) => {
    calls.push({ url, body: JSON.parse(String(init.body)) });
    const answer = answers.shift() ?? 200;
    if (answer instanceof Error) throw answer;
    return new Response('ok', { status: answer });
  };
  return { calls, send };
}

function listening(...answers: (number | Error)[]) {
  const { calls, send } = receiver(...answers);
  const opened = openWorld({ outbox: { send } });
  opened.account.callbackUrl = 'http://shop.test/reports';
  return { ...opened, calls };
}

describe('a callback', () => {
  it('is sent when its moment comes, to the account that asked for it', async () => {
    const { calls, send, advance } = listening();
    send('380500000001');
    await advance(999);
    expect(calls.map(({ body }) => body.state)).toEqual(['scheduled']);
    await advance(60_000);
    expect(calls.map(({ body }) => body.state)).toEqual(['scheduled', 'enroute', 'delivered']);
    expect(new Set(calls.map(({ url }) => url))).toEqual(new Set(['http://shop.test/reports']));
  });

  it('is not sent where there is no address', async () => {
    const { calls, send: post } = receiver();
    const { send, advance } = openWorld({ outbox: { send: post } });
    send('380500000001');
    await advance(60_000);
    expect(calls).toEqual([]);
  });

  it('that was taken is not sent again', async () => {
    const { calls, send, advance } = listening();
    send('380500000000');
    await advance(86_400_000);
    expect(calls.length).toBe(1);
  });

  it.each([
    ['is refused', [500, 500]],
    ['is answered with another success than the one that counts', [204, 201]],
    ['finds nobody', [new TypeError('fetch failed'), new TypeError('fetch failed')]],
  ])('that %s is sent again at the given waits', async (_, answers) => {
    const { calls, send, advance } = listening(...answers);
    send('380500000000');
    await advance(0);
    expect(calls.length).toBe(1);
    await advance(MINUTE_MS - 1);
    expect(calls.length).toBe(1);
    await advance(1);
    expect(calls.length).toBe(2);
    await advance(3 * MINUTE_MS - 1);
    expect(calls.length).toBe(2);
    await advance(1);
    expect(calls.map(({ body }) => body.attempt)).toEqual([1, 2, 3]);
  });

  it('is given up after the last wait', async () => {
    const { calls, send, advance } = listening(500, 500, 500, 500, 500);
    send('380500000000');
    for (const span of [0, MINUTE_MS, 3 * MINUTE_MS, 86_400_000, 86_400_000]) await advance(span);
    expect(calls.length).toBe(3);
  });

  it('makes all its attempts in one advance that is long enough', async () => {
    const { calls, send, advance } = listening(500, 500, 500);
    send('380500000000');
    await advance(86_400_000);
    expect(calls.map(({ body }) => body.attempt)).toEqual([1, 2, 3]);
  });

  it('to a receiver that never answers counts as refused', async () => {
    const { account, send, advance, world } = openWorld({
      outbox: { send: () => new Promise(() => {}), timeoutMs: 1 },
    });
    account.callbackUrl = 'http://shop.test/reports';
    send('380500000000');
    await advance(0);
    expect(world.agenda.nextAt()).toBe(world.clock.now() + MINUTE_MS);
  });

  it('leaves no answer of the receiver unread, so that its connection is free again', async () => {
    const cancelled: unknown[] = [];
    const body = () => new ReadableStream({ cancel: (reason) => void cancelled.push(reason) });
    const { account, send, advance } = openWorld({ outbox: { send: async () => new Response(body()) } });
    account.callbackUrl = 'http://shop.test/reports';
    send('380500000000');
    await advance(0);
    expect(cancelled.length).toBe(1);
  });

  it('that the provider cannot write spoils nothing else', async () => {
    const calls: string[] = [];
    const broken = plainRules();
    const write = () => {
      throw new Error('cannot be written');
    };
    const rules = { ...broken, callbacks: broken.callbacks && { ...broken.callbacks, write } };
    const post: Send = async (url) => {
      calls.push(url);
      return new Response();
    };
    const { account, send, advance } = openWorld({ outbox: { send: post } }, rules);
    account.callbackUrl = 'http://shop.test/reports';
    send('380500000000');
    await expect(advance(60_000)).resolves.toBeUndefined();
    expect(calls).toEqual([]);
  });

  it('is not sent again for an account that was forgotten meanwhile', async () => {
    const { calls, world, rules, account, send, advance } = listening(500);
    send('380500000000');
    await advance(0);
    world.resetAccount(account);
    world.accounts.open(rules, 'token').callbackUrl = 'http://shop.test/anew';
    await advance(86_400_000);
    expect(calls.length).toBe(1);
  });

  it('goes out no more once the outbox is closed', async () => {
    const { calls, world, send, advance } = listening(500);
    send('380500000000');
    await advance(0);
    world.outbox.close();
    await advance(86_400_000);
    expect(calls.length).toBe(1);
  });

  it('tells of a fallback what happened on each leg, in order', async () => {
    const { calls, send, advance } = listening();
    send('380500000020', { legs: [viber(), viber({ channel: 'sms' })] });
    await advance(86_400_000);
    expect(calls.map(({ body }) => `${body.leg} ${body.state}`)).toEqual([
      'viber scheduled',
      'viber rejected',
      'sms scheduled',
      'sms enroute',
      'sms delivered',
    ]);
  });
});

describe('the one real timer', () => {
  /** Timers in the test's hand. */
  function handheldTimers() {
    const timers: { run: () => void; afterMs: number; stopped: boolean }[] = [];
    const startTimer = (run: () => void, afterMs: number) => {
      const timer = { run, afterMs, stopped: false };
      timers.push(timer);
      return () => {
        timer.stopped = true;
      };
    };
    return { startTimer, live: () => timers.filter(({ stopped }) => !stopped) };
  }

  it('is set for the next moment of a running clock, at its pace', () => {
    const { startTimer, live } = handheldTimers();
    const { world } = openWorld({
      clock: { mode: 'real', pace: 10, startAt: 0, realNow: () => 0 },
      outbox: { startTimer },
    });
    world.agenda.plan(5000, { kind: 'settle', messageId: 'm1' });
    world.settle();
    expect(live().map(({ afterMs }) => afterMs)).toEqual([500]);
  });

  it('is set anew for an earlier moment, and not set under a frozen clock', () => {
    const { startTimer, live } = handheldTimers();
    const { world } = openWorld({ clock: { mode: 'real', startAt: 0, realNow: () => 0 }, outbox: { startTimer } });
    world.agenda.plan(5000, { kind: 'settle', messageId: 'm1' });
    world.settle();
    world.agenda.plan(1000, { kind: 'settle', messageId: 'm1' });
    world.settle();
    expect(live().map(({ afterMs }) => afterMs)).toEqual([1000]);
    world.clock.set({ mode: 'frozen' });
    world.outbox.wake(true);
    expect(live()).toEqual([]);
  });

  it('for a moment years ahead is as long as a timer can be', () => {
    const { startTimer, live } = handheldTimers();
    const { world } = openWorld({ clock: { mode: 'real', startAt: 0, realNow: () => 0 }, outbox: { startTimer } });
    world.agenda.plan(1e12, { kind: 'settle', messageId: 'm1' });
    world.settle();
    expect(live().map(({ afterMs }) => afterMs)).toEqual([2 ** 31 - 1]);
  });

  it('does what is due when it rings', () => {
    const { startTimer, live } = handheldTimers();
    let real = 0;
    const { world, account, send } = openWorld({
      clock: { mode: 'real', startAt: 0, realNow: () => real },
      outbox: { startTimer },
    });
    send('380500000013');
    world.settle();
    real = 5000;
    live()[0]?.run();
    expect(account.balance).toBe(10_000_000);
  });
});
