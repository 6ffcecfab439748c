import { describe, expect, it } from 'vitest';
import { type Octotoo, openOctotoo, to } from './ask.ts';

const block = { from: 'Shop', text: 'Hello' };
const ALL = { rcs: { ...block, rcsTtl: 60 }, sms: { ...block, lifetime: 60 }, viber: { ...block, lifetime: 60 } };

/** Sends a cascade rcs → sms → viber to one phone. */
async function start(octotoo: Octotoo, phone: string, more: object = {}) {
  const { json } = await octotoo.post('/cascades', {
    channels: ['rcs', 'sms', 'viber'],
    ...ALL,
    recipients: to(phone),
    ...more,
  });
  return async () => {
    const cascade = await octotoo.get(`/cascades/${json.data.id}`);
    const [{ rcs, sms, viber }] = cascade.json.data.sequences;
    return [rcs, sms, viber].map((leg) => leg?.state).join(' ');
  };
}

describe('a cascade rcs, sms, viber', () => {
  it('to 380500000022 fails on RCS after 2 s; the SMS starts then, is charged then, and ends it', async () => {
    const octotoo = openOctotoo();
    const states = await start(octotoo, '380500000022');
    expect([await states(), octotoo.balance()]).toStrictEqual(['sent not_used not_used', 999]);
    await octotoo.advance('1999ms');
    expect([await states(), octotoo.balance()]).toStrictEqual(['sent not_used not_used', 999]);
    await octotoo.advance('1ms');
    expect([await states(), octotoo.balance()]).toStrictEqual(['undeliverable sent not_used', 998.5]);
    await octotoo.advance('30s');
    expect([await states(), octotoo.balance()]).toStrictEqual(['undeliverable delivered not_used', 998.5]);
    await octotoo.advance('30d');
    expect([await states(), octotoo.balance()]).toStrictEqual(['undeliverable delivered not_used', 998.5]);
  });

  it('to 380500000020 is delivered by RCS: only Viber does not know that number', async () => {
    const octotoo = openOctotoo();
    const states = await start(octotoo, '380500000020');
    expect(await states()).toBe('sent not_used not_used');
    await octotoo.advance('30s');
    expect([await states(), octotoo.balance()]).toStrictEqual(['delivered not_used not_used', 999]);
  });

  it('viber first, to 380500000020: the next channel delivers', async () => {
    const octotoo = openOctotoo();
    const states = await start(octotoo, '380500000020', { channels: ['viber', 'rcs'] });
    expect(await states()).toBe('not_used  sent');
    await octotoo.advance('2s');
    expect([await states(), octotoo.balance()]).toStrictEqual(['sent  undeliverable', 998]);
    await octotoo.advance('30s');
    expect([await states(), octotoo.balance()]).toStrictEqual(['delivered  undeliverable', 998]);
  });

  it('to an ordinary number is delivered by its first channel, and nothing else is charged', async () => {
    const octotoo = openOctotoo();
    const states = await start(octotoo, '380671234567');
    expect([await states(), octotoo.balance()]).toStrictEqual(['sent not_used not_used', 999]);
    await octotoo.advance('30s');
    expect([await states(), octotoo.balance()]).toStrictEqual(['delivered not_used not_used', 999]);
  });

  it('to 380500000012 fails on each channel in turn, and each is charged when it starts', async () => {
    const octotoo = openOctotoo();
    const states = await start(octotoo, '380500000012');
    const seen = [];
    for (let second = 0; second <= 15; second += 5) {
      seen.push(`${await states()} ${octotoo.balance()}`);
      await octotoo.advance('5s');
    }
    expect(seen).toStrictEqual([
      'sent not_used not_used 999',
      'undeliverable sent not_used 998.5',
      'undeliverable undeliverable sent 997.5',
      'undeliverable undeliverable undeliverable 997.5',
    ]);
  });

  it('to 380500000015 goes on too: nothing can be cancelled here', async () => {
    const octotoo = openOctotoo();
    const states = await start(octotoo, '380500000015');
    await octotoo.advance('5s');
    expect(await states()).toBe('undeliverable sent not_used');
  });

  it('to 380500000010 waits out the lifetime of each channel', async () => {
    const octotoo = openOctotoo();
    const states = await start(octotoo, '380500000010');
    await octotoo.advance('59s');
    expect(await states()).toBe('sent not_used not_used');
    await octotoo.advance('1s');
    expect(await states()).toBe('expired sent not_used');
    await octotoo.advance('2m');
    expect(await states()).toBe('expired expired expired');
  });

  it('to 380500000014, unknown for good, starts no second channel', async () => {
    const octotoo = openOctotoo();
    const states = await start(octotoo, '380500000014');
    await octotoo.advance('1d');
    expect([await states(), octotoo.balance()]).toStrictEqual(['sent not_used not_used', 999]);
  });

  it('planned for later costs nothing until then; what must be over by a moment expires then', async () => {
    const octotoo = openOctotoo();
    // The sandbox begins at 12:00 in Kyiv.
    const states = await start(octotoo, '380500000010', {
      sendFromDate: '2026-03-02 13:00:00',
      sendToDate: '2026-03-02 13:00:30',
    });
    expect([await states(), octotoo.balance()]).toStrictEqual(['not_used not_used not_used', 1000]);
    const { json } = await octotoo.admin('/messages');
    expect(json.messages[0]).toMatchObject({ state: 'scheduled', scheduledAt: '2026-03-02T11:00:00.000Z' });
    await octotoo.advance('1h');
    expect([await states(), octotoo.balance()]).toStrictEqual(['sent not_used not_used', 999]);
    await octotoo.advance('30s');
    expect(await states()).toBe('expired expired expired');
  });

  it('a channel that may start only later waits for its own date', async () => {
    const octotoo = openOctotoo();
    const states = await start(octotoo, '380500000022', {
      sms: { ...ALL.sms, sendFromDate: '2026-03-02 12:10:00' },
    });
    await octotoo.advance('599s');
    expect([await states(), octotoo.balance()]).toStrictEqual(['undeliverable not_used not_used', 999]);
    await octotoo.advance('1s');
    expect([await states(), octotoo.balance()]).toStrictEqual(['undeliverable sent not_used', 998.5]);
  });
});

