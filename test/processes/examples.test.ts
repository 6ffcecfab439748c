import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, runExample, type Way } from '../../scripts/run-example.ts';
import { temporaryFolder } from '../kit/temporary-folder.ts';
import { holub, type Running, run, startHolub } from './run.ts';

describe('a program with the provider’s address in it, by proxy', () => {
  let server: Running;
  let remove: () => Promise<void>;
  let way: Way;

  beforeAll(async () => {
    const folder = await temporaryFolder((each) => {
      remove = each;
    });
    await holub('ca', '--data', folder);
    server = startHolub('--port', '0', '--data', folder);
    const url = /listening on (http:\S+)\./.exec(await server.printed('Ctrl+C'))?.[1] ?? '';
    way = { url, ca: join(folder, 'tls/ca.pem'), bundle: join(folder, 'tls/bundle.pem'), folder };
  });
  afterAll(async () => {
    await server.stop();
    await remove();
  });

  it.for(EXAMPLES)('$name, for $provider', async (example, { skip }) => {
    const outcome = await runExample(example, way);
    if (outcome.state === 'skipped') skip(outcome.why);
    expect(outcome).toMatchObject({ state: 'sent' });
  });

  it('is not said to have sent what has not arrived', async () => {
    const [curl] = EXAMPLES as readonly [(typeof EXAMPLES)[number]];
    expect(await runExample({ ...curl, text: 'Hello from nobody' }, way)).toMatchObject({
      state: 'failed',
      why: expect.stringContaining('no “Hello from nobody” has arrived'),
    });
    expect(await runExample({ ...curl, environment: () => ({}) }, way)).toMatchObject({
      state: 'failed',
      why: expect.stringContaining('certificate'),
    });
  });
});

describe('npm run examples', () => {
  it('tells what came of each program', async () => {
    const { code, stdout } = await run(process.execPath, ['scripts/examples.ts', 'Node, f']);
    expect(stdout).toMatch(
      /^✓ Node, fetch +smsclub +\d+ ms {2}\{"success_request".*\n\n1 sent, 0 failed, 0 skipped\n$/,
    );
    expect(code).toBe(0);
  });

  it('ends with 1 where one has failed, and shows what it said', async () => {
    const home = await temporaryFolder();
    await writeFile(join(home, '.curlrc'), 'proxy = "http://127.0.0.1:9"\n');
    const { code, stdout } = await run(process.execPath, ['scripts/examples.ts', 'curl'], { env: { CURL_HOME: home } });
    expect(stdout).toMatch(/^✗ curl .* ended with 7\ncurl: \(7\)/);
    expect({ code, last: stdout.trim().split('\n').at(-1) }).toEqual({ code: 1, last: '0 sent, 1 failed, 0 skipped' });
  });

  it('names what there is where nothing is meant', async () => {
    const { code, stderr } = await run(process.execPath, ['scripts/examples.ts', 'COBOL']);
    expect(stderr).toContain('There are: curl; Node, fetch;');
    expect(code).toBe(2);
  });
});
