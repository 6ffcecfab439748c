import type { components } from '../../../generated/smsc.ts';
import { NO_REPORTS, type Reports } from '../../world/message.ts';
import type { PRICES } from './prices.ts';
import type { Form } from './wire.ts';

/** What `cnt` counts. */
export type Unit = 'parts' | 'octets' | 'numbers' | 'seconds';

/** A kind of message. */
export interface Kind {
  readonly type: components['schemas']['MessageType'];
  readonly channel: keyof typeof PRICES;
  readonly counts: Unit;
  /** When the text may be left out. */
  readonly withoutText: 'never' | 'with files' | 'always';
  readonly reports: Reports;
}

const READ: Reports = { read: true, click: false };
const SMS = {
  channel: 'sms',
  counts: 'parts',
  withoutText: 'never',
  reports: NO_REPORTS,
} as const;
const CHAT = { counts: 'numbers', withoutText: 'never' } as const;
/** A plain SMS. */
export const ORDINARY: Kind = { ...SMS, type: 0 };

/** The kinds by the parameter that asks for them. Of several at once the first one wins (assumed). */
const BY_FLAG: Readonly<Record<string, Kind>> = {
  flash: { ...SMS, type: 1 },
  push: { ...SMS, type: 3, counts: 'octets' },
  hlr: { ...SMS, type: 4, channel: 'hlr', counts: 'numbers', withoutText: 'always' },
  ping: { ...SMS, type: 5, channel: 'ping', counts: 'numbers', withoutText: 'always' },
  mms: { ...SMS, type: 6, channel: 'mms', counts: 'numbers', withoutText: 'with files' },
  mail: { ...CHAT, type: 8, channel: 'email', reports: READ },
  soc: { ...CHAT, type: 12, channel: 'social', reports: NO_REPORTS },
  viber: { ...CHAT, type: 10, channel: 'viber', withoutText: 'with files', reports: READ },
  whatsapp: { ...CHAT, type: 14, channel: 'whatsapp', reports: NO_REPORTS },
  call: { ...SMS, type: 7, channel: 'call', counts: 'seconds', withoutText: 'with files' },
};
const BINARY: Kind = { ...SMS, type: 2, counts: 'octets' };
const TELEGRAM: Kind = { ...CHAT, type: 13, channel: 'telegram', reports: NO_REPORTS };

/** Words at the start of a text that do what a flag does (client). */
const PREFIXES: Readonly<Record<string, string>> = {
  __CALL__: 'call',
  __VIBER__: 'viber',
  __SOC__: 'soc',
  __PING__: 'ping',
  __HLR__: 'hlr',
};

/** The kind that a request's parameters ask for. */
export function kindOf(form: Form): Kind {
  const flag = Object.keys(BY_FLAG).find((name) => form.flag(name));
  if (flag !== undefined) return BY_FLAG[flag] as Kind;
  if (['1', '2'].includes(form.text('bin'))) return BINARY;
  return form.flag('tg') || form.text('bot') !== '' ? TELEGRAM : ORDINARY;
}

/** The kind that the text's own prefix asks for, and the text without it; a prefix asks where no parameter does. */
export function withoutPrefix(text: string, kind: Kind): { readonly text: string; readonly kind: Kind } {
  const prefix = kind === ORDINARY ? /^__[A-Z]+__/.exec(text)?.[0] : undefined;
  const flag = prefix === undefined ? undefined : PREFIXES[prefix];
  if (prefix === undefined || flag === undefined) return { text, kind };
  return { text: text.slice(prefix.length).trimStart(), kind: BY_FLAG[flag] as Kind };
}
