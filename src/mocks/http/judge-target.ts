import { isLoopback } from './loopback.ts';

/** What a program asks a proxy for. An IPv6 address has its brackets. */
export interface Target {
  readonly host: string;
  readonly port: number;
}

/** Whose a target is: a provider's, this port itself, or somebody else's; or a provider's and nothing that it has here. */
export type Verdict = 'provider' | 'self' | 'others' | 'nobody';

/** The ports of http and https: a provider's mail or SMPP port is none of ours, and what is a provider's never leaves. */
const WEB_PORTS: ReadonlySet<number> = new Set([80, 443]);

/** Says of a target whose it is. Only a whole name counts: what merely ends like a provider's host is somebody else's. */
export function createJudge(hosts: Iterable<string>): (target: Target, ownPort: number) => Verdict {
  const providers = new Set(hosts);
  return ({ host, port }, ownPort) => {
    const name = host.toLowerCase().replace(/\.$/, '');
    if (providers.has(name)) return WEB_PORTS.has(port) ? 'provider' : 'nobody';
    return port === ownPort && isLoopback(name.replace(/^\[(.*)\]$/, '$1')) ? 'self' : 'others';
  };
}

/** Reads what CONNECT names, `smsc.ua:443`; null when it is no host with a port. */
export function readAuthority(authority: string): Target | null {
  const match = /^(\[[\da-f:.]+\]|[\w.-]+):(\d{1,5})$/i.exec(authority);
  const port = Number(match?.[2]);
  return match?.[1] === undefined || port < 1 || port > 65_535 ? null : { host: match[1], port };
}

/** The ports that go without saying. Some clients ask a proxy for a whole https address, where a tunnel is meant. */
const USUAL_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** Reads the whole address of a request, `http://smsc.ua/sys/send.php`; null when it is none. */
export function readWhole(url: string): Target | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port } = new URL(url);
  const usual = USUAL_PORTS[protocol];
  return usual === undefined ? null : { host: hostname, port: port === '' ? usual : Number(port) };
}
