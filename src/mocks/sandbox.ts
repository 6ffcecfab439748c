import type { ControlApi } from './admin/api.ts';
import { createCensus } from './admin/census.ts';
import { BadInput, type Control, type ControlOperation, json } from './admin/control.ts';
import { createNews } from './admin/news.ts';
import { createSpecs } from './admin/specs.ts';
import type { Keeper } from './data/keeper.ts';
import type { Walker } from './data/recover.ts';
import type { App } from './http/app.ts';
import type { Desk } from './http/desk.ts';
import type { Doors } from './http/doors.ts';
import { createGate } from './http/gate.ts';
import { InboxDoor } from './http/inbox-door.ts';
import { openSite, openTable } from './http/locate.ts';
import { isLoopback } from './http/loopback.ts';
import { readRequest } from './http/read-request.ts';
import { createService, walkAgain } from './http/serve.ts';
import { type Listening, type ListenOptions, listen } from './http/server.ts';
import { providers as allProviders } from './providers/index.ts';
import type { MockRequest, Provider } from './providers/provider.ts';
import type { Scenario } from './scenarios/schema.ts';
import type { Limits } from './world/bounds.ts';
import { type ClockMode, LAST_MOMENT } from './world/clock.ts';
import { createKyivTime } from './world/kyiv-time.ts';
import { type LoggedExchange, logged } from './world/logged.ts';
import type { Notice } from './world/notices.ts';
import type { Send } from './world/post-office.ts';
import { createWorld, type World } from './world/world.ts';

/** How a sandbox is made. Everything has a default. */
export interface SandboxOptions {
  /** The number that all luck comes from; 1 by default. */
  readonly seed?: number;
  /** `real` (the default), `frozen`, or a pace such as `x60`: so many world seconds a real second. */
  readonly clock?: ClockMode | `x${number}`;
  /** World time at the start: epoch ms, a Date, or an ISO date (Kyiv time without a zone); real time by default. */
  readonly startAt?: number | Date | string;
  /** The slugs of the providers to imitate; all by default. */
  readonly providers?: readonly string[];
  /** Fetch the files that requests name by address; off by default, so that nothing leaves the machine. */
  readonly fetchFiles?: boolean;
  /** The token that the control API asks for; null (the default) for none. */
  readonly adminToken?: string | null;
  /** Names by which a browser may reach the control API, beside localhost and every address; none by default. */
  readonly adminHosts?: readonly string[];
  /** Scenarios whose worlds hold from the start, and again after every reset. */
  readonly scenarios?: readonly Scenario[];
  /** How much there may be of each thing, where it is not the usual: `{ accounts: 100, messages: 10_000 }`. */
  readonly limits?: Partial<Limits>;
  /**
   * Let callbacks and fetched files go to private networks, and to this machine while others reach the port; off by default.
   * Public addresses may be asked, and so may this machine itself; link-local ones and clouds' metadata never.
   */
  readonly allowPrivate?: boolean;
  /** How callbacks and named files travel, instead of to where they are allowed. */
  readonly send?: Send;
  /** Called with what whoever runs the sandbox should know: a limit that is reached, a callback that was not sent, a bug. */
  readonly onNotice?: (notice: Notice) => void;
  /** Called with every exchange. */
  readonly onExchange?: (exchange: LoggedExchange) => void;
  /** What tells the events of this sandbox from those of another on the same address; nothing by default. */
  readonly run?: string;
  /** What `health` names as the version. */
  readonly version?: string;
  /** Where the world is kept, from `openData` of `holub/data`; nowhere by default. What is kept there goes on as it was. */
  readonly data?: Keeper;
}

/** The parts of a running sandbox, wired. */
export interface Wiring {
  readonly world: World;
  readonly providers: readonly Provider[];
  /** What the control API works on. */
  readonly control: Control;
  fetch(request: Request): Promise<Response>;
  listen(options: ListenAt): Promise<Listening>;
  /** Sends nothing more, and lets go of those who watch events or wait for a message: nothing more will happen. */
  letGo(): void;
  /** Writes down what is kept, once nothing more comes in. */
  close(): Promise<void>;
}

export type { Doors };

/** Where to listen, and what for. */
export type ListenAt = Omit<ListenOptions, 'doors'> & { readonly doors?: Doors };

