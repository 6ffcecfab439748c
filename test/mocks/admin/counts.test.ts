import { beforeEach, describe, expect, it } from 'vitest';
import { createCensus } from '../../../src/mocks/admin/census.ts';
import { openTurbosms, SMS, type TurbosmsSandbox } from '../../kit/turbosms.ts';
import { openWorld } from '../../kit/world.ts';

let sandbox: TurbosmsSandbox;
beforeEach(() => {
  sandbox = openTurbosms();
});

const counts = async (query = '') => (await sandbox.admin(`/messages/counts${query}`)).json;

describe('the counts of messages', () => {
  it('are by account, provider, channel and state', async () => {
    await sandbox.send({ sms: SMS }, ['380500000000', '380500000001']);
    await sandbox.send({ viber: SMS }, '380500000001', { credential: 'other' });
    expect(await counts()).toEqual({
      messages: 3,
      accounts: [
        { provider: 'turbosms', credential: 'my-token', messages: 2 },
        { provider: 'turbosms', credential: 'other', messages: 1 },
      ],
      providers: [{ provider: 'turbosms', messages: 3 }],
      channels: [
        { channel: 'sms', messages: 2 },
        { channel: 'viber', messages: 1 },
      ],
      states: [
        { state: 'scheduled', messages: 2 },
        { state: 'delivered', messages: 1 },
      ],
    });
    expect(await counts('?credential=other')).toMatchObject({ messages: 1, channels: [{ channel: 'viber' }] });
  });

  it('follow what happens: sends, time, force, fallbacks, resets and restores', async () => {
    const states = async () =>
      Object.fromEntries(
        (await counts()).states.map((each: { state: string; messages: number }) => [each.state, each.messages]),
      );
    await sandbox.send({ sms: SMS }, '380500000001');
    expect(await states()).toEqual({ scheduled: 1 });
    await sandbox.advance('1s');
    expect(await states()).toEqual({ enroute: 1 });
    await sandbox.send({ viber: SMS, sms: SMS }, '380500000020');
    expect((await counts()).channels).toContainEqual({ channel: 'viber', messages: 1 });
    await sandbox.advance('1h');
    expect(await states()).toEqual({ delivered: 2 });
    expect((await counts()).channels).toEqual([{ channel: 'sms', messages: 2 }]);
    await sandbox.admin('/messages/m1/state', { state: 'rejected' });
    expect(await states()).toEqual({ delivered: 1, rejected: 1 });
    const { json: snapshot } = await sandbox.admin('/snapshot');
    await sandbox.admin('/reset', {}, 'POST');
    expect(await states()).toEqual({});
    await sandbox.admin('/snapshot', snapshot, 'PUT');
    expect(await states()).toEqual({ delivered: 1, rejected: 1 });
    await sandbox.admin('/accounts/turbosms/my-token', undefined, 'DELETE');
    expect(await counts()).toMatchObject({ messages: 0, accounts: [] });
  });

  it('leave out what went to make room', async () => {
    const { world, account, send, advance } = openWorld({ limits: { messages: 2000 } });
    const census = createCensus(world);
    for (let count = 0; count < 1990; count++) send('380671234567');
    expect(census.groups()).toMatchObject([{ credential: account.credential, state: 'scheduled', messages: 1990 }]);
    await advance(3_600_000);
    for (let count = 0; count < 30; count++) send('380671234567');
    expect(world.messages.dropped).toBe(20);
    expect(census.groups()).toMatchObject([
      { state: 'scheduled', messages: 30 },
      { state: 'delivered', messages: 1970 },
    ]);
  });

  it('are right again after long with nobody asking', async () => {
    await sandbox.send({ sms: SMS }, '380500000000');
    expect((await counts()).messages).toBe(1);
    for (let count = 0; count < 10_001; count++) sandbox.world.events.tell({ type: 'exchange', at: 0, exchangeId: 0 });
    expect(sandbox.world.events.watched).toBe(false);
    await sandbox.send({ sms: { ...SMS, text: 'Another' } }, '380500000000');
    expect((await counts()).messages).toBe(2);
  });
});
