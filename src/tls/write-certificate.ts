import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_nameConstraints,
  id_ce_subjectAltName,
  id_ce_subjectKeyIdentifier,
  id_kp_serverAuth,
  KeyIdentifier,
  KeyUsage,
  KeyUsageFlags,
  Name,
  NameConstraints,
  RelativeDistinguishedName,
  SubjectAlternativeName,
  SubjectKeyIdentifier,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509';

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
const COMMON_NAME = '2.5.4.3';

/** What a certificate is for: hosts and addresses. An authority has networks (`127.0.0.0/8`) for addresses. */
export interface Names {
  readonly dns: readonly string[];
  readonly ip: readonly string[];
}

/** Whose certificate it is, by name and key. */
export interface Party {
  readonly commonName: string;
  readonly publicKey: KeyObject;
}

export interface CertificateDraft {
  readonly subject: Party;
  readonly issuer: Party & { readonly privateKey: KeyObject };
  /** Epoch ms. */
  readonly from: number;
  readonly to: number;
  /** Whether it signs others, and then for these names alone; else it is a server's, and has them. */
  readonly isAuthority: boolean;
  readonly names: Names;
}

/** Writes a certificate (RFC 5280) with an ECDSA signature, as PEM. The keys are of the curve P-256. */
export function writeCertificate(draft: CertificateDraft): string {
  const { subject, issuer, from, to } = draft;
  const algorithm = new AlgorithmIdentifier({ algorithm: ECDSA_WITH_SHA256 });
  const tbsCertificate = new TBSCertificate({
    version: Version.v3,
    serialNumber: serialNumber(),
    signature: algorithm,
    issuer: nameOf(issuer),
    validity: new Validity({ notBefore: new Date(from), notAfter: new Date(to) }),
    subject: nameOf(subject),
    subjectPublicKeyInfo: keyInfo(subject),
    extensions: new Extensions(extensionsOf(draft)),
  });
  const signature = sign('sha256', Buffer.from(AsnConvert.serialize(tbsCertificate)), issuer.privateKey);
  const certificate = new Certificate({
    tbsCertificate,
    signatureAlgorithm: algorithm,
    signatureValue: arrayBufferOf(signature),
  });
  const lines =
    Buffer.from(AsnConvert.serialize(certificate))
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

/** Whether an authority's certificate is limited to just these names. @param der the certificate */
export function isLimitedTo(der: Uint8Array, names: Names): boolean {
  const { extensions = [] } = AsnConvert.parse(der, Certificate).tbsCertificate;
  const found = extensions.find(({ extnID }) => extnID === id_ce_nameConstraints);
  const wanted = Buffer.from(AsnConvert.serialize(constraints(names)));
  return found !== undefined && wanted.equals(Buffer.from(found.extnValue.buffer));
}

function extensionsOf({ subject, issuer, isAuthority, names }: CertificateDraft): Extension[] {
  const own = [
    extension(id_ce_subjectKeyIdentifier, new SubjectKeyIdentifier(keyIdOf(subject))),
    extension(
      id_ce_authorityKeyIdentifier,
      new AuthorityKeyIdentifier({ keyIdentifier: new KeyIdentifier(keyIdOf(issuer)) }),
    ),
  ];
  if (isAuthority) {
    return [
      extension(id_ce_basicConstraints, new BasicConstraints({ cA: true, pathLenConstraint: 0 }), true),
      extension(id_ce_keyUsage, new KeyUsage(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign), true),
      extension(id_ce_nameConstraints, constraints(names), true),
      ...own,
    ];
  }
  return [
    extension(id_ce_basicConstraints, new BasicConstraints({ cA: false }), true),
    extension(id_ce_keyUsage, new KeyUsage(KeyUsageFlags.digitalSignature), true),
    extension(id_ce_extKeyUsage, new ExtendedKeyUsage([id_kp_serverAuth])),
    extension(id_ce_subjectAltName, new SubjectAlternativeName(generalNames(names))),
    ...own,
  ];
}

/** Somebody who gets hold of the authority's key can pretend to be one of these, and nobody else. */
const constraints = (names: Names) =>
  new NameConstraints({
    permittedSubtrees: new GeneralSubtrees(generalNames(names).map((base) => new GeneralSubtree({ base }))),
  });

const generalNames = ({ dns, ip }: Names) => [
  ...dns.map((dNSName) => new GeneralName({ dNSName })),
  ...ip.map((iPAddress) => new GeneralName({ iPAddress })),
];

function extension(extnID: string, value: object, critical = false): Extension {
  return new Extension({ extnID, critical, extnValue: new OctetString(AsnConvert.serialize(value)) });
}

function nameOf({ commonName }: Party): Name {
  const value = new AttributeValue({ utf8String: commonName });
  return new Name([new RelativeDistinguishedName([new AttributeTypeAndValue({ type: COMMON_NAME, value })])]);
}

const keyInfo = ({ publicKey }: Party) =>
  AsnConvert.parse(publicKey.export({ type: 'spki', format: 'der' }), SubjectPublicKeyInfo);

/** The hash of the key itself (RFC 5280, 4.2.1.2). */
const keyIdOf = (party: Party) =>
  arrayBufferOf(
    createHash('sha1')
      .update(Buffer.from(keyInfo(party).subjectPublicKey))
      .digest(),
  );

/** A positive number of 16 bytes. */
function serialNumber(): ArrayBuffer {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return arrayBufferOf(bytes);
}

const arrayBufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
