import { BlockList, isIP } from 'node:net';

/** Whether only this machine reaches a port that is bound to `host`. */
export function isLoopback(host: string): boolean {
  const family = isIP(host);
  return family === 0 ? host === 'localhost' : LOOPBACK.check(host, family === 4 ? 'ipv4' : 'ipv6');
}

/** Whether a port that is bound to `host` is at every address of this machine. */
export const isAnyAddress = (host: string): boolean => ANY.check(host, isIP(host) === 4 ? 'ipv4' : 'ipv6');

const ANY = new BlockList();
ANY.addAddress('0.0.0.0', 'ipv4');
ANY.addAddress('::', 'ipv6');

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');
