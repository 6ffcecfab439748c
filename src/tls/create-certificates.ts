import { generateKeyPairSync } from 'node:crypto';
import { createSecureContext, type SecureContext } from 'node:tls';
import { serverNames } from './names.ts';
import { type Authority, DAY_MS } from './open-authority.ts';
import { writeCertificate } from './write-certificate.ts';

/** Apple takes no certificate of a longer life than 398 days for one of a server. */
const LIFE_MS = 397 * DAY_MS;
const RENEWED_MS = 30 * DAY_MS;

/** The server's certificate: one for all hosts, in memory alone, made anew when its time is nearly over. */
export interface ServerCertificates {
  current(): SecureContext;
}

/** Makes server certificates that the authority signs. @param now the time, epoch ms */
export function createCertificates(
  authority: Authority,
  hosts: readonly string[],
  now: () => number,
): ServerCertificates {
  let made: { readonly context: SecureContext; readonly until: number } | null = null;

  const make = () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { certificate } = authority;
    const to = Math.min(now() + LIFE_MS, Date.parse(certificate.validTo));
    const cert = writeCertificate({
      subject: { commonName: 'Holub sandbox', publicKey },
      issuer: {
        commonName: certificate.subject.replace(/^CN=/, ''),
        publicKey: certificate.publicKey,
        privateKey: authority.privateKey,
      },
      from: now() - DAY_MS,
      to,
      isAuthority: false,
      names: serverNames(hosts),
    });
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
    return { context: createSecureContext({ cert, key, minVersion: 'TLSv1.2' }), until: to };
  };

  return {
    current() {
      if (made === null || made.until - now() < RENEWED_MS) made = make();
      return made.context;
    },
  };
}
