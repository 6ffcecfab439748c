import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { say } from './guests.ts';
import { bears } from './token.ts';

export interface GateOptions {
  /** What the control API asks for; null where the port is loopback only. */
  readonly adminToken: string | null;
  /** Names by which a browser may reach the control API, beside localhost and every address. */
  readonly adminHosts: readonly string[];
}

/**
 * Keeps other people's web pages from the control API: a page of another origin, and a name that was made to point here.
 * A program that is no browser passes. Each way @returns why a request is turned away and what to do; null where it may pass
 */
export interface Gate {
  toControl(headers: IncomingHttpHeaders): string | null;
  /** A page of ours holds nothing yet, so anybody may lead there; under a strange name it could ask for nothing. */
  toPage(headers: IncomingHttpHeaders): string | null;
}

/** The gate of one port. */
export function createGate({ adminToken, adminHosts }: GateOptions): Gate {
  const names = new Set(adminHosts.map((name) => name.toLowerCase()));
  const toPage: Gate['toPage'] = ({ host = '', authorization }) => {
    if (isTrusted(host, names)) return null;
    // A page on a rebound name knows no token.
    if (adminToken !== null && bears(authorization, adminToken)) return null;
    const name = shown(nameIn(host) ?? host);
    const ways = ['Use localhost or an address', `start Holub with --admin-host ${name}`];
    if (adminToken !== null) ways.push('send the admin token with the request');
    return `The control API does not know itself by the name ${name}, and a web page could have made that name point here. ${either(ways)}.`;
  };
  const toControl: Gate['toControl'] = (headers) => {
    const { host = '', origin, 'sec-fetch-site': site } = headers;
    if (origin !== undefined && !isOf(origin, host)) {
      return `The control API answers no web page of another origin, and this one is of ${shown(origin)}. ${ASK_OTHERWISE}`;
    }
    // A browser says so of every request to a trustworthy address, also where it sends no Origin: <img>, <script>, a link.
    if (site !== undefined && site !== 'same-origin' && site !== 'none') {
      return `The control API answers no request that a web page of another origin has made (Sec-Fetch-Site: ${shown(String(site))}). ${ASK_OTHERWISE}`;
    }
    return toPage(headers);
  };
  return { toControl, toPage };
}

const ASK_OTHERWISE =
  'Ask from a program or the command line; in a browser, type the address yourself. A proxy before Holub must pass the Host header on as it is.';

/** Whether a request may pass that way; one that may not is answered. */
export function admits(way: Gate[keyof Gate], { headers }: IncomingMessage, outgoing: ServerResponse): boolean {
  for (const [name, value] of UNSHARED) outgoing.setHeader(name, value);
  const complaint = way(headers);
  if (complaint === null) return true;
  say(outgoing, 403, complaint);
  return false;
}

/** For browsers that say nothing of where a request comes from: what they get is of no use to another page. */
const UNSHARED = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
] as const;

/** Whether an origin is that of the request itself. Both schemes: one port may speak both. */
function isOf(origin: string, host: string): boolean {
  return origin === `http://${host.toLowerCase()}` || origin === `https://${host.toLowerCase()}`;
}

/**
 * Rebinding takes a name that somebody else can point anywhere. `localhost` and what is under it always means this
 * machine (RFC 6761), and an address is no name.
 */
function isTrusted(host: string, names: ReadonlySet<string>): boolean {
  const name = nameIn(host);
  if (name === null) return false;
  if (isIP(name.replace(/^\[(.*)\]$/, '$1')) > 0) return true;
  return name === 'localhost' || name.endsWith('.localhost') || names.has(name);
}

/** The name in a `Host` header, without the port and a dot at the end; null where it is none. */
function nameIn(host: string): string | null {
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host)) return null;
  return host
    .replace(/:\d{1,5}$/, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

const either = (ways: readonly string[]) => `${ways.slice(0, -1).join(', ')}, or ${ways.at(-1)}`;

const shown = (text: string) => text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 100);
