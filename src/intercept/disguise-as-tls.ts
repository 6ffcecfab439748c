import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';

/** What clients ask of a TLS socket, answered as a connection that was trusted and speaks HTTP/1.1. */
const TLS_ANSWERS = {
  encrypted: true,
  authorized: true,
  authorizationError: null,
  alpnProtocol: false,
  getPeerCertificate: () => ({}),
  getCertificate: () => ({}),
  getCipher: () => ({ name: 'TLS_AES_256_GCM_SHA384', standardName: 'TLS_AES_256_GCM_SHA384', version: 'TLSv1.3' }),
  getProtocol: () => 'TLSv1.3',
  getSession: () => undefined,
  getTLSTicket: () => undefined,
  isSessionReused: () => false,
  setServername: () => {},
};

/** Dresses a plain socket for a client that asked for a TLS one: nothing that stays on the machine needs encrypting. */
export function disguiseAsTls(socket: Socket): TLSSocket {
  return Object.assign(socket, TLS_ANSWERS) as unknown as TLSSocket;
}
