import type { components } from '../generated/admin.ts';
import { type Interception, openInterception } from '../intercept/intercept.ts';
import { controlApi } from '../mocks/admin/api.ts';
import type { Listening } from '../mocks/http/server.ts';
import { type SandboxOptions, wireSandbox } from '../mocks/sandbox.ts';
import { readScenario } from '../mocks/scenarios/read-scenario.ts';
import { createCallControl } from './call-control.ts';
import { newRun } from './new-run.ts';
import { createReading, READING } from './reading.ts';
import type { Sandbox } from './sandbox.ts';
import { version } from './version.ts';
import { waitForMessage } from './wait-for-message.ts';

type Schemas = components['schemas'];

/**
 * A sandbox in this process: the providers' APIs, a clock to turn, and everything that was sent.
 * @example
 * const sandbox = createSandbox({ clock: 'frozen' });
 * const client = createClient('turbosms', { credentials: { token: 'test' }, fetch: sandbox.fetch });
 * @throws RangeError for an option that cannot be used
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const wiring = wireSandbox({ version, run: newRun(), ...options }, controlApi);
  const { world, providers } = wiring;
  const reading = createReading(wiring.control);
  const control = createCallControl(wiring.fetch, options.adminToken ?? null);
  const closing = new AbortController();
  const interceptions = new Set<Interception>();
  let listening: Listening | null = null;
  let inside: Promise<Listening> | null = null;

  /** The port that intercepted connections end at; of no use to anybody else. */
  const openInside = () => {
    inside ??= wiring.listen({ port: 0, host: '127.0.0.1', passing: true });
    return inside.then(({ port }) => ({ host: '127.0.0.1', port }));
  };

  const close = async () => {
    for (const interception of interceptions) interception.stop();
    closing.abort(new Error('The sandbox was closed.'));
    wiring.letGo();
    await Promise.all([
      listening?.close(),
      inside?.then(
        (each) => each.close(),
        // It never opened; whoever wanted to connect was told.
        () => {},
      ),
    ]);
    listening = null;
    inside = null;
    await wiring.close();
  };

  return {
    async fetch(input, init) {
      const request = input instanceof Request && init === undefined ? input : new Request(input, init);
      request.signal.throwIfAborted();
      const response = await wiring.fetch(request);
      // The answer came too late: whoever asked has hung up.
      request.signal.throwIfAborted();
      return response;
    },
    async listen({ port = 0, host = '127.0.0.1', doors = {} } = {}) {
      if (listening !== null) throw new Error(`The sandbox listens on ${listening.url} already. Close it first.`);
      listening = await wiring.listen({ port, host, doors });
      return listening.url;
    },
    get url() {
      if (listening === null) throw new Error('The sandbox has no port. Call listen() first.');
      return listening.url;
    },
    intercept() {
      closing.signal.throwIfAborted();
      const hosts = providers.flatMap((provider) => provider.hosts);
      const interception = openInterception(hosts, openInside, () => interceptions.delete(interception));
      interceptions.add(interception);
      return interception;
    },
    get seed() {
      return world.random.seed;
    },
    clock: {
      now: () => world.clock.now(),
      read: () => ({ ...world.clock.read(), now: new Date(world.clock.now()).toISOString() }),
      advance: (by) => control('POST', '/clock/advance', {}, { by }),
      set: (change) => control('PUT', '/clock', {}, change),
    },
    account: (provider, credential, change = {}) =>
      control('PUT', `/accounts/${encodeURIComponent(provider)}/${encodeURIComponent(credential)}`, {}, change),
    messages: async (filter = {}) => reading.messages(filter),
    waitForMessage: (awaited = {}) =>
      waitForMessage(awaited, { control: wiring.control, reading, closing: closing.signal }),
    journal: async (filter = {}) => (await control<Schemas['ExchangeList']>('GET', '/journal', filter)).exchanges,
    arm: (fault) => control('POST', '/faults', {}, fault),
    faults: async () => (await control<Schemas['FaultList']>('GET', '/faults')).faults,
    disarm: (id) => control('DELETE', `/faults/${encodeURIComponent(id)}`),
    load: async (scenario) =>
      control('POST', '/scenarios', {}, typeof scenario === 'string' ? readScenario(scenario).scenario : scenario),
    snapshot: () => control('GET', '/snapshot'),
    restore: (snapshot) => control('PUT', '/snapshot', {}, snapshot),
    reset: () => control('POST', '/reset'),
    close,
    [Symbol.asyncDispose]: close,
    [READING]: reading,
  };
}
