import { conformanceOf } from '../../src/contracts/conformance.ts';
import { controlApi } from '../../src/mocks/admin/api.ts';
import { controlOperations } from '../../src/mocks/admin/index.ts';
import { journalBody } from '../../src/mocks/admin/journal-body.ts';
import { openTable } from '../../src/mocks/http/locate.ts';
import { signedPath } from '../../src/mocks/providers/provider.ts';
import { type SandboxOptions, type Wiring, wireSandbox } from '../../src/mocks/sandbox.ts';
import type { Exchange } from '../../src/mocks/world/journal.ts';

/** Noon in Kyiv on an ordinary winter day. */
export const START = '2026-03-02T10:00:00.000Z';

export interface CallOptions {
  readonly method?: string;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>> | string;
  readonly body?: string | Uint8Array<ArrayBuffer> | FormData;
  readonly headers?: Readonly<Record<string, string>>;
  /** null for none. */
  readonly credential?: string | null;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined where it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it has just asked for
  readonly json: any;
}

/** A sandbox whose every reply is held against its spec: a reply that does not conform fails the call that caused it. */
export interface TestSandbox extends Wiring {
  /** Asks a provider by its prefix, signed in as `my-token` unless told otherwise. */
  call(slug: string, path: string, options?: CallOptions): Promise<Answered>;
  /** Asks the control API: a GET without a body, a POST with one. */
  admin(path: string, json?: unknown, method?: string): Promise<Answered>;
  advance(by: string): Promise<void>;
}

/** Opens a sandbox with a frozen clock. */
export function openSandbox(options: SandboxOptions = {}): TestSandbox {
  const wiring = wireSandbox({ clock: 'frozen', startAt: START, version: '1.2.3', ...options }, controlApi);
  watchReplies(wiring);
  const findControl = openTable(controlOperations);

  const send = async (path: string, { method, json, form, body, headers = {} }: CallOptions): Promise<Answered> => {
    const [type, content] =
      json !== undefined
        ? ['application/json', JSON.stringify(json)]
        : form !== undefined
          ? [
              'application/x-www-form-urlencoded',
              typeof form === 'string' ? form : new URLSearchParams(form).toString(),
            ]
          : [null, body ?? null];
    const request = new Request(`http://localhost:8380${path}`, {
      method: method ?? (content === null ? 'GET' : 'POST'),
      headers: { ...(type === null ? {} : { 'content-type': type }), ...headers },
      body: content,
    });
    const response = await wiring.fetch(request);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parsed(text) };
  };

  return {
    ...wiring,
    call(slug, path, callOptions = {}) {
      const provider = wiring.providers.find((each) => each.slug === slug);
      if (provider === undefined) throw new Error(`no provider ${slug}`);
      const { credential = 'my-token' } = callOptions;
      const signature = credential === null ? {} : provider.sign(credential);
      const headers = { ...signature.headers, ...callOptions.headers };
      return send(`/${slug}${signedPath(path, signature)}`, { ...callOptions, headers });
    },
    async admin(path, json, method) {
      const answer = await send(`/__admin${path}`, {
        ...(json === undefined ? {} : { json }),
        ...(method === undefined ? {} : { method }),
      });
      const verb = method ?? (json === undefined ? 'GET' : 'POST');
      const bare = `/__admin${path.split('?')[0]}`;
      const key = keyOf(findControl, verb, bare);
      if (key !== null) {
        const type = answer.headers.get('content-type') ?? '';
        fail(conformanceOf('admin').problems(key, answer.status, type, answer.text), answer.text);
      }
      return answer;
    },
    async advance(by) {
      const answer = await send('/__admin/clock/advance', { json: { by } });
      if (answer.status !== 200) throw new Error(answer.text);
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Holds every reply of a provider against its spec, as it goes into the journal. */
export function watchReplies({ world }: Pick<Wiring, 'world'>): void {
  const { journal } = world;
  const add = journal.add.bind(journal);
  journal.add = (draft) => {
    const exchange = add(draft);
    fail(problemsOf(exchange), exchange.reply === null ? '' : journalBody(exchange.reply));
    return exchange;
  };
}

function problemsOf({ provider, operation, reply, outcome }: Exchange): readonly string[] {
  if (outcome === 'broken') return ['the sandbox broke'];
  if (provider === null || operation === null || reply === null) return [];
  const conformance = conformanceOf(provider);
  // A `status` fault gives statuses that no spec has.
  if (outcome === 'fault' && !conformance.has(operation, reply.status)) return [];
  const type = reply.headers['Content-Type'] ?? '';
  return conformance.problems(operation, reply.status, type, journalBody(reply));
}

function keyOf(find: ReturnType<typeof openTable<unknown>>, method: string, path: string): string | null {
  const found = find(path);
  if (found === null) return null;
  const keys = Object.keys(controlOperations).filter((key) => key.startsWith(`${method} `));
  return keys.find((key) => openTable({ [key]: true })(path) !== null && matchesLiterally(key, path, keys)) ?? null;
}

/** A literal path goes before one with placeholders: `/messages/wait` is not a message called wait. */
function matchesLiterally(key: string, path: string, keys: readonly string[]): boolean {
  return key.endsWith(` ${path}`) || !keys.some((other) => other.endsWith(` ${path}`));
}

function fail(problems: readonly string[], body: string): void {
  if (problems.length > 0) throw new Error(`Not by the spec:\n${problems.join('\n')}\n${body.slice(0, 2000)}`);
}
