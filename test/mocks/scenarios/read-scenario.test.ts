import { describe, expect, it } from 'vitest';
import { BadDocument } from '../../../src/mocks/scenarios/bad-document.ts';
import { readScenario } from '../../../src/mocks/scenarios/read-scenario.ts';

/** What is wrong with a text: `line:column path message`. */
function complaints(text: string): readonly string[] {
  try {
    readScenario(text);
    return [];
  } catch (error) {
    if (!(error instanceof BadDocument)) throw error;
    return error.problems.map(({ line, column, path, message }) => `${line}:${column} ${path} ${message}`);
  }
}

const steps = (step: string) => `name: A story\nsteps:\n  - ${step}\n`;

describe('a file that is no scenario is refused with the place and what was expected', () => {
  it.each([
    ['name: [', /^1:8 {2}.*end/],
    ['', /^1:1 .*expected an object/],
    ['steps: []', /^1:1 name name is missing; expected a text/],
    ['name: A\nwrold: {}', /^2:1 wrold wrold is not known here; .*Did you mean world\?/],
    ['name: A\nworld:\n  seed: much', /^3:9 world.seed expected a number, found "much"/],
    [
      'name: A\nworld:\n  accounts:\n    - { provider: turbo, credential: a }',
      /^4:19 world.accounts.0.provider expected one of .*turbosms.*, found "turbo"/,
    ],
    [
      'name: A\nworld:\n  accounts:\n    - { provider: smsc, credential: a, balance: much }',
      /^4:49 .*balance expected an amount such as "12.50"/,
    ],
    [
      'name: A\nworld:\n  outcomes:\n    - { msisdn: 380671234567, becomes: read }',
      /^4:17 .*msisdn expected a number's digits in quotes/,
    ],
    ['name: A\nworld:\n  outcomes:\n    - { becomes: read, expires: true }', /^4:7 .*either becomes, or reaches/],
    [
      'name: A\nworld:\n  outcomes:\n    - { becomes: reed }',
      /becomes expected one of delivered-at-once.*found "reed"/,
    ],
    [steps('advance: soon'), /^3:14 steps.0.advance expected a span of time such as 90s/],
    [steps('advnace: 5s'), /^3:5 steps.0 expected a step with one of request, .*Did you mean advance\?/],
    [steps('{ advance: 5s, expect: {} }'), /^3:20 steps.0.expect expect is not known here/],
    [steps('request: { path: message }'), /^3:22 steps.0.request.path expected a path such as/],
    [steps('request: { path: /a, json: 1, text: a }'), /expected one body/],
    [
      steps('force: { message: m1, state: gone }'),
      /^3:34 steps.0.force.state expected one of scheduled, .*found "gone"/,
    ],
  ])('%j', (text, complaint) => {
    const found = complaints(text);
    expect(found[0]).toMatch(complaint);
  });

  it('names each of several', () => {
    expect(complaints('name: 1\nworld: 2')).toEqual([
      '1:7 name expected a text, found 1',
      '2:8 world expected an object, found 2',
    ]);
  });

  it('does not unfold aliases without end', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((name, index) => {
        const before = 'abcdefgh'[index];
        return `${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`;
      }),
    ];
    expect(complaints(bomb.join('\n'))[0]).toContain('alias');
  });
});

describe('a scenario', () => {
  it('may be JSON', () => {
    const { scenario } = readScenario('{"name":"A story","steps":[{"advance":"5s"}]}');
    expect(scenario).toEqual({ name: 'A story', steps: [{ advance: '5s' }] });
  });

  it('is taken as it stands, without defaults that nobody wrote', () => {
    const { scenario } = readScenario('name: A\nworld: { accounts: [{ provider: turbosms, credential: a }] }');
    expect(scenario.world?.accounts).toEqual([{ provider: 'turbosms', credential: 'a' }]);
  });
});
