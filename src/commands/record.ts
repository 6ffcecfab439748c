import { access, constants, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { styleText } from 'node:util';
import { providers } from '../mocks/providers/index.ts';
import { findProvider } from '../mocks/scenarios/find-provider.ts';
import { scenarioOfTape } from '../mocks/scenarios/from-tape.ts';
import { mask } from '../mocks/scenarios/mask.ts';
import type { Taped } from '../mocks/scenarios/taped.ts';
import { writeScenario } from '../mocks/scenarios/write-scenario.ts';
import { endWith } from './complaints.ts';
import { passThrough } from './pass-through.ts';

/** The flags of `holub record`, read. */
export interface RecordFlags {
  readonly to: string;
  readonly out: string;
  readonly port: number;
  readonly host: string;
}

/** `holub record`: stands between a program and an API, passes everything through, and writes down what went by. */
export async function record({ to, out, port, host }: RecordFlags): Promise<void> {
  if (!URL.canParse(to) || !/^https?:$/.test(new URL(to).protocol)) {
    endWith([`${JSON.stringify(to)} is no address. Write --to https://api.turbosms.ua`]);
  }
  // Not only when all is over.
  await access(dirname(out), constants.W_OK).catch((error: Error) =>
    endWith([`${out} cannot be written: ${error.message}`]),
  );
  const base = to.replace(/\/+$/, '');
  const slots: (Taped | null)[] = [];
  const server = createServer((incoming, outgoing) => void exchange(base, incoming, outgoing, slots));
  server.once('error', (error) => {
    console.error(`holub: ${error.message}`);
    process.exit(1);
  });
  server.listen(port, host, () => {
    const { port: opened } = server.address() as AddressInfo;
    console.log(
      `Recording what goes through http://${host}:${opened} to ${styleText('cyan', base)}. Stop with Ctrl+C.`,
    );
  });
  const stop = () => {
    server.close();
    server.closeAllConnections();
    const tapes = slots.filter((taped) => taped !== null);
    const scenario = scenarioOfTape(mask(tapes), `Recorded from ${new URL(base).host}`);
    void writeFile(out, writeScenario(scenario)).then(
      () => console.log(`${tapes.length} ${tapes.length === 1 ? 'exchange' : 'exchanges'} in ${out}`),
      (error: Error) => {
        console.error(`holub: ${out} cannot be written: ${error.message}`);
        process.exitCode = 1;
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function exchange(
  base: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  tapes: (Taped | null)[],
): Promise<void> {
  const at = Date.now();
  // Its place in the recording is that of its beginning.
  const slot = tapes.push(null) - 1;
  const passed = await passThrough(base, incoming, outgoing);
  const provider = findProvider(providers, new URL(`${base}${passed.url}`))?.slug ?? null;
  tapes[slot] = { ...passed, at, provider, url: `${new URL(base).pathname.replace(/\/$/, '')}${passed.url}` };
}
