import { describe, expect, it } from 'vitest';
import { openOctotoo, PHONE, rcs, sms, to, viber } from './ask.ts';

const URL = 'https://example.com/1';
const letters = (count: number) => 'є'.repeat(count);
const button = { text: 'Buy', url: URL };
const section = { text: 'Dress', imageUrl: `${URL}.jpg`, primaryButton: button };
const carousel = (...sections: unknown[]) => viber({ carousel: { sections } });
const list = (...options: unknown[]) => viber({ list: { options } });
const video = { url: `${URL}.mp4`, preview: `${URL}.jpg`, fileSize: 1 };
const file = { url: `${URL}.pdf`, name: 'Bill', ext: 'pdf' };

describe('a field without a code of its own is refused with the sentence of the framework', () => {
  it.each<[string, string, object, string, string]>([
    ['a life too short', '/sms-v3', sms({ lifetime: 59 }), 'lifetime', 'Lifetime must be no less than 60.'],
    [
      'a life too long (C-22)',
      '/sms-v3',
      sms({ lifetime: 144401 }),
      'lifetime',
      'Lifetime must be no greater than 144400.',
    ],
    [
      'a life too long for Viber (C-21)',
      '/viber',
      viber({ lifetime: 86001 }),
      'lifetime',
      'Lifetime must be no greater than 86000.',
    ],
    ['a broken life', '/sms-v3', sms({ lifetime: 60.5 }), 'lifetime', 'Lifetime must be an integer.'],
    ['the life of RCS', '/rcs', rcs({ rcsTtl: 'soon' }), 'rcsTtl', 'Rcs Ttl must be an integer.'],
    [
      'the life of RCS by its other name (C-21)',
      '/rcs',
      rcs({ lifetime: 1 }),
      'lifetime',
      'Lifetime must be no less than 60.',
    ],
    [
      'no date',
      '/sms-v3',
      sms({ sendFromDate: '2026-02-30 10:00:00' }),
      'sendFromDate',
      'The format of Send From Date is invalid.',
    ],
    [
      'a date of another form',
      '/rcs',
      rcs({ sendToDate: '2026-03-02T10:00:00Z' }),
      'sendToDate',
      'The format of Send To Date is invalid.',
    ],
    [
      'a campaign that is no text',
      '/sms-v3',
      sms({ nameDelivery: {} }),
      'nameDelivery',
      'Name Delivery must be a string.',
    ],
    ['a text that is no text', '/sms-v3', sms({ text: { a: 1 } }), 'text', 'Text must be a string.'],
    ['an unknown device', '/viber', viber({ device: 'some' }), 'device', 'Device is invalid.'],
    [
      'a long button',
      '/viber',
      viber({ button: { text: letters(51) } }),
      'button.text',
      'Text should contain at most 50 characters.',
    ],
    ['a picture without address', '/viber', viber({ image: {} }), 'image.url', 'Url cannot be blank.'],
    ['a picture at no address', '/viber', viber({ image: { url: 'string' } }), 'image.url', 'Url is not a valid URL.'],
    ['a picture that is a text', '/viber', viber({ image: URL }), 'image', 'Image is invalid.'],
    [
      'a video without preview',
      '/viber',
      viber({ video: { ...video, preview: '' } }),
      'video.preview',
      'Preview cannot be blank.',
    ],
    [
      'a video without size',
      '/viber',
      viber({ video: { ...video, fileSize: null } }),
      'video.fileSize',
      'File Size cannot be blank.',
    ],
    [
      'a callback at no address',
      '/viber',
      viber({ video: { ...video, callback: 'x' } }),
      'video.callback',
      'Callback is not a valid URL.',
    ],
    [
      'a long wait',
      '/viber',
      viber({ video: { ...video, duration: -1 } }),
      'video.duration',
      'Duration must be no less than 0.',
    ],
    ['a file without name', '/viber', viber({ file: { ...file, name: ' ' } }), 'file.name', 'Name cannot be blank.'],
    ['a file of another kind', '/viber', viber({ file: { ...file, ext: 'exe' } }), 'file.ext', 'Ext is invalid.'],
    [
      'a long chat name',
      '/viber',
      viber({ twoWay: { chatName: letters(51) } }),
      'twoWay.chatName',
      'Chat Name should contain at most 50 characters.',
    ],
    ['a chat that is a text', '/viber', viber({ twoWay: 'yes' }), 'twoWay', 'Two Way is invalid.'],
    ['one screen', '/viber', carousel(section), 'carousel.sections', 'Sections should contain at least 2 items.'],
    [
      'six screens',
      '/viber',
      carousel(...Array(6).fill(section)),
      'carousel.sections',
      'Sections should contain at most 5 items.',
    ],
    ['no screens', '/viber', viber({ carousel: {} }), 'carousel.sections', 'Sections cannot be blank.'],
    [
      'a screen of one letter',
      '/viber',
      carousel(section, { ...section, text: 'є' }),
      'carousel.sections.1.text',
      'Text should contain at least 2 characters.',
    ],
    [
      'a screen of 39 letters',
      '/viber',
      carousel({ ...section, text: letters(39) }, section),
      'carousel.sections.0.text',
      'Text should contain at most 38 characters.',
    ],
    [
      'a screen without a picture',
      '/viber',
      carousel(section, { ...section, imageUrl: '' }),
      'carousel.sections.1.imageUrl',
      'Image Url cannot be blank.',
    ],
    [
      'a screen without a button',
      '/viber',
      carousel(section, { ...section, primaryButton: null }),
      'carousel.sections.1.primaryButton',
      'Primary Button cannot be blank.',
    ],
    [
      'a long first button',
      '/viber',
      carousel(section, { ...section, primaryButton: { ...button, text: letters(11) } }),
      'carousel.sections.1.primaryButton.text',
      'Text should contain at most 10 characters.',
    ],
    [
      'a long second button',
      '/viber',
      carousel(section, { ...section, secondaryButton: { ...button, text: letters(13) } }),
      'carousel.sections.1.secondaryButton.text',
      'Text should contain at most 12 characters.',
    ],
    [
      'a second button to nowhere',
      '/viber',
      carousel(section, { ...section, secondaryButton: { text: 'Look' } }),
      'carousel.sections.1.secondaryButton.url',
      'Url cannot be blank.',
    ],
    ['one option', '/viber', list('Yes'), 'list.options', 'Options should contain at least 2 items.'],
    [
      'six options',
      '/viber',
      list('11', '22', '33', '44', '55', '66'),
      'list.options',
      'Options should contain at most 5 items.',
    ],
    [
      'an option of one letter',
      '/viber',
      list('Yes', 'N'),
      'list.options.1',
      'Options should contain at least 2 characters.',
    ],
    [
      'an option of 51',
      '/viber',
      list('Yes', letters(51)),
      'list.options.1',
      'Options should contain at most 50 characters.',
    ],
    [
      'options that are a text',
      '/viber',
      viber({ list: { options: 'Yes, No' } }),
      'list.options',
      'Options is invalid.',
    ],
    ['a button to nowhere', '/rcs', rcs({ buttonUrl: 'x' }), 'buttonUrl', 'Button Url is not a valid URL.'],
    ['a picture from nowhere', '/rcs', rcs({ imgUrl: 'x' }), 'imgUrl', 'Img Url is not a valid URL.'],
  ])('%s', async (_, path, json, field, description) => {
    const octotoo = openOctotoo();
    const answer = await octotoo.post(path, json);
    expect(answer.status).toBe(422);
    expect(answer.json).toStrictEqual({ status: 'failed', errors: [{ field, code: 9001, description }] });
    expect((await octotoo.admin('/messages')).json.messages).toStrictEqual([]);
  });

  it('and all faulty fields come together, one error each', async () => {
    const { json } = await openOctotoo().post(
      '/viber',
      viber({ from: '', text: ' ', lifetime: 1, list: { options: [] } }),
    );
    expect(json.errors).toStrictEqual([
      { field: 'from', code: 21, description: 'From cannot be blank.' },
      { field: 'text', code: 22, description: 'Text cannot be blank.' },
      { field: 'lifetime', code: 9001, description: 'Lifetime must be no less than 60.' },
      { field: 'list.options', code: 9001, description: 'Options cannot be blank.' },
    ]);
  });
});

