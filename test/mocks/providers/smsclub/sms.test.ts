import { describe, expect, it } from 'vitest';
import { openClub } from './club.ts';

const info = (map: object) => ({ success_request: { info: map } });
const addInfo = (said: unknown) => ({ success_request: { add_info: said } });

describe('an SMS', () => {
  it('C-20, C-25: answers id to phone in success_request', async () => {
    const { ask, money } = await openClub();
    const { status, json } = await ask('/sms/send', {
      src_addr: 'VashZakaz',
      phone: ['380989361131'],
      message: 'test text',
      integration_id: '77',
    });
    expect(status).toBe(200);
    expect(json).toEqual(info({ 1241725993: '380989361131' }));
    expect(await money()).toBe('999.5000');
  });

  it('for each phone has its own text', async () => {
    const { ask, admin, money } = await openClub();
    const { status, json } = await ask('/v2/sms/send', {
      src_addr: 'VashZakaz',
      data_message: [
        { phone: '0980000001', message: 'test 1' },
        { phone: '0980000002', message: 'Ї'.repeat(71) },
        { phone: '0980000002', message: 'test 3' },
        { phone: '380980000002', message: 'test 3' },
      ],
    });
    expect(status).toBe(200);
    expect(json).toEqual(info({ 1241725993: '380980000001', 1241725994: '380980000002', 1241725995: '380980000002' }));
    const { messages } = (await admin('/messages?provider=smsclub')).json;
    expect(messages.map(({ text, parts }: { text: string; parts: number }) => [text.slice(0, 6), parts])).toEqual([
      ['test 3', 1],
      ['ЇЇЇЇЇЇ', 2],
      ['test 1', 1],
    ]);
    expect(await money()).toBe('998.0000');
  });

  it('C-41: a bad phone is told of beside the good ones; without a good one there is no info', async () => {
    const { sms } = await openClub();
    const mixed = await sms({ phone: ['380989361131', '380500000030', '3809'] });
    expect(mixed.status).toBe(200);
    expect(mixed.text.indexOf('380500000030')).toBeLessThan(mixed.text.indexOf('3809"'));
    expect(mixed.json).toEqual({
      success_request: {
        info: { 1241725993: '380989361131' },
        add_info: { 380500000030: 'Данный номер находится в черном списке', 3809: 'Некорректный номер получателя' },
      },
    });
    const bad = await sms({ phone: ['3809'] });
    expect([bad.status, bad.json]).toEqual([200, addInfo({ 3809: 'Некорректный номер получателя' })]);
  });

  it.each([
    ['no sender', { src_addr: '' }, { src_addr: 'Некорректное Альфа Имя' }],
    ['an unknown sender', { src_addr: 'NOTFOUND' }, { src_addr: 'Некорректное Альфа Имя' }],
    ['an inactive sender', { src_addr: 'INACTIVE' }, { src_addr: 'Некорректное Альфа Имя' }],
    ['a sender that is a number', { src_addr: 5 }, { src_addr: 'Некорректное Альфа Имя' }],
    ['no text', { message: '  ' }, { message: 'Message cannot be blank.' }],
    ['no phone', { phone: '' }, { phone: 'Phone cannot be blank.' }],
    ['a phone that is none', { phone: true }, { phone: 'Phone cannot be blank.' }],
    ['a blank among the phones', { phone: ['380989361131', ''] }, { phone: 'Phone cannot be blank.' }],
    ['a text that is not allowed', { message: 'a #forbidden one' }, { message: 'Incorrect text.' }],
    ['a text that is none', { message: { text: 'Hello' } }, { message: 'Incorrect text.' }],
  ])('C-41: with %s is refused with 400 inside of a success', async (_, change, said) => {
    const { sms, admin } = await openClub();
    const { status, json } = await sms(change);
    expect([status, json]).toEqual([400, addInfo(said)]);
    expect((await admin('/messages?provider=smsclub')).json.messages).toEqual([]);
  });

  it.each([
    [[{ phone: '0980000001', message: '' }], { message: 'Message cannot be blank.' }],
    [[{ message: 'Hello' }], { phone: 'Phone cannot be blank.' }],
    [[{ phone: '0980000001', message: 'Hello' }, 'text'], { message: 'Message cannot be blank.' }],
    [[], { message: 'Message cannot be blank.' }],
    ['none', { message: 'Message cannot be blank.' }],
  ])('for each phone, with %j, is refused', async (rows, said) => {
    const { ask } = await openClub();
    const { status, json } = await ask('/v2/sms/send', { src_addr: 'Shop', data_message: rows });
    expect([status, json]).toEqual([400, addInfo(said)]);
  });

  it('goes to 100 phones and not to 101; 100 ids are asked for at once and not 101', async () => {
    const { sms, ask } = await openClub();
    const phone = Array.from({ length: 101 }, (_, index) => String(380670000000 + index));
    const sentence = 'The number of messages in one request should not exceed 100 numbers';
    expect((await sms({ phone })).json).toEqual(addInfo({ phone: sentence }));
    const sent = (await sms({ phone: phone.slice(0, 100) })).json.success_request.info;
    const ids = Object.keys(sent);
    const states = (await ask('/sms/status', { id_sms: ids })).json.success_request.info;
    expect(Object.keys(states)).toEqual(ids);
    const tooMany = await ask('/sms/status', { id_sms: [...ids, '1'] });
    expect([tooMany.status, tooMany.json]).toEqual([400, addInfo({ id_sms: sentence })]);
  });

  it('of a blocked account or without money is refused', async () => {
    const { sms } = await openClub();
    const blocked = await sms({}, { credential: 'blocked' });
    expect([blocked.status, blocked.json]).toEqual([
      400,
      addInfo({ account: 'Distribution of SMS-mailings from this account is not available' }),
    ]);
    const poor = await sms({}, { credential: 'nomoney' });
    expect([poor.status, poor.json]).toEqual([
      400,
      addInfo({ balance: 'Not enough money. It is necessary to refill the balance' }),
    ]);
    expect((await sms({ phone: ['3809'] }, { credential: 'nomoney' })).status).toBe(200);
  });

  it('C-41: 453 for the same text to the same phone within two minutes, only where the account wants it', async () => {
    const { sms, account, advance } = await openClub();
    expect([(await sms()).status, (await sms()).status]).toEqual([200, 200]);
    await account({ duplicates: true });
    const repeat = await sms();
    expect([repeat.status, repeat.json]).toEqual([
      453,
      { name: 'Error', message: 'Duplicate message.', code: 0, status: 453 },
    ]);
    expect((await sms({ message: 'Another' })).status).toBe(200);
    expect((await sms({ phone: ['0980000001'] })).status).toBe(200);
    await advance('119s');
    expect((await sms()).status).toBe(453);
    await advance('1s');
    expect((await sms()).status).toBe(200);
  });

  it.each([
    ['380500000000', 0, 'DELIVRD'],
    ['380500000001', 1, 'ENROUTE'],
    ['380500000001', 5, 'DELIVRD'],
    ['380500000003', 20, 'DELIVRD'],
    ['380500000010', 59, 'ENROUTE'],
    ['380500000010', 60, 'EXPIRED'],
    ['380500000012', 5, 'UNDELIV'],
    ['380500000013', 5, 'REJECTD'],
    ['380500000014', 99, 'ENROUTE'],
    ['380500000015', 5, 'UNDELIV'],
    ['380500000020', 30, 'DELIVRD'],
    ['380500000031', 5, 'UNDELIV'],
    ['380500000032', 5, 'REJECTD'],
    ['380500000040', 5, 'DELIVRD'],
  ])('to %s, with a lifetime of one minute, is after %i s %s', async (phone, seconds, word) => {
    const { sms, ask, advance, money } = await openClub();
    const [id = ''] = Object.keys((await sms({ phone: [phone], lifetime: 1 })).json.success_request.info);
    await advance(`${seconds}s`);
    expect((await ask('/sms/status', { id_sms: [id] })).json).toEqual(info({ [id]: word }));
    expect(await money()).toBe('999.5000');
  });

  it('lives 60 minutes by default, and with a lifetime that is no number of minutes', async () => {
    const { sms, ask, advance } = await openClub();
    const ids: string[] = [];
    for (const lifetime of [undefined, '', 'soon', -5, 1e15]) {
      ids.push(...Object.keys((await sms({ phone: ['380500000010'], lifetime })).json.success_request.info));
    }
    await advance('1h');
    const states = (await ask('/sms/status', { id_sms: ids })).json.success_request.info;
    expect(Object.values(states)).toEqual(['EXPIRED', 'EXPIRED', 'EXPIRED', 'EXPIRED', 'ENROUTE']);
  });

  it('whose ids are all unknown, a stranger’s or those of Viber is told of in one sentence', async () => {
    const { viber, sms, ask } = await openClub();
    await viber();
    const strange = Object.keys((await sms({}, { credential: 'a-stranger' })).json.success_request.info);
    for (const id_sms of [['0'], ['5769'], strange, [], undefined, 'none', {}]) {
      const { status, json } = await ask('/sms/status', { id_sms });
      expect([status, json]).toEqual([200, addInfo('Некорректный id сообщения')]);
    }
  });
});