/**
 * Wires a sandbox together.
 * @param api the control API; null to load it when it is first called, which scenarios and data cannot wait for
 * @throws RangeError for an option that cannot be used, with the remedy
 */
export function wireSandbox(options: SandboxOptions = {}, api: ControlApi | null = null): Wiring {
  const { wiring, walker } = wire(options, api);
  if (options.data === undefined) return watched(wiring, options);
  const begun = beginningOf(options);
  const same = JSON.stringify(begun);
  options.data.begin(walker, (others) => (JSON.stringify(others) === same ? walker : wireWalker(others, api)), begun);
  return watched(wiring, options);
}

/** Told to those who asked from now on: what comes in again was told when it came. */
function watched(wiring: Wiring, { onNotice, onExchange }: SandboxOptions): Wiring {
  const { notices, traffic } = wiring.world;
  if (onNotice !== undefined) notices.subscribe(onNotice);
  if (onExchange !== undefined) traffic.watch((exchange) => onExchange(logged(exchange)));
  return wiring;
}

/** A sandbox that nobody reaches and that reaches nobody: for what came in to come in again. */
export function wireWalker(options: object, api: ControlApi | null): Walker {
  const { walker } = wire(options, api);
  walker.world.outbox.hold();
  return walker;
}

/** How a sandbox's world begins, as plain data: all but how it is reached, and by whom. */
export function beginningOf(options: SandboxOptions): object {
  const {
    data: _,
    send: __,
    run: ___,
    adminToken: ____,
    adminHosts: _____,
    fetchFiles: ______,
    version: _______,
    ...beginning
  } = options;
  return JSON.parse(JSON.stringify(beginning));
}

function wire(options: SandboxOptions, api: ControlApi | null): { readonly wiring: Wiring; readonly walker: Walker } {
  const { data = null } = options;
  const providers = chooseProviders(options.providers);
  const { allowPrivate = false } = options;
  // Whoever reaches the port can name a file to fetch, and what only this machine reaches is none of theirs.
  let isExposed = false;
  const reach = () => ({ loopback: allowPrivate || !isExposed, private: allowPrivate });
  const world = createWorld(
    providers.map(({ rules }) => rules),
    {
      seed: options.seed ?? 1,
      clock: { ...readClock(options.clock ?? 'real'), startAt: readStart(options.startAt) },
      limits: options.limits ?? {},
      outbox: {
        reach,
        ...(options.send === undefined ? {} : { send: options.send }),
        ...(data === null ? {} : { onAnswer: data.callback }),
      },
    },
  );
  if (data !== null) world.outbox.hold();
  const adminToken = options.adminToken ?? null;
  if (adminToken !== null) readToken(adminToken);
  const control: Control = {
    world,
    providers,
    version: options.version ?? '0.0.0',
    news: createNews(world, options.run ?? ''),
    census: createCensus(world),
    specs: createSpecs(),
    data,
    target: { fetch: async (request) => (await app()).fetch(request), base: 'http://holub', adminToken, providers },
    scenarios: options.scenarios ?? [],
  };
  for (const scenario of control.scenarios) loaded(api).startWith(control, scenario);
  const run = async (operation: unknown, request: MockRequest, signal: AbortSignal) => {
    try {
      world.settle();
      return await (operation as ControlOperation)({ ...control, request, signal });
    } catch (error) {
      if (error instanceof BadInput) return error.toReply();
      throw error;
    }
  };
  const sites = providers.map(openSite);
  const inbox = new InboxDoor(sites, async () => (await import('./inbox/assets.ts')).loadAssets());
  const service = createService({
    world,
    sites,
    fetchFiles: options.fetchFiles ?? false,
    log: data,
  });
  const gate = createGate({ adminToken, adminHosts: options.adminHosts ?? [] });
  let desk: Desk | null = null;
  let isOver = false;
  // Half of all the code is the control API and what it needs: a program that only sends waits for none of it.
  const openApp = async (): Promise<App> => {
    const [{ createApp }, { Desk }, { operations }] = await Promise.all([
      import('./http/app.ts'),
      import('./http/desk.ts'),
      api ?? import('./admin/api.ts').then(({ controlApi }) => controlApi),
    ]);
    desk = new Desk(
      {
        service: {
          operations,
          run: async (operation, request, signal) =>
            world.clock.atOnce((real) => {
              const obstacle = data !== null && changes(request) ? data.call(request, isExposed, real) : null;
              if (obstacle !== null) return json({ error: `${obstacle} Nothing was done.` }, 503);
              return run(operation, request, signal);
            }),
        },
        adminToken,
        open: '/__admin/health',
        bounds: world.bounds,
      },
      (ms, signal) => world.outbox.wait(ms, signal),
    );
    if (isOver) desk.close();
    return createApp(service, desk, inbox);
  };
  let opened: Promise<App> | null = null;
  const app = () => {
    opened ??= openApp();
    return opened;
  };
  const find = api === null ? null : openTable(api.operations);
  return {
    wiring: {
      world,
      providers,
      control,
      fetch: async (request) => (await app()).fetch(request),
      async listen(at) {
        const exposes = !isLoopback(at.host);
        if (exposes && adminToken === null) {
          throw new RangeError(
            `Other machines reach ${at.host}, and could read every message. Give an adminToken, or listen on 127.0.0.1.`,
          );
        }
        isExposed ||= exposes;
        const { doors, ...rest } = at;
        const hosts = providers.flatMap((provider) => provider.hosts);
        const open = at.passing ? {} : { doors: { ...doors, hosts, adminToken } };
        return listen(app, service, gate, inbox, world.bounds, { ...rest, ...open }, world.outbox);
      },
      letGo() {
        isOver = true;
        world.outbox.close();
        desk?.close();
      },
      close: async () => data?.close(),
    },
    walker: {
      world,
      request: (visitor, underWay, real) => walkAgain(visitor, underWay, real, { world, sites }),
      call({ method, path, rawQuery, contentType, isExposed: wasExposed }, bytes, real) {
        isExposed = wasExposed;
        const found = loaded(find)(path);
        const headers = new Headers({ 'content-type': contentType });
        const { fields } = world.bounds.limits;
        const request = readRequest({ method, path, params: found?.params ?? {}, rawQuery, headers, bytes }, fields);
        void world.clock.atOnce(() => run(found?.rows.get(method), request, new AbortController().signal), real);
        isExposed = false;
      },
    },
  };
}

