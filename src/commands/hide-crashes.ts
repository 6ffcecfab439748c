import { inspect } from 'node:util';
import type { Secrets } from '../contracts/secrets.ts';

/**
 * Lets nothing that the process dies of tell a secret: what nobody caught, thrown or rejected, is written with the secrets
 * taken out, and ends the process with 1. Node's own last words would show the message, its cause and the line as they are.
 */
export function hideCrashes(secrets: Secrets): void {
  process.on('uncaughtException', (error) => {
    process.stderr.write(secrets.hide(`holub: broke: ${inspect(error)}\n`));
    process.exit(1);
  });
}
