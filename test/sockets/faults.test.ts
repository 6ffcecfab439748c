import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type FaultDraft, type Sandbox } from '../../src/index.ts';
import { providers } from '../../src/mocks/providers/index.ts';
import { firstSends } from '../kit/first-sends.ts';
import { run } from '../processes/run.ts';

type Fault = Omit<FaultDraft, 'match'>;

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = createSandbox({ clock: 'frozen' });
  await sandbox.listen();
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

const HELD_MS = 120;

/** What curl ends with (its exit code), and what `fetch` says, for each break of a connection. */
const BREAKS: readonly (readonly [Fault, curl: number, fetch: RegExp])[] = [
  [{ kind: 'connection-reset' }, 56, /ECONNRESET/],
  [{ kind: 'empty-response' }, 52, /other side closed/],
  [{ kind: 'malformed-chunk' }, 56, /Invalid character in chunk size/],
  [{ kind: 'truncated-body' }, 18, /other side closed/],
];

describe.each(firstSends().map((send) => [send.slug, send] as const))('%s', (slug, { path, options }) => {
  const provider = providers.find((each) => each.slug === slug);
  const body = options.json === undefined ? new URLSearchParams(options.form).toString() : JSON.stringify(options.json);
  const type = options.json === undefined ? 'application/x-www-form-urlencoded' : 'application/json';
  const { headers = {}, query = {} } = provider?.sign('my-token') ?? {};
  const target = () => `${sandbox.url}/${slug}${path}?${new URLSearchParams(query)}`;

  const viaFetch = async () => {
    const response = await fetch(target(), { method: 'POST', headers: { ...headers, 'content-type': type }, body });
    return { status: response.status, text: await response.text() };
  };
  const viaCurl = async () => {
    const lines = Object.entries({ ...headers, 'content-type': type }).flatMap(([name, value]) => [
      '-H',
      `${name}: ${value}`,
    ]);
    const { code, stdout } = await run('curl', ['-sS', '-w', '\n%{http_code}', ...lines, '-d', body, target()]);
    return { code, status: Number(stdout.split('\n').at(-1)), text: stdout };
  };
  const arm = (fault: Fault) => sandbox.arm({ match: { provider: slug }, times: 2, ...fault });

  it.each(BREAKS)('$kind is seen as what it is by curl and by fetch', async (fault, exitCode, said) => {
    await arm(fault);
    expect((await viaCurl()).code).toBe(exitCode);
    const error = (await viaFetch().catch((caught: unknown) => caught)) as Error & { cause: NodeJS.ErrnoException };
    expect(error).toBeInstanceOf(TypeError);
    expect(`${error.cause.code} ${error.cause.message}`).toMatch(said);
    // It is over, and the next connection is as good as ever.
    expect((await viaCurl()).code).toBe(0);
  });

  it('a status is seen as what it is', async () => {
    await arm({ kind: 'status', status: 503 });
    expect(await viaCurl()).toMatchObject({ code: 0, status: 503 });
    expect(await viaFetch()).toMatchObject({ status: 503 });
  });

  it('latency holds the reply back, and changes nothing in it', async () => {
    const plain = await viaFetch();
    await arm({ kind: 'latency', latencyMs: HELD_MS });
    for (const ask of [viaCurl, viaFetch]) {
      const before = performance.now();
      expect((await ask()).status).toBe(plain.status);
      // Node's timers may be a millisecond early.
      expect(performance.now() - before).toBeGreaterThan(HELD_MS - 2);
    }
  });
});
