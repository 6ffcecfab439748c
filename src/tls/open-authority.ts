import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  X509Certificate,
} from 'node:crypto';
import { chmod, link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { authorityNames } from './names.ts';
import { isLimitedTo, type Names, writeCertificate } from './write-certificate.ts';

/** A certificate authority of one's own. */
export interface Authority {
  readonly certificate: X509Certificate;
  readonly privateKey: KeyObject;
  /** The certificate alone, as a file. */
  readonly certificateFile: string;
  /** The certificate with those of the public authorities that Node knows, for programs that trust one file alone. */
  readonly bundleFile: string;
  /** What it may sign for. */
  readonly names: Names;
  /** `renewed` has the old key, and has to be trusted anew. */
  readonly state: 'found' | 'made' | 'renewed';
}

export interface AuthorityOptions {
  /** Where it is kept; made where it is not there. */
  readonly folder: string;
  /** The hosts that it is for. */
  readonly hosts: readonly string[];
  /** The time, epoch ms. */
  readonly now: () => number;
}

export const DAY_MS = 86_400_000;
const LIFE_MS = 3650 * DAY_MS;
/** What it signs lives 397 days: it must live longer than the last of these. */
const RENEWED_MS = 800 * DAY_MS;

/**
 * Opens the authority of a folder: makes it where there is none, and renews it when its time is nearly over or the
 * hosts are others. @throws the system's error when the folder cannot be used
 */
export async function openAuthority(options: AuthorityOptions): Promise<Authority> {
  const { folder, hosts, now } = options;
  const keptFile = join(folder, 'authority.pem');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await read(keptFile);
  if (found === null) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    await keep(keptFile, write(privateKey, hosts, now()), { mayReplace: false });
    // Two that start at once: whoever was first has made it.
    return share(options, (await read(keptFile)) as Kept, 'made');
  }
  if (holds(found, hosts, now())) return share(options, found, 'found');
  await keep(keptFile, write(found.privateKey, hosts, now()), { mayReplace: true });
  return share(options, (await read(keptFile)) as Kept, 'renewed');
}

/** An authority as its file holds it: the key and the certificate. */
type Kept = Pick<Authority, 'certificate' | 'privateKey'>;

async function read(file: string): Promise<Kept | null> {
  const pem = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (pem === null) return null;
  // Somebody may have copied it carelessly.
  if (((await stat(file)).mode & 0o077) !== 0) await chmod(file, 0o600);
  try {
    const certificate = new X509Certificate(pem.slice(pem.indexOf('-----BEGIN CERTIFICATE')));
    return { privateKey: createPrivateKey(pem), certificate };
  } catch {
    throw new Error(`${file} holds no certificate authority. Remove it, and a new one is made.`);
  }
}

function holds({ certificate }: Kept, hosts: readonly string[], now: number): boolean {
  return Date.parse(certificate.validTo) - now > RENEWED_MS && isLimitedTo(certificate.raw, authorityNames(hosts));
}

function write(privateKey: KeyObject, hosts: readonly string[], now: number): string {
  const publicKey = createPublicKey(privateKey);
  const fingerprint = publicKey.export({ type: 'spki', format: 'der' }).toString('hex').slice(-8);
  const self = { commonName: `Holub sandbox CA ${fingerprint}`, publicKey, privateKey };
  const names = authorityNames(hosts);
  const certificate = writeCertificate({
    subject: self,
    issuer: self,
    from: now - DAY_MS,
    to: now + LIFE_MS,
    isAuthority: true,
    names,
  });
  return `${privateKey.export({ type: 'pkcs8', format: 'pem' })}${certificate}`;
}

/** Writes the file at once: nobody ever sees half of it. */
async function keep(file: string, text: string, { mayReplace }: { readonly mayReplace: boolean }): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, text, { mode: 0o600, flag: 'wx' });
  try {
    if (mayReplace) await rename(draft, file);
    else await link(draft, file);
  } catch (error) {
    if (mayReplace || (error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Lays the certificate out for others to read. */
async function share({ folder, hosts }: AuthorityOptions, kept: Kept, state: Authority['state']): Promise<Authority> {
  const certificateFile = join(folder, 'ca.pem');
  const bundleFile = join(folder, 'bundle.pem');
  const pem = kept.certificate.toString();
  await writeIfOther(certificateFile, pem);
  await writeIfOther(bundleFile, [pem, ...rootCertificates, ''].join('\n'));
  return { ...kept, certificateFile, bundleFile, names: authorityNames(hosts), state };
}

async function writeIfOther(file: string, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => null)) !== text) await writeFile(file, text);
}
