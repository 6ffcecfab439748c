import { describe, expect, it } from 'vitest';
import { readPattern } from '../../../src/mocks/scenarios/pattern.ts';
import { openSandbox } from '../../kit/sandbox.ts';

describe('a pattern from outside', () => {
  it.each([
    [String.raw`\d{4,6}`, 'Your code: 4711', ['4711']],
    [String.raw`код[:\s]+(\d+)`, 'Ваш код: 4711.', ['код: 4711', '4711']],
    ['^[0-9a-f-]{36}$', 'b5092a94-ac88-2801-6893-33a0828c6dbe', ['b5092a94-ac88-2801-6893-33a0828c6dbe']],
    [String.raw`\p{Script=Cyrillic}+`, 'abc Привіт', ['Привіт']],
    ['(?<first>a)|(b)', 'b', ['b', undefined, 'b']],
    [String.raw`\u0456`, 'і', ['і']],
    ['^.$', '😀', ['😀']],
    ['x', 'abc', null],
  ])('finds %s in %j as JavaScript does', (source, text, found) => {
    expect(readPattern(source).exec(text)).toEqual(found);
    const native = new RegExp(source, 'u').exec(text);
    expect(native === null ? null : [...native]).toEqual(found);
  });

  // Each of these keeps JavaScript's own engine busy for longer than anybody lives.
  it.each([
    ['(a+)+$', `${'a'.repeat(100_000)}!`],
    ['(x+x+)+y', 'x'.repeat(100_000)],
    [String.raw`^(\w+\s?)*$`, `${'word '.repeat(20_000)}!`],
    ['(?:a?){30}a{30}', `${'a'.repeat(29)}`],
    ['(.*,){20}P', 'a,'.repeat(20_000)],
  ])('%s comes to an end', (source, text) => {
    expect(readPattern(source).exec(text)).toBeNull();
  });

  it.each([
    ['(?=a)b', 'look-around and back-references are not taken'],
    [String.raw`(a)\1`, 'look-around and back-references are not taken'],
    ['(a', 'missing closing )'],
    ['(a{1000}){1000}', 'invalid repeat count'],
    ['a'.repeat(2001), 'longer than 2000 characters'],
  ])('%s is refused with the reason', (source, reason) => {
    expect(() => readPattern(source)).toThrow(reason);
  });

  it('with large counts takes no text that is too long for it', () => {
    const pattern = readPattern('(?:([ab]?){0,1000})[cd]');
    expect(pattern.exec('ab'.repeat(1000))).toBeNull();
    expect(() => pattern.exec('ab'.repeat(10_000))).toThrow('a text of 20000 characters is too long');
  });
});

describe('a pattern that would never end', () => {
  const sandbox = openSandbox();
  const text = `${'a'.repeat(60)}!`;
  const request = {
    provider: 'turbosms',
    as: 'my-token',
    path: '/message/send.json',
    json: { recipients: ['380671234567'], sms: { sender: 'Shop', text } },
  };

  it.each([
    ['$match', { expect: { messages: { newest: { text: { $match: '(a+)+$' } } } } }],
    ['capture', { expect: { messages: { count: 1 } }, capture: { code: { match: '(a+)+$' } } }],
  ])('ends as %s of a scenario', async (_, step) => {
    const scenario = { name: 'Hostile', steps: [{ request }, step] };
    const { json } = await sandbox.admin('/scenarios/replay', scenario);
    expect(json.steps.map(({ result }: { result: string }) => result)).toEqual(['passed', 'passed', 'failed']);
  });

  it('ends as extract, and one that cannot be used is refused', async () => {
    await sandbox.admin('/scenarios/replay', { name: 'One message', steps: [{ request }] });
    const waited = await sandbox.admin(`/messages/wait?extract=${encodeURIComponent('(a+)+$')}`);
    expect(waited.json).toMatchObject({ text, extracted: null });
    const refused = await sandbox.admin(`/messages/wait?extract=${encodeURIComponent('(?=a)a')}`);
    expect([refused.status, refused.json.issues]).toEqual([400, [{ path: 'extract', message: expect.any(String) }]]);
    expect(refused.json.error).toContain('look-around and back-references are not taken');
  });
});
