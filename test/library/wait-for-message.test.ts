import { describe, expect, it, onTestFinished } from 'vitest';
import { createSandbox, NoMessageError, type Sandbox, SandboxError } from '../../src/index.ts';
import { send } from '../kit/send.ts';

function open(): Sandbox {
  const sandbox = createSandbox({ clock: 'frozen' });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

describe('waitForMessage', () => {
  it('gives the newest message that fits, at once', async () => {
    const sandbox = open();
    await send(sandbox, { text: 'Your code: 1111' });
    await send(sandbox, { text: 'Your code: 2222' });
    const message = await sandbox.waitForMessage({ msisdn: '380671234567', extract: /\d{4,6}/ });
    expect(message).toMatchObject({ text: 'Your code: 2222', extracted: '2222', sender: 'Shop' });
  });

  it('waits for the next one that fits', async () => {
    const sandbox = open();
    await send(sandbox, { text: 'Welcome' });
    const waiting = sandbox.waitForMessage({ text: 'code', extract: String.raw`\d+` });
    await send(sandbox, { text: 'Still welcome' });
    await send(sandbox, { text: 'Your code: 4711' });
    expect((await waiting).extracted).toBe('4711');
  });

  it('waits for a state that the clock has yet to bring', async () => {
    const sandbox = open();
    await send(sandbox, { msisdn: '380500000001' });
    const waiting = sandbox.waitForMessage({ state: 'delivered' });
    await sandbox.clock.advance('5s');
    expect((await waiting).state).toBe('delivered');
  });

  it.each([
    [/your CODE: (\d+)/i, '4711'],
    [/\d+/g, '4711'],
    [/^code (?<word>\w+)$/m, 'alpha'],
    [/\p{Lu}\p{Ll}+/u, 'Your'],
    [/first.second/s, 'first\nsecond'],
    [/no such thing/, null],
  ])('keeps the flags of %s', async (extract, extracted) => {
    const sandbox = open();
    await send(sandbox, { text: 'Your code: 4711\ncode alpha\nfirst\nsecond' });
    // Twice: a pattern with `g` remembers where it stopped.
    for (const _ of [1, 2]) expect((await sandbox.waitForMessage({ extract })).extracted).toBe(extracted);
  });

  it.each([
    [/CODE/i, true],
    [/^Your/g, true],
    [/CODE/, false],
    ['code', true],
    ['CODE', false],
  ])('takes %s as the text that is wanted', async (text, fits) => {
    const sandbox = open();
    await send(sandbox);
    const waiting = () => sandbox.waitForMessage({ text, timeout: 0 });
    for (const _ of [1, 2]) {
      if (fits) expect(await waiting()).toMatchObject({ text: 'Your code: 4711' });
      else await expect(waiting()).rejects.toThrow(NoMessageError);
    }
  });

  it('shows what did arrive, and what got nowhere, when the time is up', async () => {
    const sandbox = open();
    await send(sandbox, { text: 'Hello' });
    await send(sandbox, { msisdn: '380500000002', text: 'Your code: 1' });
    await send(sandbox, { token: 'invalid' });
    const failure = await sandbox
      .waitForMessage({ msisdn: '380671234567', text: /code \d+/i, timeout: '1ms' })
      .catch((error: unknown) => error as NoMessageError);
    expect(failure).toBeInstanceOf(NoMessageError);
    expect((failure as NoMessageError).message.split('\n')).toEqual([
      'No message came within 1ms with msisdn 380671234567, text /code \\d+/i.',
      'The nearest that came:',
      '  turbosms sms of my-token from Shop to 380671234567, scheduled: "Hello" (differs in text)',
      '  turbosms sms of my-token from Shop to 380500000002, scheduled: "Your code: 1" (differs in msisdn, text)',
      'The last requests that got nowhere:',
      expect.stringMatching(/^ {2}refused turbosms POST \/message\/send\.json of invalid: \w+/),
    ]);
    expect((failure as NoMessageError).nearest.map(({ text }) => text)).toEqual(['Hello', 'Your code: 1']);
  });

  it('says so when nothing has come', async () => {
    await expect(open().waitForMessage({ timeout: 0 })).rejects.toThrow(/within 0 ms\.\nNo message has come at all\./);
  });

  it('is given up by a signal, with its reason', async () => {
    const sandbox = open();
    const over = new AbortController();
    const waiting = sandbox.waitForMessage({ signal: over.signal });
    over.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await expect(sandbox.waitForMessage({ signal: over.signal })).rejects.toThrow('enough');
  });

  it('ends with the sandbox', async () => {
    const sandbox = open();
    const waiting = sandbox.waitForMessage();
    await Promise.all([expect(waiting).rejects.toThrow('The sandbox was closed.'), sandbox.close()]);
  });

  it.each<[object, string]>([
    [{ msisn: '1' }, 'msisn'],
    [{ provider: 'turbosm' }, 'There is no provider "turbosm". Use one of: '],
    [{ timeout: 'soon' }, 'timeout is no span of time'],
    [{ extract: '(' }, 'extract: the pattern ( cannot be used: missing closing )'],
  ])('refuses %j and says what would do', async (awaited, complaint) => {
    const failure = await open()
      .waitForMessage(awaited)
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SandboxError);
    expect((failure as SandboxError).message).toContain(complaint);
  });
});
