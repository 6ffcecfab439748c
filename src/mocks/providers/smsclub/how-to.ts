import type { Answer, Evidence, HowToStep } from '../provider.ts';

/** The steps of a how-to, made when asked for. */
export type Steps = () => readonly HowToStep[];

export const PHONE = '380671234567';

export const post = (path: string, json?: unknown, more: object = {}): HowToStep => ({
  request: { method: 'POST', path, ...(json === undefined ? {} : { json }), ...more },
});
export const get = (path: string): HowToStep => ({ request: { method: 'GET', path } });
export const account = (change: Readonly<Record<string, unknown>>): HowToStep => ({ account: change });
export const phones = (count: number) => Array.from({ length: count }, (_, index) => String(380670000000 + index));

/** A Viber message to one number, with changes. */
export const viber = (change: object = {}, more: object = {}): HowToStep =>
  post('/vibers/send', { sender: 'Shop', phones: [PHONE], message: 'Hello', ...change }, more);

/** An SMS to one phone, with changes. */
export const sms = (change: object = {}): HowToStep =>
  post('/sms/send', { src_addr: 'Shop', phone: [PHONE], message: 'Hello', ...change });

/** Sends by Viber, waits, and asks for the status. */
export function viberAsked(msisdn: string, after: string | null, change: object = {}): Steps {
  return () => [
    {
      ...viber({ phones: [msisdn], ...change }),
      capture: { id: 'successfulRequest.requestData.messages.0.id' },
    } as HowToStep,
    ...(after === null ? [] : [{ advance: after }]),
    post('/vibers/status', { messageIds: ['{id}'] }),
  ];
}

/** The same with an SMS to follow where Viber fails. */
export const bothAsked = (msisdn: string, after: string, change: object = {}): Steps =>
  viberAsked(msisdn, after, { senderSms: 'Shop', messageSms: 'Hello', ...change });

/** Opens a chat and captures its id. */
export const openChat = (msisdn = PHONE): HowToStep =>
  ({
    ...viber({ phones: [msisdn], is_2way: true }),
    capture: { chat: 'successfulRequest.requestData.messages.0.chat_id' },
  }) as HowToStep;

export const register = (change: object = {}): HowToStep =>
  post('/originators/registration-originators', { sender_id: 'test_an', inn: '1234567890', ...change });

export const senderState = post('/originators/stat-originators', { sender_id: 'test_an' });

/** One row of a table of answers. */
export function answer(
  name: string,
  code: string | number | null,
  http: number,
  scope: Answer['scope'],
  evidence: Evidence,
  text: string,
  howTo: string,
  steps: Steps,
): Answer {
  return { name, code, http, text, scope, evidence, howTo: { text: howTo, steps } };
}
