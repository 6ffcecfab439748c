import { describe, expect, it } from 'vitest';
import { type Octotoo, openOctotoo, sms, viber } from './ask.ts';

const GOOD = {
  company: 'Shop LLC',
  site: 'https://example.com',
  originator: 'NewName',
  description: 'An online shop',
  subject: 'Order status',
  company_type: 'LLC',
  type: 'viber',
};
const register = (octotoo: Octotoo, fields: object) =>
  octotoo.post('/originators/registration-originators', { ...GOOD, ...fields });
const sendViber = async (octotoo: Octotoo) => (await octotoo.post('/viber', viber({ from: 'NewName' }))).json;

describe('a registered name', () => {
  it('is inactive on its channel until 24 hours have passed', async () => {
    const octotoo = openOctotoo();
    await register(octotoo, {});
    const inactive = { status: 'failed', errors: [{ field: 'from', code: 21, description: 'From is invalid.' }] };
    const refused = await octotoo.post('/viber', viber({ from: 'NewName' }));
    expect(refused.json).toStrictEqual(inactive);
    expect(refused.headers.get('x-sandbox-hint')).toContain('24 hours');
    expect((await octotoo.post('/sms-v3', sms({ from: 'NewName' }))).status).toBe(201);
    await octotoo.advance('86399s');
    expect(await sendViber(octotoo)).toStrictEqual(inactive);
    await octotoo.advance('1s');
    expect((await sendViber(octotoo)).status).toBe('success');
  });

  it('is one of the names of an account that has only some, once it is approved', async () => {
    const octotoo = openOctotoo();
    await octotoo.admin('/accounts/octotoo/my-token', { senders: ['Shop'] }, 'PUT');
    expect((await sendViber(octotoo)).errors[0].code).toBe(31);
    await register(octotoo, {});
    expect((await sendViber(octotoo)).errors[0].code).toBe(21);
    await octotoo.advance('24h');
    expect((await sendViber(octotoo)).status).toBe('success');
  });

  it('is active as soon as it is among the senders of the account', async () => {
    const octotoo = openOctotoo();
    await register(octotoo, {});
    await octotoo.admin('/accounts/octotoo/my-token', { senders: ['NewName'] }, 'PUT');
    expect((await sendViber(octotoo)).status).toBe('success');
  });
});

describe('a registration', () => {
  it.each([
    ['sender_id for originator (C-26)', { originator: undefined, sender_id: 'NewName' }],
    ['codes as numbers', { okpo: 12345678, inn: 1234567890 }],
    ['codes as text, and none (C-27)', { okpo: '12345678', inn: '' }],
  ])('takes %s', async (_, fields) => {
    const { status, json } = await register(openOctotoo(), fields);
    expect([status, json]).toStrictEqual([201, { successful_request: { originator: 'NewName', state: 'moderation' } }]);
  });

  it('says all that is wrong in one map', async () => {
    const { status, text } = await openOctotoo().post('/originators/registration-originators', {
      type: 'fax',
      okpo: 'x',
    });
    expect(status).toBe(400);
    expect(JSON.parse(text)).toStrictEqual({
      error_request: {
        company: 'Company cannot be blank.',
        site: 'Site cannot be blank.',
        originator: 'Alpha Name cannot be blank.',
        description: 'Description cannot be blank.',
        subject: 'Subject cannot be blank.',
        company_type: 'Company Type cannot be blank.',
        type: 'Type is invalid.',
        okpo: 'Okpo must be an integer.',
      },
    });
  });

  it('is refused to a blocked account', async () => {
    const octotoo = openOctotoo();
    const answer = await octotoo.ask('/originators/registration-originators', { json: GOOD, credential: 'blocked' });
    expect([answer.status, answer.json.errors[0].code]).toStrictEqual([422, 9003]);
  });
});
