import { spawnSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { components } from '../../src/generated/admin.ts';
import type { Listening } from '../../src/mocks/http/server.ts';
import { openSandbox } from '../kit/sandbox.ts';
import { run } from './run.ts';

type FirstMessage = components['schemas']['FirstMessage'];

/** How a program of each language is run. */
const RUNNERS = {
  curl: ['bash', 'send.sh'],
  php: ['php', 'send.php'],
  python: ['python3', 'send.py'],
  node: [process.execPath, 'send.mjs'],
} as const;

const isThere = (command: string) => spawnSync(command, ['--version']).error === undefined;
const rows = ['turbosms', 'smsc', 'smsclub', 'octotoo'].flatMap((provider) =>
  Object.entries(RUNNERS).map(([language, [command, file]]) => ({ provider, language, command, file })),
);

describe('the first message that the inbox shows', () => {
  const sandbox = openSandbox();
  let listening: Listening;
  let firstMessages: readonly FirstMessage[];
  let folder: string;

  beforeAll(async () => {
    listening = await sandbox.listen({ port: 0, host: '127.0.0.1' });
    const reply = await fetch(`${listening.url}/__admin/first-messages`);
    ({ firstMessages } = (await reply.json()) as components['schemas']['FirstMessageList']);
    folder = await mkdtemp(join(tmpdir(), 'holub-snippets-'));
  });
  afterAll(() => listening.close());

  it.for(rows)('of $provider in $language is sent', async ({ provider, language, command, file }, { skip }) => {
    if (!isThere(command)) skip(`${command} is not installed`);
    const code = firstMessages
      .find((each) => each.provider === provider)
      ?.snippets.find((each) => each.language === language)?.code;
    const at = join(folder, `${provider}-${file}`);
    await writeFile(at, code ?? '');
    // TurboSMS refuses the same text twice within 90 seconds.
    await sandbox.advance('2m');
    const { last } = sandbox.world.messages;
    const { code: exit, stderr, stdout } = await run(command, [at]);
    expect({ exit, stderr: language === 'curl' ? '' : stderr }).toEqual({ exit: 0, stderr: '' });
    expect(sandbox.world.messages.last).toBe(last + 1);
    const [message] = (await sandbox.admin('/messages?limit=1')).json.messages;
    expect(message).toMatchObject({
      provider,
      msisdn: '380500000001',
      text: 'Hello from Holub',
      credential: 'my-token',
    });
    expect(stdout).toContain(message.providerId);
  });
});