describe('cascades', () => {
  it('share one id among all recipients, and are not in the lists of their channels', async () => {
    const octotoo = openOctotoo();
    const recipients = to('380671234567', '380671234568', '380671234567', '+380671234569');
    const { json } = await octotoo.post('/cascades', { channels: ['sms', 'viber'], ...ALL, recipients });
    expect(json.info).toStrictEqual({ '380671234567': 1001, '380671234568': 1001 });
    expect(Object.keys(json)).toStrictEqual(['status', 'info', 'invalidRecipients', 'data']);
    expect((await octotoo.get('/cascades/1001')).json.data.sequences).toHaveLength(2);
    expect((await octotoo.get('/sms-v3')).json.data).toStrictEqual([]);
    expect((await octotoo.get('/sms-v3?filter[id]=1001')).json.data).toStrictEqual([]);
  });

  it("are their own account's only", async () => {
    const octotoo = openOctotoo();
    const { json } = await octotoo.post('/cascades', {
      channels: ['sms', 'viber'],
      ...ALL,
      recipients: to('380671234567'),
    });
    for (const id of [json.data.id, json.data.distribution_id]) {
      expect((await octotoo.ask(`/cascades/${id}`, { credential: 'stranger' })).status).toBe(404);
    }
  });

  it.each([
    ['no channels', {}, 'channels', 'Channels cannot be blank.'],
    ['one channel', { channels: ['sms'] }, 'channels', 'Channels should contain at least 2 items.'],
    ['one channel twice', { channels: ['sms', 'sms'] }, 'channels', 'Channels is invalid.'],
    ['an unknown channel', { channels: ['sms', 'fax'] }, 'channels', 'Channels is invalid.'],
    ['a channel without its block', { channels: ['sms', 'viber'], viber: null }, 'viber', 'Viber cannot be blank.'],
    ['a block that is none', { channels: ['sms', 'viber'], viber: 'text' }, 'viber', 'Viber is invalid.'],
  ])('refuse %s', async (_, more, field, description) => {
    const { status, json } = await openOctotoo().post('/cascades', { ...ALL, recipients: to('380671234567'), ...more });
    expect([status, json]).toStrictEqual([422, { status: 'failed', errors: [{ field, code: 9001, description }] }]);
  });

  it('keep the codes of each channel, and ignore a block that is not listed', async () => {
    const octotoo = openOctotoo();
    const { json } = await octotoo.post('/cascades', {
      channels: ['sms', 'rcs'],
      sms: { from: 'Shop' },
      rcs: { from: 'Shop', rcsTtl: 59 },
      viber: 'nonsense',
      recipients: to('380671234567'),
    });
    expect(json.errors).toStrictEqual([
      { field: 'text', code: 22, description: 'Text cannot be blank.' },
      { field: 'text', code: 10, description: 'Text field is required.' },
      { field: 'rcsTtl', code: 9001, description: 'Rcs Ttl must be no less than 60.' },
    ]);
  });

  it('say once what is wrong beside all blocks', async () => {
    const { json } = await openOctotoo().post('/cascades', {
      channels: ['sms', 'rcs'],
      ...ALL,
      sendFromDate: 'soon',
      recipients: to('380671234567'),
    });
    expect(json.errors).toStrictEqual([
      { field: 'sendFromDate', code: 9001, description: 'The format of Send From Date is invalid.' },
    ]);
  });

  it('ask for the price of all their channels in advance', async () => {
    const octotoo = openOctotoo();
    const cascade = { channels: ['sms', 'viber'], ...ALL, recipients: to('380671234567') };
    await octotoo.admin('/accounts/octotoo/my-token', { balance: '1.49' }, 'PUT');
    expect((await octotoo.post('/cascades', cascade)).json.errors[0].code).toBe(9004);
    await octotoo.admin('/accounts/octotoo/my-token', { balance: '1.50' }, 'PUT');
    expect((await octotoo.post('/cascades', cascade)).status).toBe(201);
  });

  it('open the chat of a two-way Viber leg, where the message stands only once the leg has started', async () => {
    const octotoo = openOctotoo();
    await octotoo.post('/cascades', {
      channels: ['rcs', 'viber'],
      ...ALL,
      viber: { ...ALL.viber, twoWay: { chatName: 'Late' } },
      recipients: to('380500000012'),
    });
    expect((await octotoo.get('/two-way-chats')).json.data).toMatchObject([{ name: 'Late' }]);
    expect((await octotoo.get('/two-way-messages')).json.data).toStrictEqual([]);
    await octotoo.advance('5s');
    expect((await octotoo.get('/two-way-messages')).json.data).toMatchObject([
      { text: 'Hello', date: '2026-03-02 12:00:05', type: 'outcoming' },
    ]);
  });
});

