// node --import holub/register app.js: what the program asks of the providers' hosts goes into a sandbox.
import { openInterception } from './intercept/intercept.ts';
import { createSandbox } from './library/create-sandbox.ts';
import { readRegisterSettings } from './library/register-settings.ts';
import type { Sandbox } from './library/sandbox.ts';
import { providers } from './mocks/providers/index.ts';

const { target, options } = readRegisterSettings(process.env);

/** The sandbox of this process; null where `HOLUB_URL` names a server that has it. */
export const sandbox: Sandbox | null = target === null ? createSandbox(options) : null;

if (sandbox !== null) sandbox.intercept();
else if (target !== null) {
  openInterception(
    providers.flatMap(({ hosts }) => hosts),
    async () => target,
  );
}
