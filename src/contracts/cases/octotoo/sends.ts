import type { ContractCase } from '../../case.ts';
import { a, some, values } from '../../pattern.ts';
import type { Cost } from '../../prices.ts';
import { ask, exception, free, NOBODY, refuses, succeeds } from './kit.ts';

const sms = (more: object, recipients: readonly object[] = NOBODY) => ({
  sms: { from: '{sender}', text: 'Holub contract', ...more },
  recipients,
});
const viber = (more: object, recipients: readonly object[] = NOBODY) => ({
  viber: { from: '{sender}', text: 'Holub contract', ...more },
  recipients,
});
const rcs = (more: object, recipients: readonly object[] = NOBODY) => ({
  rcs: { from: '{sender}', text: 'Holub contract', ...more },
  recipients,
});
const needsSender = { needs: ['sender'] } as const;
const TO = [{ phone: '{msisdn}' }];
const taken = { status: 201, body: { status: 'success', info: { '{msisdn}': a('number') } } } as const;
const kept = { keep: { id: 'info.{msisdn}' } };
// Whose network a number is in is the number's own affair.
const spends = (price: Cost) => ({ price, needs: ['sender', 'msisdn'], varies: ['data.*.MNC'] }) as const;

/** Sends: what they are refused for, and what only a message shows. */
export const sendCases: readonly ContractCase[] = [
  free(
    'send-without-text',
    'a send without text is code 22 at the field text, RCS code 10',
    ['text-blank', 'rcs-text-blank', 'failed'],
    [
      ask('POST /sms-v3', sms({ text: '' }), refuses('text', 22)),
      ask('POST /viber', viber({ text: '' }), refuses('text', 22)),
      ask('POST /rcs', rcs({ text: '' }), refuses('text', 10)),
    ],
    needsSender,
  ),
  free(
    'send-to-nobody',
    'a send to an empty list is code 2',
    ['no-recipient'],
    [ask('POST /sms-v3', sms({}, []), refuses('recipients', 2))],
    needsSender,
  ),
  free(
    'send-nothing',
    'an empty body on a send is 422 with field errors',
    ['failed'],
    [{}, []].map((body) => ask('POST /sms-v3', body, { status: 422, body: { errors: a('array') } })),
    { evidence: 'client' },
  ),
  free(
    'send-from-nobody',
    'a blank sender, and one of 33 characters, is code 21',
    ['from-blank', 'from-too-long'],
    [
      ask('POST /sms-v3', sms({ from: '' }), refuses('from', 21)),
      ask('POST /sms-v3', sms({ from: 'n'.repeat(33) }), refuses('from', 21)),
    ],
  ),
  free(
    'send-for-a-moment',
    'a lifetime of 59 seconds is refused at its field',
    ['field-invalid'],
    [ask('POST /sms-v3', sms({ lifetime: 59 }), { status: 422, body: { errors: some({ field: 'lifetime' }) } })],
    { ...needsSender, evidence: 'assumed' },
  ),
  free(
    'send-to-no-number',
    'a phone that is none is code 3 at its recipient',
    ['phone-bad', 'phone-too-long', 'rcs-phone-too-long'],
    [
      ask('POST /sms-v3', sms({}, [{ phone: '+38' }]), {
        status: 422,
        body: { invalidRecipients: [{ recipient: { phone: '+38' }, errors: [{ field: 'phone', code: 3 }] }] },
      }),
      ask('POST /sms-v3', sms({}, [{ phone: '111111111111111111' }]), refuses('recipients', 2)),
      ask('POST /rcs', rcs({}, [{ phone: '111111111111111111' }]), {
        status: 422,
        body: { invalidRecipients: some({ errors: [{ code: 3 }] }) },
      }),
    ],
    { ...needsSender, evidence: 'client' },
  ),
  free(
    'send-to-too-many',
    'more than 1000 recipients are code 2',
    ['too-many-recipients'],
    [
      ask(
        'POST /sms-v3',
        sms(
          {},
          Array.from({ length: 1001 }, (_, index) => ({ phone: String(index) })),
        ),
        refuses('recipients', 2),
      ),
    ],
    { ...needsSender, evidence: 'assumed' },
  ),
  free(
    'cascade-of-one',
    'a cascade of one channel is refused',
    ['field-invalid'],
    [ask('POST /cascades', { channels: ['sms'], ...sms({}) }, { status: 422, body: { status: 'failed' } })],
    { ...needsSender, evidence: 'assumed' },
  ),
  free(
    'send-as-a-stranger',
    'a send with an unknown token is 401',
    ['unauthorized'],
    [ask('POST /sms-v3', sms({ from: 'Holub' }), exception(401), { as: 'stranger' })],
    { evidence: 'assumed' },
  ),
  free(
    'send-from-a-strange-name',
    'a sender that is not the account’s is code 31',
    ['originator-not-found'],
    [ask('POST /sms-v3', sms({ from: 'NOTFOUND' }, TO), refuses('from', 31))],
    { price: ['sms'], needs: ['msisdn'] },
  ),
  free(
    'send-in-conditions',
    'a sender not yet active, and a forbidden text, are refused',
    ['from-inactive', 'content-refused'],
    [
      ask('POST /sms-v3', sms({ from: 'INACTIVE' }, TO), refuses('from', 21)),
      ask('POST /sms-v3', sms({ text: '#forbidden' }, TO), { status: 422 }),
    ],
    { evidence: 'assumed', needs: ['sender', 'msisdn', 'sandbox'] },
  ),
  free(
    'send-without-money',
    'an account without money is refused',
    ['no-money'],
    [ask('POST /sms-v3', sms({ from: 'Holub' }, TO), { status: 422 }, { as: 'nomoney' })],
    { evidence: 'assumed', price: ['sms'], needs: ['nomoney', 'msisdn'] },
  ),
  free(
    'send-blocked',
    'a blocked account is refused',
    ['account-blocked'],
    [ask('POST /sms-v3', sms({ from: 'Holub' }, TO), { status: 422 }, { as: 'blocked' })],
    { evidence: 'assumed', price: ['sms'], needs: ['blocked', 'msisdn'] },
  ),
  free(
    'send-one-sms',
    'info leads from the phone to an id, a number, that the list knows',
    ['accepted', 'found', 'state-sent'],
    [
      ask('POST /sms-v3', sms({ lifetime: 600 }, TO), taken, kept),
      ask('GET /sms-v3', undefined, succeeds([{ id: '{id}', state: 0, phone: a('number'), price: a('number') }]), {
        query: { 'filter[id][in][]': ['{id}'] },
      }),
    ],
    { ...spends(['sms']), evidence: 'client' },
  ),
  free(
    'send-partly',
    'bad recipients stand beside the good ones',
    ['accepted-partly'],
    [
      ask('POST /sms-v3', sms({ text: 'Holub contract 2' }, [...TO, { phone: '1' }]), {
        status: 201,
        body: { info: values(a('number')), invalidRecipients: some({ recipient: { phone: '1' } }) },
      }),
    ],
    { ...spends(['sms']), evidence: 'assumed' },
  ),
  free(
    'send-one-viber',
    'a Viber message is found by its path, with a price of five decimals',
    ['accepted', 'found', 'no-additional-state'],
    [
      ask('POST /viber', viber({}, TO), taken, kept),
      {
        operation: 'GET /viber/{viberId}',
        params: { viberId: '{id}' },
        expect: { status: 200, body: { data: [{ id: '{id}', price: /^\d+\.\d{5}$/ }] } },
      },
    ],
    spends(['viber']),
  ),
];
