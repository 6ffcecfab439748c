import { readFile, writeFile } from 'node:fs/promises';
import type { Authority } from '../tls/open-authority.ts';
import { openAuthorityIn } from './certificates.ts';
import { endWith } from './complaints.ts';
import { dataFolder } from './data-folder.ts';
import { quoted } from './quoted.ts';
import { type Said, settingsOrEnd } from './read-settings.ts';
import { TRUST } from './trust.ts';

/** The flags of `holub ca` that `holub start` does not have. */
export interface CaFlags {
  readonly pem?: boolean;
  readonly bundle?: boolean;
  readonly out?: string;
}

/** `holub ca`: prints the authority's certificate, writes it to a file, or says how to trust it. Makes it if need be. */
export async function ca({ pem, bundle, out }: CaFlags, flags: Said['flags']): Promise<void> {
  if (pem && bundle) endWith(['--pem and --bundle cannot both be printed. The bundle has the certificate in it.']);
  const { options } = await settingsOrEnd({ flags, env: process.env, folder: process.cwd() });
  const authority = await openAuthorityIn(options.data ?? dataFolder(process.env)).catch((error: Error) =>
    endWith([`the certificate authority cannot be had: ${error.message}`]),
  );
  if (out === undefined && !pem && !bundle) {
    console.log(explain(authority));
    return;
  }
  const text = await readFile(bundle ? authority.bundleFile : authority.certificateFile, 'utf8');
  if (out === undefined) process.stdout.write(text);
  else await writeFile(out, text).catch((error: Error) => endWith([`${out} cannot be written: ${error.message}`]));
}

function explain({ certificate, certificateFile, bundleFile, state, names }: Authority): string {
  const files = { ca: quoted(certificateFile), bundle: quoted(bundleFile) };
  return [
    ...(state === 'renewed' ? ['The authority was renewed: trust it again, wherever you did.', ''] : []),
    `certificate   ${certificateFile}`,
    `bundle        ${bundleFile} (with the public authorities)`,
    `SHA-256       ${certificate.fingerprint256}`,
    `good until    ${new Date(certificate.validTo).toISOString().slice(0, 10)}`,
    `good for      ${[...names.dns, ...names.ip].join(', ')}; nothing else that it signs is trusted`,
    '',
    'Tell your program to trust it. Elsewhere nobody has to.',
    '',
    ...TRUST.flatMap(([who, how]) => [`${who}:`, ...how(files).map((line) => `  ${line}`)]),
    '',
    'docs/any-program.md has the rest: the proxy, the hosts file, containers.',
  ].join('\n');
}