describe('sender names', () => {
  const register = (change: object = {}) => ({
    sender_id: 'test_an',
    company_type: 'fop',
    company: 'Shop',
    inn: '1234567890',
    okpo: '',
    subject: 'Order status',
    description: 'An online shop',
    site: 'https://shop.example',
    ...change,
  });
  const REGISTRATION = '/originators/registration-originators';

  it('of a fresh account are two, and the first of them can send', async () => {
    const { ask, get, sms } = await openClub();
    expect((await ask('/sms/originator', {})).json).toEqual(info(['test1', 'test2'] as unknown as object));
    expect((await get('/vibers/originator')).json).toEqual({ successfulRequest: { requestData: ['test1', 'test2'] } });
    expect((await sms({ src_addr: 'test1' })).status).toBe(200);
  });

  it('go through moderation by the world’s clock; an approved one can send', async () => {
    const { ask, get, sms, viber, account, advance } = await openClub();
    await account({ senders: ['Shop'] });
    const { status, json } = await ask(REGISTRATION, register());
    expect([status, json]).toEqual([200, info({ originator: 'test_an', status: 'Being moderated' })]);
    const state = async () =>
      (await ask('/originators/stat-originators', { sender_id: 'test_an' })).json.success_request;
    const sends = async () => [
      (await sms({ src_addr: 'test_an' })).status,
      (await viber({ sender: 'test_an' })).status,
    ];
    expect(await state()).toEqual({ info: { test_an: 'Being moderated' } });
    expect(await sends()).toEqual([400, 461]);
    await advance('1h');
    expect(await state()).toEqual({ info: { test_an: 'Awaiting moderation by operator' } });
    await advance('23h');
    expect(await state()).toEqual({ info: { test_an: 'Approved' } });
    expect(await sends()).toEqual([200, 200]);
    expect((await get('/sms/originator')).json.success_request.info).toEqual(['Shop', 'test_an']);
    expect((await ask('/originators/stat-originators', {})).json.success_request.info).toEqual({
      Shop: 'Approved',
      test_an: 'Approved',
    });
  });

  it('in moderation cannot send even where any other name can, until they are in the senders', async () => {
    const { ask, sms, viber, account } = await openClub();
    await ask(REGISTRATION, register());
    const refusals = [
      await sms({ src_addr: 'test_an' }),
      await viber({ sender: 'test_an' }),
      await viber({ senderSms: 'test_an', messageSms: 'Hello' }),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([400, 461, 466]);
    for (const { headers } of refusals) expect(headers.get('x-sandbox-hint')).toContain('in moderation');
    expect((await sms({ src_addr: 'NOTFOUND' })).headers.get('x-sandbox-hint')).toBeNull();
    await account({ senders: ['test_an'] });
    expect((await sms({ src_addr: 'test_an' })).status).toBe(200);
    expect((await ask('/originators/stat-originators')).json.success_request.info).toEqual({ test_an: 'Approved' });
  });

  it.each([
    [{}, 'inn'],
    [{ inn: '1', subject: '#forbidden' }, 'forbidden'],
  ])('tells what helps a name that moderation holds: %j', async (papers, wanted) => {
    const { ask, sms, advance } = await openClub();
    await ask('/originators/registration-originators', { sender_id: 'test_an', ...papers });
    await advance('1h');
    const hint = (await sms({ src_addr: 'test_an' })).headers.get('x-sandbox-hint');
    expect(hint).toContain(wanted);
    expect(hint).not.toContain('clock');
  });

  it.each([
    ['#forbidden in the subject', { subject: '#forbidden' }, 'Rejected'],
    ['#forbidden in the description', { description: '#forbidden' }, 'Rejected'],
    ['neither inn nor okpo', { inn: '' }, 'Waiting for Additional. Information'],
    ['C-27: an okpo that is an integer', { inn: '', okpo: 12345678 }, 'Awaiting moderation by operator'],
  ])('with %s end up so', async (_, change, word) => {
    const { ask, advance } = await openClub();
    await ask(REGISTRATION, register(change));
    await advance('1h');
    expect((await ask('/originators/stat-originators')).json.success_request.info.test_an).toBe(word);
    await advance('30d');
    const later = word.startsWith('Awaiting') ? 'Approved' : word;
    expect((await ask('/originators/stat-originators')).json.success_request.info.test_an).toBe(later);
  });

  it('start anew when the missing papers are handed in', async () => {
    const { ask, advance } = await openClub();
    await ask(REGISTRATION, register({ inn: '' }));
    await advance('2h');
    await ask(REGISTRATION, register());
    expect((await ask('/originators/stat-originators')).json.success_request.info.test_an).toBe('Being moderated');
  });

  it('C-26: are registered as sender_id or originator, and not without', async () => {
    const { ask } = await openClub();
    expect((await ask(REGISTRATION, { originator: 'test_an' })).json).toEqual(
      info({ originator: 'test_an', status: 'Being moderated' }),
    );
    for (const body of [{}, { sender_id: ' ' }, { sender_id: ['test_an'] }, null]) {
      const { status, json } = await ask(REGISTRATION, body);
      expect([status, json]).toEqual([400, { error_request: { originator: 'Alpha Name cannot be blank.' } }]);
    }
  });

  it('that are not known are PHP’s empty map', async () => {
    const { ask } = await openClub();
    const { text } = await ask('/originators/stat-originators', { sender_id: 'nobody' });
    expect(text).toBe('{"success_request":{"info":[]}}');
  });
});