describe('what is at a limit is taken', () => {
  it.each<[string, string, object]>([
    ['letters count by code points: an emoji is one', '/viber', viber({ button: { text: '😀'.repeat(50) } })],
    ['a sender of 32', '/sms-v3', sms({ from: letters(32) })],
    ['the shortest life', '/sms-v3', sms({ lifetime: 60 })],
    ['the longest, as text (C-22)', '/rcs', rcs({ rcsTtl: '144400' })],
    ['the longest of Viber', '/viber', viber({ lifetime: 86000 })],
    ['a number as text', '/sms-v3', sms({ text: 1234 })],
    [
      'five screens with long buttons',
      '/viber',
      carousel(...Array(5).fill({ ...section, text: letters(38), secondaryButton: { text: letters(12), url: URL } })),
    ],
    ['options of 2 and 50', '/viber', list('Ні', letters(50))],
    ['a survey beside viber (C-04)', '/viber', { ...viber(), list: { options: ['Yes', 'No'] } }],
    ['unknown fields', '/sms-v3', { ...sms({ unknown: 1 }), unknown: 2 }],
    ['everything at once', '/viber', viber({ button, image: { url: URL }, video, file, twoWay: [], device: 'main' })],
    [
      'what is empty, as if it were not there',
      '/viber',
      viber({ button: null, image: [], video: '', lifetime: '', device: null }),
    ],
  ])('%s', async (_, path, json) => {
    expect((await openOctotoo().post(path, json)).status).toBe(201);
  });

  it.each([
    ['a carousel', { carousel: { sections: [section, section] } }],
    ['a survey', { list: { options: ['Yes', 'No'] } }],
  ])('%s beside the block of Viber is the same as inside (C-04)', async (_, beside) => {
    const octotoo = openOctotoo();
    await octotoo.post('/viber', { ...viber(), ...beside });
    await octotoo.post('/viber', viber(beside));
    const [inside, outside] = (await octotoo.admin('/messages')).json.messages;
    expect(outside.legs[0].content).toStrictEqual(inside.legs[0].content);
    expect(Object.keys(outside.legs[0].content)).toHaveLength(1);
  });

  it('beside a survey the rest is ignored, right or wrong (C-05)', async () => {
    const octotoo = openOctotoo();
    const rest = { image: { url: 'nowhere' }, twoWay: { chatName: 'No' } };
    expect((await octotoo.post('/viber', viber({ list: { options: ['Yes', 'No'] }, ...rest }))).status).toBe(201);
    expect((await octotoo.get('/two-way-chats')).json.data).toStrictEqual([]);
    const { json } = await octotoo.admin('/messages');
    expect(json.messages[0].legs[0].content).toStrictEqual({ options: ['Yes', 'No'] });
  });
});

