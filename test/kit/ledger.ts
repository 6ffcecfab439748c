/** What a server has acknowledged to one client, and what it was asked and never answered. */
interface Book {
  readonly token: string;
  /** Acknowledged messages, by provider and the id that was answered. */
  readonly sent: Map<string, { readonly text: string; readonly msisdn: string }>;
  /** Texts of acknowledged inbound chat messages. */
  readonly heard: Set<string>;
  /** Texts whose answer never came: there or not, but not twice. */
  readonly doubtful: Set<string>;
}

/** How many were acknowledged, and what is wrong with them now. */
export interface Audit {
  readonly acknowledged: number;
  readonly wrong: readonly string[];
}

interface Listed {
  readonly text: string;
  readonly price: string;
}

/** Clients that send without a pause and write down what was acknowledged, to hold a server to it. */
export class Ledger {
  readonly #books: readonly Book[];
  #sent = 0;
  #acknowledged = 0;
  #awaited: { readonly count: number; readonly resolve: () => void } | null = null;

  constructor(clients = 6) {
    this.#books = Array.from({ length: clients }, (_, index) => ({
      token: `client-${index}`,
      sent: new Map(),
      heard: new Set(),
      doubtful: new Set(),
    }));
  }

  /** Resolves once so many more have been acknowledged. */
  more(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#awaited = { count: this.#acknowledged + count, resolve };
    });
  }

  /** Sends until the server is gone. */
  async load(url: string): Promise<void> {
    await Promise.all(this.#books.map((book) => this.#send(url, book)));
  }

  async #send(url: string, { token, sent, heard, doubtful }: Book): Promise<void> {
    for (;;) {
      const n = ++this.#sent;
      const text = `Message ${n} of ${token}`;
      const msisdn = `38067${String(n).padStart(7, '0')}`;
      doubtful.add(text);
      try {
        if (n % 5 === 0) {
          await admin(url, 'inbound', {
            provider: 'turbosms',
            credential: token,
            from: '380671234567',
            to: 'Shop',
            text,
          });
          heard.add(text);
        } else if (n % 3 === 0) {
          const { id } = await smsc(url, 'send', {
            login: token,
            psw: 'x',
            phones: msisdn,
            mes: text,
            sender: 'Shop',
            translit: '0',
          });
          sent.set(`smsc/${id}`, { text, msisdn });
        } else {
          const { response_result: [row] = [] } = await turbosms(url, 'message/send.json', token, {
            recipients: [msisdn],
            sms: { sender: 'Shop', text },
          });
          sent.set(`turbosms/${row.message_id}`, { text, msisdn });
        }
        doubtful.delete(text);
        this.#acknowledged += 1;
        if (this.#acknowledged === this.#awaited?.count) this.#awaited.resolve();
      } catch (error) {
        if (error instanceof Refused) throw error;
        return;
      }
    }
  }

  /** Asks the server for all that it acknowledged, in the providers' own calls. */
  async audit(url: string): Promise<Audit> {
    const wrong = (await Promise.all(this.#books.map((book) => audited(url, book)))).flat();
    const acknowledged = this.#books.reduce((sum, { sent, heard }) => sum + sent.size + heard.size, 0);
    return { acknowledged, wrong };
  }
}

async function audited(url: string, { token, sent, heard, doubtful }: Book): Promise<string[]> {
  const wrong: string[] = [];
  for (const slug of ['turbosms', 'smsc'] as const) {
    const mine = [...sent]
      .filter(([id]) => id.startsWith(`${slug}/`))
      .map(([id, { text, msisdn }]) => ({ id: id.slice(slug.length + 1), text, msisdn }));
    const listed = await messagesOf(url, slug, token);
    const counted = countBy(listed.map(({ text }) => text));
    for (const { id, text } of mine) {
      const times = counted.get(text) ?? 0;
      if (times !== 1) wrong.push(`${slug} ${token}: ${times} times "${text}" (${id})`);
    }
    const acknowledged = new Set(mine.map(({ text }) => text));
    for (const [text, times] of counted) {
      if (acknowledged.has(text)) continue;
      if (!doubtful.has(text) || times > 1)
        wrong.push(`${slug} ${token}: ${times} times "${text}", which nobody sent so often`);
    }
    const paid = listed.reduce((sum, { price }) => sum + Math.round(Number(price) * 10_000), 0);
    const balance = await balanceOf(url, slug, token);
    if (Math.round(balance * 100) !== Math.round((10_000_000 - paid) / 100)) {
      wrong.push(`${slug} ${token}: the balance is ${balance} after ${paid / 10_000} were paid`);
    }
    wrong.push(...(await unknownTo(url, slug, token, mine)));
  }
  const chat = countBy(await chatOf(url, token));
  for (const text of heard)
    if (chat.get(text) !== 1) wrong.push(`chat of ${token}: ${chat.get(text) ?? 0} times "${text}"`);
  for (const [text, times] of chat) {
    if (!heard.has(text) && (!doubtful.has(text) || times > 1))
      wrong.push(`chat of ${token}: ${times} times "${text}"`);
  }
  return wrong;
}

/** The messages that the provider's own status call does not know. */
async function unknownTo(
  url: string,
  slug: 'turbosms' | 'smsc',
  token: string,
  mine: readonly { readonly id: string; readonly msisdn: string }[],
): Promise<string[]> {
  const unknown: string[] = [];
  for (let from = 0; from < mine.length; from += 400) {
    const some = mine.slice(from, from + 400);
    const ids = some.map(({ id }) => id);
    // The comma at the end says that it is a list, however short.
    const list = (items: readonly string[]) => `${items.join(',')},`;
    const known =
      slug === 'smsc'
        ? (
            await smsc(url, 'status', {
              login: token,
              psw: 'x',
              id: list(ids),
              phone: list(some.map(({ msisdn }) => msisdn)),
            })
          ).filter(({ status }: { status: number }) => status !== -3)
        : (await turbosms(url, 'message/status.json', token, { messages: ids })).response_result.filter(
            ({ response_code }: { response_code: number }) => response_code === 0,
          );
    if (known.length !== some.length) {
      unknown.push(`${slug} ${token}: ${known.length} of ${some.length} states are known`);
    }
  }
  return unknown;
}

async function messagesOf(url: string, provider: string, credential: string): Promise<Listed[]> {
  const all: Listed[] = [];
  let after: string | null = '';
  while (after !== null) {
    const query = new URLSearchParams({ provider, credential, limit: '1000', ...(after === '' ? {} : { after }) });
    const answer = await ask(`${url}/__admin/messages?${query}`);
    const page = (await answer.json()) as { messages: Listed[]; next: string | null };
    all.push(...page.messages);
    after = page.next;
  }
  return all;
}

async function balanceOf(url: string, slug: 'turbosms' | 'smsc', token: string): Promise<number> {
  if (slug === 'smsc') return Number((await smsc(url, 'balance', { login: token, psw: 'x' })).balance);
  return Number((await turbosms(url, 'user/balance.json', token, {})).response_result.balance);
}

async function chatOf(url: string, token: string): Promise<string[]> {
  const texts: string[] = [];
  for (let last = 0; ; ) {
    const { response_result: rows } = await turbosms(url, 'chat/messages.json', token, {
      last_message_id: last,
      rows: 500,
    });
    if (rows.length === 0) return texts;
    for (const { id, message } of rows) {
      texts.push(message);
      last = Math.max(last, id);
    }
  }
}

function countBy(texts: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const text of texts) counted.set(text, (counted.get(text) ?? 0) + 1);
  return counted;
}

/** An answer that is no success: the load is wrong, not the server. */
class Refused extends Error {}

async function ask(url: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Refused(`${url}: ${response.status} ${await response.text()}`);
  return response;
}

const post = (json: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(json),
});

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it has just asked for
type Answer = any;

async function turbosms(url: string, path: string, token: string, json: object): Promise<Answer> {
  return (await ask(`${url}/turbosms/${path}`, post(json, { Authorization: `Bearer ${token}` }))).json();
}

async function smsc(url: string, page: string, fields: Record<string, string>): Promise<Answer> {
  const query = new URLSearchParams({ ...fields, fmt: '3', charset: 'utf-8' });
  return (await ask(`${url}/smsc/sys/${page}.php`, { method: 'POST', body: query })).json();
}

async function admin(url: string, path: string, json: object): Promise<Answer> {
  return (await ask(`${url}/__admin/${path}`, post(json))).json();
}
