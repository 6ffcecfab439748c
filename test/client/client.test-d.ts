// Checked by the compiler alone: every line below that must not compile says so.
import { createClient, type Outcome, outcomeOf, type Refusal } from '../../src/client/index.ts';

const turbosms = createClient('turbosms', { credentials: { token: 't' } });
const smsc = createClient('smsc', { credentials: { apikey: 'k', in: 'body' } });
const smsclub = createClient('smsclub', { credentials: { login: 'l', password: 'p' } });
const octotoo = createClient('octotoo', { credentials: { token: 't' } });

export async function bodies() {
  await octotoo.POST('/sms-v3', { body: { sms: { from: 'Shop', text: 'Hi' }, recipients: [{ phone: 380671234567 }] } });
  // @ts-expect-error a field is missing
  await octotoo.POST('/sms-v3', { body: { sms: { from: 'Shop' }, recipients: [] } });
  // @ts-expect-error a field has another type
  await turbosms.POST('/message/status.json', { body: { messages: 1 } });
  // @ts-expect-error no such path
  await turbosms.POST('/message/cancel.json');
  // @ts-expect-error no such method of a path
  await smsclub.DELETE('/sms/balance');
  // @ts-expect-error a path's parameter is missing
  await octotoo.GET('/rcs/{rcsId}');
  // @ts-expect-error a parameter has another value
  await smsc.GET('/sys/send.php', { params: { query: { phones: '1', mes: 'x', fmt: 7 } } });
  const { data } = await turbosms.POST('/user/balance.json');
  // @ts-expect-error the balance is a number
  const balance: string | undefined = data?.response_result?.balance;
  return balance;
}

// @ts-expect-error credentials of another provider
createClient('smsc', { credentials: { token: 't' } });
// @ts-expect-error a way that the provider does not take
createClient('octotoo', { credentials: { token: 't', in: 'query' } });
// @ts-expect-error credentials are to be named, or to be null
createClient('turbosms', {});

const never = (value: never): string => String(value);

/** Every code of SMSC. */
export function smscCode({ code }: Refusal<'smsc'>): string {
  switch (code) {
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
      return 'mine';
    case 6:
    case 7:
    case 8:
    case 9:
      return 'theirs';
    default:
      return never(code);
  }
}

/** One code is left out, and the compiler says so. */
export function smscCodeWithoutNine({ code }: Refusal<'smsc'>): string {
  switch (code) {
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
      return 'handled';
    default:
      // @ts-expect-error 9 is not handled
      return never(code);
  }
}

type Handled = 'REQUIRED_TOKEN' | 'REQUIRED_BALANCE';

/** Names are words of the provider, and all of them must be handled. */
export function turbosmsName({ name }: Refusal<'turbosms'>, handled: Handled): string {
  // @ts-expect-error no such word
  if (name === 'REQUIRED_MONEY') return 'never';
  // @ts-expect-error a success is no refusal
  if (name === 'SUCCESS_MESSAGE_SENT') return 'never';
  switch (name) {
    case handled:
      return 'handled';
    default:
      // @ts-expect-error the other names are not handled
      return never(name);
  }
}

export async function outcomes() {
  const balance = outcomeOf('turbosms', await turbosms.POST('/user/balance.json'));
  // @ts-expect-error it may have been refused
  balance.data;
  if (!balance.ok) return balance.refusal.name;
  // @ts-expect-error it was not refused
  balance.refusal;
  return balance.data.response_result;
}

export const aRefusal: Outcome<'smsclub', unknown> = {
  ok: false,
  // @ts-expect-error SMS Club has no such status
  refusal: { code: 469, name: '', message: '', status: 469 },
};
