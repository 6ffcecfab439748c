import { join } from 'node:path';
import { providers } from '../mocks/providers/index.ts';
import type { Doors } from '../mocks/sandbox.ts';
import type { Authority } from '../tls/open-authority.ts';

/** The hosts that certificates are for: those of every provider. */
const hosts = providers.flatMap((provider) => provider.hosts);

/** Opens the authority in a data folder. What writes certificates is loaded with it, and not before. */
export async function openAuthorityIn(dataFolder: string): Promise<Authority> {
  const { openAuthority } = await import('../tls/open-authority.ts');
  return openAuthority({ folder: join(dataFolder, 'tls'), hosts, now: Date.now });
}

/** The certificates of a data folder, opened when they are first asked for. @param tell hears of an authority that is new */
export function certificatesIn(
  dataFolder: string,
  tell: (authority: Authority) => void,
): NonNullable<Doors['certificates']> {
  let opened: ReturnType<NonNullable<Doors['certificates']>> | undefined;
  const open = async () => {
    const authority = await openAuthorityIn(dataFolder);
    const { createCertificates } = await import('../tls/create-certificates.ts');
    if (authority.state !== 'found') tell(authority);
    return createCertificates(authority, hosts, Date.now);
  };
  return () => {
    opened ??= open().catch((error) => {
      // Whoever asks next may find the folder mended.
      opened = undefined;
      throw error;
    });
    return opened;
  };
}