describe('the world of a cascade', () => {
  const steps = async (octotoo: Octotoo) => {
    const states = await start(octotoo, '380671234567', { viber: { ...ALL.viber, twoWay: {} } });
    const told = [await states()];
    for (let second = 0; second < 10; second += 1) {
      await octotoo.advance('1s');
      told.push(await states());
    }
    return [...told, (await octotoo.get('/cascades/1001')).text];
  };

  it('is the same for the same requests', async () => {
    expect(await steps(openOctotoo())).toStrictEqual(await steps(openOctotoo()));
  });

  it('goes on from a snapshot as it would have gone on', async () => {
    const octotoo = openOctotoo();
    await start(octotoo, '380500000022', { sms: { ...ALL.sms, sendFromDate: '2026-03-02 12:10:00' } });
    const snapshot = (await octotoo.admin('/snapshot')).json;
    const other = openOctotoo();
    await other.admin('/snapshot', snapshot, 'PUT');
    for (const each of [octotoo, other]) await each.advance('10m');
    const [one, two] = [await octotoo.get('/cascades/1001'), await other.get('/cascades/1001')];
    expect(one.text).toContain('"sms":{"state":"sent"}');
    expect(two.text).toBe(one.text);
    expect(other.balance()).toBe(octotoo.balance());
  });
});
