import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openFrozen, play } from '../kit/mixed-requests.ts';

/** Tells where two transcripts part, without printing all of them. */
function expectSame(got: readonly string[], expected: readonly string[]): void {
  const parted = expected.findIndex((line, index) => line !== got[index]);
  const place =
    parted < 0 ? 0 : [...(expected[parted] ?? '')].findIndex((letter, index) => letter !== got[parted]?.[index]);
  const around = (lines: readonly string[]) => lines[parted]?.slice(Math.max(0, place - 100), place + 200);
  expect(around(got)).toBe(around(expected));
  expect(got.length).toBe(expected.length);
}

describe('a frozen clock and one seed', () => {
  it('give the same bytes for the same hundred mixed requests', async () => {
    expectSame(await play(openFrozen(), 0, 100), await play(openFrozen(), 0, 100));
  });

  it('give the same bytes again after a reset', async () => {
    const sandbox = openFrozen();
    const expected = await play(sandbox, 0, 100);
    await sandbox.admin('/reset', {}, 'POST');
    expectSame(await play(sandbox, 0, 100), expected);
  });

  it('give other ids for another seed', async () => {
    const [first] = await play(openFrozen({ seed: 1 }), 0, 1);
    const [second] = await play(openFrozen({ seed: 2 }), 0, 1);
    expect(first).not.toBe(second);
  });

  it('give an account the same bytes whatever the others do meanwhile', async () => {
    const send = {
      json: { recipients: ['380671234567'], viber: { sender: 'Shop', text: 'Hello' } },
      credential: 'mine',
    };
    const alone = openFrozen();
    const crowded = openFrozen();
    await play(crowded, 0, 2);
    const [expected, got] = [
      await alone.call('turbosms', '/message/send', send),
      await crowded.call('turbosms', '/message/send', send),
    ];
    expect(got.text).toBe(expected.text);
  });
});

describe('a snapshot', () => {
  const halfway = async () => {
    const sandbox = openFrozen();
    await play(sandbox, 0, 50);
    const { text } = await sandbox.admin('/snapshot');
    return { sandbox, snapshot: text };
  };

  it('restored into a fresh sandbox goes on with the same bytes', async () => {
    const { sandbox, snapshot } = await halfway();
    const expected = await play(sandbox, 50, 100);
    const fresh = openFrozen({ seed: 7, clock: 'real' });
    expect((await fresh.admin('/snapshot', JSON.parse(snapshot), 'PUT')).status).toBe(204);
    expect((await fresh.admin('/snapshot')).text).toBe(snapshot);
    expectSame(await play(fresh, 50, 100), expected);
  });

  it('restored into a fresh process goes on with the same bytes', { timeout: 60_000 }, async () => {
    const { sandbox, snapshot } = await halfway();
    const expected = await play(sandbox, 50, 100);
    expectSame(JSON.parse(await runWith(snapshot)), expected);
  });

  it('puts back what was, whatever happened since', async () => {
    const { sandbox, snapshot } = await halfway();
    const expected = await play(sandbox, 50, 100);
    await sandbox.admin('/snapshot', JSON.parse(snapshot), 'PUT');
    expectSame(await play(sandbox, 50, 100), expected);
  });
});

function runWith(input: string): Promise<string> {
  const program = fileURLToPath(new URL('../kit/go-on.ts', import.meta.url));
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`exit ${code}`))));
    child.stdin.end(input);
  });
}
