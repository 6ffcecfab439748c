import { goPastProxies } from './no-proxy.ts';
import { patchSockets } from './patch-sockets.ts';

/** Where a connection really goes. */
export interface Target {
  readonly host: string;
  readonly port: number;
}

/** Connections to these hosts go to the target, once it is there. */
export interface Route {
  readonly hosts: ReadonlySet<string>;
  open(): Promise<Target>;
}

/** The ports of http and https: a provider's mail or SMPP port is none of ours. */
const WEB_PORTS: ReadonlySet<unknown> = new Set([undefined, null, '', 80, 443, '80', '443']);

// A process has one network, so its routes are the process's: the last one that takes a host has it.
const routes: Route[] = [];
let undo: (() => void)[] = [];

/** Takes connections over from now on, until the returned function is called. */
export function addRoute(route: Route): () => void {
  routes.push(route);
  follow();
  return () => {
    const index = routes.indexOf(route);
    if (index < 0) return;
    routes.splice(index, 1);
    follow();
  };
}

/** Makes the process as the routes want it. */
function follow(): void {
  for (const each of undo) each();
  undo = [];
  if (routes.length === 0) return;
  undo.push(patchSockets(findRoute), goPastProxies(routes.flatMap(({ hosts }) => [...hosts])));
}

function findRoute(host: unknown, port: unknown): Route | null {
  if (typeof host !== 'string' || !WEB_PORTS.has(port)) return null;
  const name = host.toLowerCase().replace(/\.$/, '');
  return routes.findLast(({ hosts }) => hosts.has(name)) ?? null;
}
