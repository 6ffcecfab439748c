import type { CallOptions } from './sandbox.ts';

/** One send of each provider: what is asked, on which row of its table, and for whom. */
export interface FirstSend {
  readonly slug: string;
  readonly operation: string;
  readonly path: string;
  readonly options: CallOptions;
}

const PHONE = '380671234567';

/** The plainest send of every provider. */
export function firstSends(msisdn: string = PHONE): readonly FirstSend[] {
  return [
    {
      slug: 'turbosms',
      operation: 'POST /message/send.json',
      path: '/message/send.json',
      options: { json: { recipients: [msisdn], sms: { sender: 'Shop', text: 'Hello' } } },
    },
    {
      slug: 'smsc',
      operation: 'POST /sys/send.php',
      path: '/sys/send.php',
      options: { form: { phones: msisdn, mes: 'Hello', fmt: '3' } },
    },
    {
      slug: 'smsclub',
      operation: 'POST /sms/send',
      path: '/sms/send',
      options: { json: { phone: [msisdn], message: 'Hello', src_addr: 'Shop' } },
    },
    {
      slug: 'octotoo',
      operation: 'POST /sms-v3',
      path: '/sms-v3',
      options: { json: { sms: { from: 'Shop', text: 'Hello' }, recipients: [{ phone: Number(msisdn) }] } },
    },
  ];
}
