import type { HowToStep } from '../provider.ts';

/** The number that a how-to sends to unless it needs another. */
export const PHONE = '380671234567';

type Capture = Readonly<Record<string, string>>;

export const request = (method: string, path: string, json?: unknown, capture?: Capture): HowToStep => ({
  request: { method, path, ...(json === undefined ? {} : { json }) },
  ...(capture === undefined ? {} : { capture }),
});
export const get = (path: string): HowToStep => request('GET', path);
const post = (path: string, json: unknown, capture?: Capture) => request('POST', path, json, capture);

export const to = (phone: unknown) => [{ phone }];
export const letters = (count: number) => 'n'.repeat(count);
const message = (block: object) => ({ from: 'Shop', text: 'Hello', ...block });

export const sms = (block: object = {}, recipients: unknown = to(PHONE)) =>
  post('/sms-v3', { sms: message(block), recipients });
export const rcs = (block: object = {}, recipients: unknown = to(PHONE)) =>
  post('/rcs', { rcs: message(block), recipients });
export const viber = (block: object = {}, recipients: unknown = to(PHONE)) =>
  post('/viber', { viber: message(block), recipients });

/** Sends by RCS, then SMS, each for a minute, and captures the id of the cascade. */
export const cascade = (phone: string, ...channels: readonly string[]) =>
  post(
    '/cascades',
    {
      channels: channels.length === 0 ? ['rcs', 'sms'] : channels,
      rcs: message({ rcsTtl: 60 }),
      sms: message({ lifetime: 60 }),
      viber: message({ lifetime: 60 }),
      recipients: to(phone),
    },
    { id: 'data.id' },
  );

export const chat = (fields: object = {}) =>
  post('/two-way-chats', { name: 'Test Chat', recipient: PHONE, source_addr: 'Shop', ...fields });
/** Opens a chat and captures its id. */
export const openChat = post(
  '/two-way-chats',
  { name: 'Test Chat', recipient: PHONE, source_addr: 'Shop' },
  { chat: 'data.0.id' },
);
export const rename = (name: string) => [openChat, request('PATCH', '/two-way-chats/{chat}', { name })];

export const registration = (fields: object = {}) =>
  post('/originators/registration-originators', {
    company: 'Shop LLC',
    site: 'https://example.com',
    originator: 'NewOriginator',
    description: 'An online shop',
    subject: 'Order status',
    company_type: 'LLC',
    type: 'viber',
    ...fields,
  });

export const armed = (answer: string): HowToStep => ({
  fault: { match: { provider: 'octotoo' }, kind: 'answer', answer },
});