describe('a phone', () => {
  it.each([
    ['an integer', 380961111111, '380961111111'],
    ['digits', '380961111111', '380961111111'],
    ['a local number', '0961111111', '380961111111'],
    ['8 digits', 12345678, '12345678'],
    ['15 digits', '123456789012345', '123456789012345'],
  ])('%s is taken (C-06)', async (_, phone, msisdn) => {
    const { status, json } = await openOctotoo().post('/sms-v3', sms({}, to(phone)));
    expect([status, Object.keys(json.info)]).toStrictEqual([201, [msisdn]]);
  });

  const MUST = 'Phone must be an integer.';
  const BLANK = 'Phone cannot be blank.';
  it.each([
    ['with a plus', '+380961111111', '+380961111111', MUST],
    ['with spaces', '380 961111111', '380 961111111', MUST],
    ['negative', -380961111111, -380961111111, MUST],
    ['broken', 380961111111.5, 380961111111.5, MUST],
    ['true', true, true, MUST],
    ['a list', [1], null, MUST],
    ['null', null, null, BLANK],
    ['an empty text', '', '', BLANK],
    ['7 digits', '1234567', '1234567', 'Phone should contain at least 8 characters.'],
    ['16 digits', '1234567890123456', '1234567890123456', 'Phone should contain at most 15 characters.'],
  ])('%s is refused, as it was parsed', async (_, phone, echoed, description) => {
    const { status, json } = await openOctotoo().post('/sms-v3', sms({}, to(phone)));
    expect(status).toBe(422);
    expect(json.invalidRecipients).toStrictEqual([
      { recipient: { phone: echoed }, errors: [{ field: 'phone', code: 3, description }] },
    ]);
  });

  it.each([
    ['absent', undefined],
    ['null', null],
    ['a text', 'all'],
    ['empty', []],
  ])('recipients that are %s are nobody', async (_, recipients) => {
    const octotoo = openOctotoo();
    const errors = [{ field: 'recipients', code: 2, description: 'Must be at least 1 correct recipient.' }];
    for (const [path, json] of [
      ['/sms-v3', { ...sms(), recipients }],
      ['/rcs', { ...rcs(), recipients }],
    ] as const) {
      expect((await octotoo.post(path, json)).json).toStrictEqual({ status: 'failed', errors });
    }
  });

  it('on the stop list of the account is on its black list', async () => {
    const octotoo = openOctotoo();
    await octotoo.admin('/accounts/octotoo/my-token', { stopList: [PHONE] }, 'PUT');
    const { status, json } = await octotoo.post('/viber', viber());
    expect([status, json.invalidRecipients[0].errors[0].code]).toStrictEqual([422, 9005]);
    expect((await octotoo.ask('/viber', { json: viber(), credential: 'another' })).status).toBe(201);
  });

  it('given twice is one message (C-20); the good ones are sent to, the others listed after them (C-19)', async () => {
    const octotoo = openOctotoo();
    const { status, json } = await octotoo.post('/sms-v3', sms({}, to(PHONE, '0671234567', '+1', '380500000030')));
    expect(status).toBe(201);
    expect(Object.keys(json)).toStrictEqual(['status', 'info', 'invalidRecipients']);
    expect(Object.keys(json.info)).toStrictEqual([PHONE]);
    expect(json.invalidRecipients[1].errors).toStrictEqual([{ field: 'phone', code: 9005, description: 'Black list' }]);
    expect(octotoo.balance()).toBe(999.5);
  });
});

