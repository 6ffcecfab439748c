import type { Socket } from 'node:net';

/** What is asked of `net.connect` and `tls.connect`, as far as it matters here. */
export interface ConnectOptions {
  readonly host?: unknown;
  readonly port?: unknown;
  /** A pipe: no host at all. */
  readonly path?: unknown;
  /** The name that TLS asks for; the host may be its address. */
  readonly servername?: unknown;
  /** A connection that is there already, such as a tunnel through a proxy. */
  readonly socket?: Socket;
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

/** Reads every form of the arguments: `(options)`, `(port, host, options)`, `(path, options)`, each with a callback. */
export function readConnectArgs(args: readonly unknown[]): {
  options: ConnectOptions;
  callback: (() => void) | null;
} {
  const [first] = args;
  // The form that Node's own modules hand to each other.
  if (Array.isArray(first)) return readConnectArgs(first);
  const options: Record<string, unknown> = {};
  let callback: (() => void) | null = null;
  for (const [index, arg] of args.entries()) {
    if (typeof arg === 'function') callback = arg as () => void;
    else if (typeof arg === 'object' && arg !== null) Object.assign(options, arg);
    else if (index === 0) options[isPort(arg) ? 'port' : 'path'] = arg;
    else if (index === 1 && typeof arg === 'string') options.host = arg;
  }
  return { options, callback };
}

function isPort(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value !== '' && Number(value) >= 0);
}
