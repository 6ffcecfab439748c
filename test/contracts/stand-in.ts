import type { Slug } from '../../src/client/index.ts';
import { liveTarget } from '../../src/contracts/live-target.ts';
import { Secrets } from '../../src/contracts/secrets.ts';
import { SLUGS, type Target } from '../../src/contracts/target.ts';
import type { OutcomeName } from '../../src/mocks/telecom/test-numbers.ts';
import type { Exchange } from '../../src/mocks/world/journal.ts';
import { openSandbox, type TestSandbox } from '../kit/sandbox.ts';

/** An answer of the stand-in, before it goes out: what a planted difference may change. */
export interface Draft {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a plant changes whatever it likes
  body: any;
}

/** A difference that was planted, and where the report must name it. */
export interface Plant {
  readonly name: string;
  readonly provider: Slug;
  /** As in a journal: `POST /message/send.json`. */
  readonly operation: string;
  /** Only answers of which this holds; all by default. */
  readonly when?: (draft: Draft, request: string) => boolean;
  readonly change: (draft: Draft) => void;
  readonly kind: string;
  readonly at: string;
}

export interface StandInOptions {
  readonly plants?: readonly Plant[];
  /** Answers of these operations are lost after the work is done. */
  readonly loses?: (operation: string) => boolean;
}

/** Credentials that appear nowhere else, so that a grep finds them. */
export const SECRETS: Readonly<Record<string, string>> = {
  HOLUB_LIVE_TURBOSMS_TOKEN: 'feedc0de5ec2e7feedc0de5ec2e7feedc0de5ec2e7',
  HOLUB_LIVE_SMSC_LOGIN: 'hushlogin',
  HOLUB_LIVE_SMSC_PSW: 'p@ss word/Hush&7',
  HOLUB_LIVE_SMSCLUB_TOKEN: 'club-Hush-token-31',
  HOLUB_LIVE_OCTOTOO_TOKEN: 'octo-Hush-token-47',
};

const OTHERS = {
  HOLUB_LIVE_TURBOSMS_SENDER: 'Kramnytsia',
  HOLUB_LIVE_SMSC_SENDER: 'Kramnytsia',
  HOLUB_LIVE_SMSCLUB_SENDER: 'Kramnytsia',
  HOLUB_LIVE_OCTOTOO_SENDER: 'Kramnytsia',
};

export const TO = '380509998877';

/**
 * A server that stands in for the four providers: another Holub, with another seed, on another day, whose accounts
 * have a past; and with differences, where some are planted. Its journal says what has arrived.
 */
export interface StandIn {
  readonly sandbox: TestSandbox;
  readonly settings: Readonly<Record<string, string>>;
  fetch(request: Request): Promise<Response>;
  /** The providers as `live`, through this server; `to` is the number that messages may go to, and what becomes of them. */
  target(to?: string, outcomes?: readonly OutcomeName[]): Target;
  /** What has arrived, oldest first. */
  journal(): readonly Exchange[];
}

export async function openStandIn({ plants = [], loses = () => false }: StandInOptions = {}): Promise<StandIn> {
  const sandbox = openSandbox({ seed: 77, startAt: '2026-11-20T08:15:00.000Z' });
  await givePast(sandbox);
  const seen = sandbox.world.journal.list().length;
  const settings = { ...SECRETS, ...OTHERS, ...Object.fromEntries(SLUGS.map(urlOf)) };
  const fetch = async (request: Request): Promise<Response> => {
    const text = await request.clone().text();
    const response = await sandbox.fetch(withKnownStranger(request));
    const exchange = sandbox.world.journal.list().at(-1);
    const operation = exchange?.operation ?? '';
    if (loses(operation)) throw new TypeError('fetch failed: the connection was reset');
    const own = plants.filter((plant) => plant.provider === exchange?.provider && plant.operation === operation);
    return own.length === 0 ? response : planted(response, own, text);
  };
  return {
    sandbox,
    settings,
    fetch,
    journal: () => sandbox.world.journal.list().slice(seen),
    target: (to, outcomes = []) =>
      liveTarget({
        settings,
        secrets: new Secrets(),
        msisdn: to ?? null,
        outcomes,
        fetch,
        now: () => sandbox.world.clock.now(),
        wait: (ms) => sandbox.advance(`${ms}ms`),
      }),
  };
}

const urlOf = (slug: Slug) => [`HOLUB_LIVE_${slug.toUpperCase()}_URL`, `http://stand-in.test/${slug}`] as const;

/** Senders, spent money and old messages, as a live account has them. */
async function givePast(sandbox: TestSandbox): Promise<void> {
  for (const slug of SLUGS) {
    const credential = SECRETS[`HOLUB_LIVE_${slug.toUpperCase()}_${slug === 'smsc' ? 'LOGIN' : 'TOKEN'}`] ?? '';
    await sandbox.admin(
      `/accounts/${slug}/${encodeURIComponent(credential)}`,
      { balance: '973.41', senders: ['Kramnytsia', 'Holub'] },
      'PUT',
    );
  }
  // Ids are used up, so that those to come are not the mock's.
  for (const [slug, path, json] of PAST) {
    const credential = SECRETS[`HOLUB_LIVE_${slug.toUpperCase()}_${slug === 'smsc' ? 'LOGIN' : 'TOKEN'}`] ?? '';
    for (const phone of ['380631112233', '380631112244', '380631112255']) {
      const sent = await sandbox.call(slug, path, { credential, json: json(phone) });
      if (sent.status >= 300) throw new Error(sent.text);
    }
  }
  await sandbox.advance('2h');
  for (const account of sandbox.world.accounts.list()) sandbox.world.messages.removeOf(account);
}

/** A message of each provider. */
const PAST: readonly (readonly [Slug, string, (phone: string) => object])[] = [
  ['turbosms', '/message/send.json', (phone) => ({ recipients: [phone], sms: { sender: 'Kramnytsia', text: 'Past' } })],
  ['smsc', '/rest/send/', (phone) => ({ phones: phone, mes: 'Past', sender: 'Kramnytsia' })],
  ['smsclub', '/vibers/send', (phone) => ({ sender: 'Kramnytsia', phones: [phone], message: 'Past' })],
  ['smsclub', '/sms/send', (phone) => ({ src_addr: 'Kramnytsia', phone: [phone], message: 'Past' })],
  ['octotoo', '/sms-v3', (phone) => ({ sms: { from: 'Kramnytsia', text: 'Past' }, recipients: [{ phone }] })],
];

/** Any Holub takes any credential; the provider's stranger is one of its reserved words here. */
function withKnownStranger(request: Request): Request {
  const url = new URL(request.url);
  if (url.searchParams.get('login') === 'holub-nobody') url.searchParams.set('login', 'invalid');
  const known = new Request(url, request);
  const token = request.headers.get('authorization') ?? '';
  if (/Bearer (0{40}|holub-nobody)$/.test(token)) known.headers.set('authorization', 'Bearer invalid');
  return known;
}

async function planted(response: Response, plants: readonly Plant[], request: string): Promise<Response> {
  const charset = /charset=([\w-]+)/.exec(response.headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  const text = new TextDecoder(charset).decode(await response.arrayBuffer());
  const draft: Draft = { status: response.status, headers: new Headers(response.headers), body: parsed(text) };
  for (const { when, change } of plants) if (when?.(draft, request) ?? true) change(draft);
  draft.headers.delete('content-length');
  const body = typeof draft.body === 'string' ? draft.body : JSON.stringify(draft.body);
  return new Response(draft.status === 204 ? null : body, { status: draft.status, headers: draft.headers });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