describe('the account', () => {
  it('is looked at after the fields and the phones: name, account, text, money', async () => {
    const octotoo = openOctotoo();
    const set = (account: object) => octotoo.admin('/accounts/octotoo/my-token', account, 'PUT');
    const refused = async (json: object) => {
      const answer = await octotoo.post('/sms-v3', json);
      return answer.json.errors?.map(({ code }: { code: number }) => code).join() ?? answer.status;
    };
    const forbidden = { text: '#forbidden' };
    await set({ blocked: true, balance: '0.49', senders: ['Shop'] });
    expect(await refused(sms({ from: 'Other', lifetime: 1, ...forbidden }, []))).toBe('9001');
    expect(await refused(sms({ from: 'Other', ...forbidden }, []))).toBe('2');
    expect(await refused(sms({ from: 'Other', ...forbidden }))).toBe('31');
    expect(await refused(sms({ from: 'shop' }))).toBe('31');
    expect(await refused(sms(forbidden))).toBe('9003');
    await set({ blocked: false });
    expect(await refused(sms(forbidden))).toBe('9002');
    expect(await refused(sms())).toBe('9004');
    await set({ balance: '0.50' });
    expect(await refused(sms())).toBe(201);
    expect(octotoo.balance()).toBe(0);
  });

  it.each([
    ['blocked', 9003],
    ['nomoney', 9004],
  ])('%s cannot send and can read', async (credential, code) => {
    const octotoo = openOctotoo();
    const answer = await octotoo.ask('/sms-v3', { json: sms(), credential });
    expect([answer.status, answer.json.errors[0].code]).toStrictEqual([422, code]);
    expect((await octotoo.ask('/sms-v3', { credential })).status).toBe(200);
  });

  it('pays by the part for an SMS, and shows the parts', async () => {
    const octotoo = openOctotoo();
    await octotoo.post('/sms-v3', sms({ text: letters(71) }));
    const [row] = (await octotoo.get('/sms-v3')).json.data;
    expect([row.count_sms, row.price, octotoo.balance()]).toStrictEqual([2, 1, 999]);
  });

  it('pays for a planned message when it starts, and shows the planned date', async () => {
    const octotoo = openOctotoo();
    await octotoo.post('/sms-v3', { ...sms(), sendFromDate: '2026-03-02 12:00:10' });
    const [row] = (await octotoo.get('/sms-v3')).json.data;
    expect([row.state, row.send_date, octotoo.balance()]).toStrictEqual([0, '2026-03-02 12:00:10', 1000]);
    await octotoo.advance('10s');
    expect(octotoo.balance()).toBe(999.5);
  });
});

it('all that a Viber message carries is kept', async () => {
  const octotoo = openOctotoo();
  const clip = { ...video, callback: URL, buttonCaption: 'Watch', duration: 12 };
  await octotoo.post(
    '/viber',
    viber({ button, image: { url: URL }, video: clip, file, device: 'main', nameDelivery: 'Spring' }),
  );
  await octotoo.post('/viber', carousel(section, { ...section, secondaryButton: { text: 'Look', url: URL } }));
  const { json } = await octotoo.admin('/messages');
  const [screens, rich] = json.messages.map(({ legs }: { legs: { content: unknown }[] }) => legs[0]?.content);
  expect(rich).toStrictEqual({
    button,
    image: URL,
    video: { url: video.url, preview: video.preview, sizeMb: 1, durationS: 12, button: { text: 'Watch', url: URL } },
    file: { url: file.url, name: 'Bill.pdf' },
    mainDeviceOnly: true,
    campaign: 'Spring',
  });
  expect(screens.carousel).toStrictEqual([
    { text: 'Dress', image: `${URL}.jpg`, buttons: [button] },
    { text: 'Dress', image: `${URL}.jpg`, buttons: [button, { text: 'Look', url: URL }] },
  ]);
});

it.each([
  ['crossed', { sendFromDate: '2026-03-02 13:00:00', sendToDate: '2026-03-02 12:30:00' }, '1h'],
  ['over', { sendToDate: '2026-03-02 11:00:00' }, '0s'],
])('dates that are %s leave no moment to deliver in: even 380500000000 expires (C-46)', async (_, dates, by) => {
  const octotoo = openOctotoo();
  await octotoo.post('/sms-v3', sms(dates, to('380500000000', PHONE)));
  await octotoo.advance(by);
  const { data } = (await octotoo.get('/sms-v3')).json;
  expect(data.map(({ state }: { state: number }) => state)).toStrictEqual([3, 3]);
});
