import { execFile } from 'node:child_process';
import { createPrivateKey, createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openAuthority } from '../../src/tls/open-authority.ts';
import { writeCertificate } from '../../src/tls/write-certificate.ts';

import { temporaryFolder } from '../kit/temporary-folder.ts';

const DAY = 86_400_000;
const HOSTS = ['smsc.ua', 'api.turbosms.ua'];
const START = Date.parse('2026-03-02T10:00:00Z');
const openssl = (args: readonly string[]) => promisify(execFile)('openssl', args);

const open = (folder: string, now = START, hosts: readonly string[] = HOSTS) =>
  openAuthority({ folder, hosts, now: () => now });

describe('the certificate authority', () => {
  it('is made once, and found from then on', async () => {
    const folder = await temporaryFolder();
    const made = await open(folder);
    const found = await open(folder, START + 100 * DAY);
    expect([made.state, found.state]).toEqual(['made', 'found']);
    expect(found.certificate.fingerprint256).toBe(made.certificate.fingerprint256);
  });

  it('is the one that was made first, when two start at once', async () => {
    const [folder, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
    const first = await open(elsewhere);
    // The clock is read when this one has found nothing and is about to make its own.
    const now = () => {
      copyFileSync(join(elsewhere, 'authority.pem'), join(folder, 'authority.pem'));
      return START;
    };
    const second = await openAuthority({ folder, hosts: HOSTS, now });
    expect(second.certificate.fingerprint256).toBe(first.certificate.fingerprint256);
    expect(second.certificate.checkPrivateKey(second.privateKey)).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['authority.pem', 'bundle.pem', 'ca.pem']);
  });

  it('has a key that its owner alone can read, also where somebody was careless', async () => {
    const folder = join(await temporaryFolder(), 'tls');
    await open(folder);
    const file = join(folder, 'authority.pem');
    const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    expect([await modeOf(folder), await modeOf(file)]).toEqual(['700', '600']);
    await chmod(file, 0o644);
    await open(folder);
    expect(await modeOf(file)).toBe('600');
  });

  it('gives its certificate away without its key', async () => {
    const { certificateFile, bundleFile, certificate } = await open(await temporaryFolder());
    const given = await readFile(certificateFile, 'utf8');
    expect(new X509Certificate(given).fingerprint256).toBe(certificate.fingerprint256);
    const bundle = await readFile(bundleFile, 'utf8');
    expect(bundle.startsWith(given)).toBe(true);
    expect(bundle.match(/BEGIN CERTIFICATE/g)?.length).toBeGreaterThan(50);
    expect(given + bundle).not.toContain('PRIVATE');
  });

  it.each([
    ['when its time is nearly over', START + 2900 * DAY, HOSTS],
    ['when a provider has another host', START + DAY, [...HOSTS, 'api.octotoo.ua']],
  ])('is renewed %s, with its old key', async (_, now, hosts) => {
    const folder = await temporaryFolder();
    const before = await open(folder);
    const after = await open(folder, now, hosts);
    expect(after.state).toBe('renewed');
    expect(after.certificate.fingerprint256).not.toBe(before.certificate.fingerprint256);
    expect(after.certificate.publicKey.equals(before.certificate.publicKey)).toBe(true);
    expect(Date.parse(after.certificate.validTo)).toBeGreaterThan(now + 3000 * DAY);
    expect((await open(folder, now, hosts)).state).toBe('found');
    expect(await readFile(after.certificateFile, 'utf8')).toBe(after.certificate.toString());
  });

  it('says why, where the folder cannot be used', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    await expect(open(join(file, 'tls'))).rejects.toThrow('ENOTDIR');
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'authority.pem'), 'nonsense');
    await expect(open(folder)).rejects.toThrow(`${join(folder, 'authority.pem')} holds no certificate authority`);
  });

  it.each([
    [['smsc.ua', 'localhost'], ['127.0.0.1'], true],
    [['example.com'], [], false],
    [['smsc.ua', 'example.com'], [], false],
    [['smsc.ua'], ['93.184.216.34'], false],
  ])('can sign for %j %j: %s', async (dns, ip, isGood) => {
    const folder = await temporaryFolder();
    const { certificate, privateKey, certificateFile } = await open(folder, Date.now());
    const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const commonName = certificate.subject.replace('CN=', '');
    const signed = writeCertificate({
      subject: { commonName: 'Stolen', publicKey: own.publicKey },
      issuer: { commonName, publicKey: certificate.publicKey, privateKey },
      from: Date.now() - DAY,
      to: Date.now() + DAY,
      isAuthority: false,
      names: { dns, ip },
    });
    const file = join(folder, 'signed.pem');
    await writeFile(file, signed);
    const checked = await openssl(['verify', '-x509_strict', '-CAfile', certificateFile, file]).catch((error) => error);
    if (isGood) expect(checked.stdout).toContain('OK');
    else expect(checked.stderr).toContain('permitted subtree violation');
  });

  it('keeps its key as any other program reads it', async () => {
    const folder = await temporaryFolder();
    const { certificate } = await open(folder);
    const key = createPrivateKey(await readFile(join(folder, 'authority.pem')));
    expect(createPublicKey(key).equals(certificate.publicKey)).toBe(true);
  });
});
