import ipaddr from 'ipaddr.js';

/** Which addresses requests that leave the sandbox may go to, beside public ones. */
export interface Reach {
  /** This machine itself. */
  readonly loopback: boolean;
  /** What only a local network routes. */
  readonly private: boolean;
}

/** Something that may not be asked; the message says why and what to do. */
export class OutOfReach extends Error {}

type Kind = 'public' | keyof Reach;

/** What kind each of ipaddr.js's ranges is of; what is not here (link-local, multicast, reserved ...) is never asked. */
const KINDS: Readonly<Record<string, Kind>> = {
  unicast: 'public',
  loopback: 'loopback',
  private: 'private',
  uniqueLocal: 'private',
  // Shared by a carrier's customers, and by overlay networks such as Tailscale.
  carrierGradeNat: 'private',
};

/** Where clouds hand out credentials, beside 169.254.169.254: Amazon, Google, Alibaba, and Azure's wire server. */
const METADATA = new Set(['fd00:ec2::254', 'fd20:ce::254', '100.100.100.200', '168.63.129.16']);

const REMEDY = 'Start Holub with --allow-private to let callbacks and fetched files go there.';
const WHY: Readonly<Record<keyof Reach, string>> = {
  loopback: `is this machine itself, while others reach this Holub. ${REMEDY}`,
  private: `is on a private network. ${REMEDY}`,
};

/** Checks an address, in any way that IP addresses are written. @throws OutOfReach */
export function checkAddress(address: string, reach: Reach): void {
  const parsed = embedded(ipaddr.process(address));
  const kind = METADATA.has(parsed.toString()) ? undefined : KINDS[parsed.range()];
  if (kind === undefined) throw new OutOfReach(`${address} is never asked: it is no address of a receiver or a file.`);
  if (kind !== 'public' && !reach[kind]) throw new OutOfReach(`${address} ${WHY[kind]}`);
}

/** Checks the host of a URL where it is an address; a name is checked once it is resolved. @throws OutOfReach */
export function checkUrl(url: string, reach: Reach): void {
  const host = new URL(url).hostname.replace(/^\[(.*)\]$/, '$1');
  if (ipaddr.isValid(host)) checkAddress(host, reach);
}

/** The IPv4 address that NAT64 writes as one of IPv6 (RFC 6052). */
function embedded(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  return address.range() === 'rfc6052' ? ipaddr.fromByteArray(address.toByteArray().slice(12)) : address;
}
