import type { components } from '../../../generated/octotoo.ts';
import type { World } from '../../world/world.ts';
import { readFields } from '../framework/request-fields.ts';
import type { Fields, MockRequest, Reply } from '../provider.ts';
import { health, version } from './health.ts';
import { found } from './read-messages.ts';
import { msisdnsOf } from './recipients.ts';
import { PHONE_REFUSALS } from './refusals.ts';
import { acceptedAs } from './send-one.ts';

type Schemas = components['schemas'];

// The document's samples stand where the request says nothing.
const PHONE = '380961111111';
const ID = 111_111;
const CASCADE = { id: 1234, distribution_id: '0197162d-87d4-7a65-bed7-c12eff34dfe4' } as const;
const COLUMNS = { phone: Number(PHONE), MCC: 255, MNC: 6, count_sms: 1, currency: 'UAH' } as const;
const SMS: Schemas['SmsReport'] = { id: ID, state: 0, send_date: '2024-02-27 13:38:19', price: 0.5, ...COLUMNS };
const RCS: Schemas['RcsReport'] = {
  id: ID,
  state: 0,
  send_date: '2024-02-27T12:56:17.000Z',
  price: '1.00000',
  ...COLUMNS,
};
const CHAT_MESSAGE: Schemas['ChatMessage'] = {
  id: 16_857,
  chat_id: 3,
  text: "Thank you for notification! I'll write it down for myself.",
  date: '2024-06-18 16:42:54',
  type: 'incoming',
  attachment: null,
};

/** The successes without the work, for a fault that arms them. */
export const ARMED_SUCCESSES: Readonly<Record<string, (request: MockRequest, world: World) => Reply>> = {
  success: () => found([]),
  healthy: health,
  version,
  found: (request) => found([rowFor(request)]),
  'cascade-found': () => ({ status: 200, format: 'json', body: { status: 'success', data: cascade() } }),
  deleted: () => ({ status: 204, format: 'none', body: null }),
  accepted: (request) => taken(phonesOf(request), eachItsOwn),
  'accepted-partly': (request) => {
    // The last phone stands for the bad ones.
    const phones = phonesOf(request);
    const recipient = { phone: phones.at(-1) ?? PHONE };
    const invalidRecipients = [{ recipient, errors: [PHONE_REFUSALS['phone-bad']] }];
    return taken(phones.length === 1 ? phones : phones.slice(0, -1), eachItsOwn, { invalidRecipients });
  },
  'cascade-accepted': (request) => taken(phonesOf(request), () => CASCADE.id, { data: CASCADE }),
  'chat-created': (request) => found([chatFor(request)], 201),
  registered: (request) => {
    const originator = textOf(fieldsOf(request).originator) ?? 'NewOriginator';
    return { status: 201, format: 'json', body: { successful_request: { originator, state: 'moderation' } } };
  },
};

const eachItsOwn = (index: number) => ID + index;

function taken(phones: readonly string[], idOf: (index: number) => number, more: object = {}): Reply {
  const ids = phones.map((phone, index) => [phone, idOf(index)] as const);
  return acceptedAs({ status: 'success', info: Object.fromEntries(ids), ...more }, ids);
}

/** A row as the page of the path shows it. */
function rowFor(request: MockRequest): object {
  const { path } = request;
  if (path.startsWith('/two-way-chats')) return chatFor(request);
  if (path.startsWith('/two-way-messages')) return CHAT_MESSAGE;
  if (path.startsWith('/rcs')) return RCS;
  if (path === '/viber') return { ...SMS, additionalState: null };
  return path.startsWith('/viber/') ? { ...RCS, additionalState: null } : SMS;
}

function chatFor(request: MockRequest): Schemas['Chat'] {
  const { name, source_addr: sender } = fieldsOf(request);
  return {
    id: Number(request.params.chatId ?? 21),
    name: textOf(name) ?? 'New Test',
    recipient: Number(phonesOf(request)[0]),
    source_addr: textOf(sender) ?? 'Test',
    user_id: 999,
    active: 1,
    last_activity: '2024-06-18 10:20:57',
    create_date: '2024-06-17 15:14:51',
  };
}

const cascade = (): Schemas['Cascade'] => ({
  ...CASCADE,
  channels: ['sms', 'rcs'],
  sequences: [{ recipient: { phone: PHONE }, sms: { state: 'not_used' }, rcs: { state: 'not_used' } }],
});

function phonesOf(request: MockRequest): readonly string[] {
  const phones = new Set(msisdnsOf(request));
  return phones.size === 0 ? [PHONE] : [...phones];
}

function fieldsOf(request: MockRequest): Fields {
  const fields = readFields(request);
  return typeof fields === 'string' ? {} : fields;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
