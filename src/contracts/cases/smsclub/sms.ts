import type { ContractCase } from '../../case.ts';
import { a, values } from '../../pattern.ts';
import { exception, free, info, NOBODY, post } from './kit.ts';

const BALANCE = info({ money: /^-?\d+\.\d{4}$/, currency: 'UAH' });
const sms = (more: object) => ({ src_addr: '{sender}', phone: [NOBODY], message: 'Holub contract', ...more });
const spends = { price: ['sms'], needs: ['sender', 'msisdn'] } as const;
const BAD_PHONE = { status: 200, body: { success_request: { add_info: { [NOBODY]: /./ } } } } as const;
const wrong = { status: 400 } as const;

/** The SMS half, the names and signing in. */
export const smsCases: readonly ContractCase[] = [
  free(
    'balance-is-a-decimal',
    'the balance is a decimal in a string, in hryvnias, with any body and none',
    ['balance'],
    [
      post('/sms/balance', undefined, BALANCE),
      post('/sms/balance', {}, BALANCE),
      post('/sms/balance', [], BALANCE),
      { operation: 'GET /sms/balance', expect: BALANCE },
    ],
    { evidence: 'client' },
  ),
  free(
    'unknown-token',
    'an unknown token, and none, is a 401 exception with name and message',
    ['unauthorized'],
    [
      post('/vibers/status', { messageIds: ['1'] }, exception(401), { as: 'stranger' }),
      post('/sms/balance', undefined, exception(401), { as: 'nobody' }),
    ],
  ),
  free(
    'broken-body',
    'a JSON body that breaks off is 400',
    ['bad-json'],
    [
      {
        operation: 'POST /sms/balance',
        raw: { type: 'application/json', text: '{' },
        expect: exception(400),
      },
    ],
    { evidence: 'assumed' },
  ),
  free(
    'no-such-page',
    'a page that there is not is 404, a method that it does not take 405',
    ['page-not-found', 'method-not-allowed'],
    [
      { operation: 'GET /vibers/nothing', unlisted: true, expect: exception(404) },
      { operation: 'PUT /sms/balance', unlisted: true, expect: exception(405) },
    ],
    { evidence: 'assumed' },
  ),
  free(
    'too-often',
    'too many requests a second are 429',
    ['too-many'],
    [post('/sms/balance', undefined, exception(429), { as: 'throttled' })],
    { needs: ['throttled'] },
  ),
  free(
    'names',
    'the names are a list of strings, by POST and GET',
    ['originators'],
    [
      post('/sms/originator', undefined, info(a('array'))),
      { operation: 'GET /sms/originator', expect: info(a('array')) },
    ],
    { evidence: 'client', varies: ['success_request.info'] },
  ),
  free(
    'sms-sender',
    'a sender that is not the account’s is 400',
    ['sms-bad-sender'],
    [post('/sms/send', sms({ src_addr: 'NOTFOUND' }), wrong)],
    { evidence: 'recorded' },
  ),
  free('sms-text', 'no text is 400', ['sms-field-missing'], [post('/sms/send', sms({ message: '' }), wrong)], {
    evidence: 'client',
    needs: ['sender'],
  }),
  free(
    'sms-nobody',
    'no phone is 400, more than 100 are 400',
    ['sms-phone-missing', 'sms-too-many-phones'],
    [
      post('/sms/send', sms({ phone: [] }), wrong),
      post('/sms/send', sms({ phone: Array.from({ length: 101 }, (_, index) => String(index)) }), wrong),
    ],
    { evidence: 'client', needs: ['sender'] },
  ),
  free(
    'sms-to-no-number',
    'only bad numbers are 200 without info',
    ['sms-bad-phone'],
    [post('/sms/send', sms({}), { status: 200, body: { success_request: { add_info: values(a('string')) } } })],
    { evidence: 'recorded', needs: ['sender'] },
  ),
  free(
    'sms-in-every-form',
    'phones as integers, as strings, as one string and as form fields are read alike',
    ['sms-bad-phone'],
    [
      ...[[NOBODY], [Number(NOBODY)], NOBODY].map((phone) => post('/sms/send', sms({ phone }), BAD_PHONE)),
      {
        operation: 'POST /sms/send',
        form: { src_addr: '{sender}', 'phone[0]': NOBODY, message: 'Holub contract' },
        expect: BAD_PHONE,
      },
    ],
    { evidence: 'client', needs: ['sender'] },
  ),
  free(
    'status-of-many',
    '100 ids of SMS, and 500 of Viber messages, are answered in one call',
    ['sms-bad-ids'],
    [
      post('/sms/status', { id_sms: Array.from({ length: 100 }, () => '0') }, { status: 200 }),
      post('/vibers/status', { messageIds: Array.from({ length: 500 }, () => '0') }, { status: 200 }),
    ],
    { evidence: 'client' },
  ),
  free(
    'sms-to-each',
    'a text for each number refuses as one text does',
    ['sms-bad-phone'],
    [
      post(
        '/v2/sms/send',
        { src_addr: '{sender}', data_message: [{ phone: NOBODY, message: 'Holub contract' }] },
        { status: 200, body: { success_request: { add_info: values(a('string')) } } },
      ),
    ],
    { evidence: 'client', needs: ['sender'] },
  ),
  free(
    'sms-forbidden',
    'a forbidden text is 400',
    ['sms-text-refused'],
    [post('/sms/send', sms({ phone: ['{msisdn}'], message: '#forbidden' }), wrong)],
    { evidence: 'assumed', needs: ['sender', 'msisdn', 'sandbox'] },
  ),
  free(
    'sms-blocked',
    'a blocked account is 400',
    ['sms-blocked'],
    [post('/sms/send', sms({ src_addr: 'Holub' }), wrong, { as: 'blocked' })],
    { evidence: 'assumed', needs: ['blocked'] },
  ),
  free(
    'sms-without-money',
    'an account without money is 400',
    ['sms-no-money'],
    [post('/sms/send', sms({ src_addr: 'Holub', phone: ['{msisdn}'] }), wrong, { as: 'nomoney' })],
    { evidence: 'assumed', price: ['sms'], needs: ['nomoney', 'msisdn'] },
  ),
  free(
    'sms-status-of-a-stranger',
    'the status of unknown ids is a sentence, of 101 ids 400',
    ['sms-bad-ids', 'sms-too-many-ids'],
    [
      post('/sms/status', { id_sms: ['0'] }, { status: 200 }),
      post('/sms/status', { id_sms: Array.from({ length: 101 }, (_, index) => String(index)) }, wrong),
    ],
    { evidence: 'client' },
  ),
  free(
    'registration-without-a-name',
    'a name must be given to be registered',
    ['registration-refused'],
    [post('/originators/registration-originators', { sender_id: '', inn: '1234567890' }, wrong)],
    { evidence: 'assumed' },
  ),
  free(
    'registration',
    'a registered name is moderated',
    ['registered', 'Being moderated'],
    [
      post('/originators/registration-originators', { sender_id: 'holub_an', inn: '1234567890' }, { status: 200 }),
      post('/originators/stat-originators', { sender_id: 'holub_an' }, { status: 200 }),
    ],
    { evidence: 'client', needs: ['sandbox'] },
  ),
  free(
    'registration-of-nobody',
    'the state of a name that nobody registered',
    [],
    [post('/originators/stat-originators', { sender_id: 'holub_none' }, {})],
    { evidence: 'assumed' },
  ),
  free(
    'sms-send-one',
    'the key of info is the id and its value the phone, as digits',
    ['sms-sent'],
    [post('/sms/send', sms({ phone: ['{msisdn}'] }), info(values('{msisdn}')))],
    { ...spends, evidence: 'client' },
  ),
];