/** What cannot be waited for. @throws TypeError where it was left for later */
function loaded<Part>(part: Part | null): Part {
  if (part !== null) return part;
  throw new TypeError('Scenarios and data need the control API at once: hand it to wireSandbox.');
}

/** Whether a call may change the world. The steps of a scenario that is played come as calls of their own. */
const changes = ({ method, path }: MockRequest) => method !== 'GET' && path !== '/__admin/scenarios/replay';

/** A token: what no header can carry would keep everybody out, and an empty one nobody. @throws RangeError */
export function readToken(token: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new RangeError('The admin token cannot be used. Write letters, digits and signs of ASCII, without spaces.');
}

function chooseProviders(slugs: readonly string[] | undefined): readonly Provider[] {
  if (slugs === undefined) return allProviders;
  for (const slug of slugs) {
    if (allProviders.some((provider) => provider.slug === slug)) continue;
    const known = allProviders.map((provider) => provider.slug).join(', ');
    throw new RangeError(`There is no provider ${JSON.stringify(slug)}. Use some of: ${known}.`);
  }
  return allProviders.filter((provider) => slugs.includes(provider.slug));
}

/** Reads `real`, `frozen` or `x60`. */
export function readClock(clock: string): { mode: ClockMode; pace: number } {
  if (clock === 'real' || clock === 'frozen') return { mode: clock, pace: 1 };
  const pace = /^x(\d{1,6}(?:\.\d{1,6})?)$/.exec(clock)?.[1];
  if (pace !== undefined && Number(pace) > 0) return { mode: 'real', pace: Number(pace) };
  throw new RangeError(`The clock cannot be ${JSON.stringify(clock)}. Use real, frozen, or a pace such as x60.`);
}

/** Reads a start as epoch ms; null for real time. */
export function readStart(start: SandboxOptions['startAt']): number | null {
  if (start === undefined) return null;
  const at = typeof start === 'string' ? createKyivTime().read(start) : Number(start);
  if (at !== null && Number.isSafeInteger(at) && Math.abs(at) <= LAST_MOMENT) return at;
  throw new RangeError(`The start cannot be ${JSON.stringify(start)}. Use an ISO date such as 2026-03-01T10:00:00Z.`);
}
