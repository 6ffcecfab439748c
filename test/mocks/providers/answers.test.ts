import { describe, expect, it } from 'vitest';
import { providers } from '../../../src/mocks/providers/index.ts';
import type { Reply } from '../../../src/mocks/providers/provider.ts';
import { walk } from '../../kit/walk.ts';

describe.each(providers)('everything that $slug can say can be had', (provider) => {
  it.concurrent.each(provider.answers.map((answer) => [answer.name, answer] as const))('%s', async (name, answer) => {
    const { last, sandbox } = await walk(provider, answer);
    const exchange = sandbox.world.journal.list().at(-1);
    expect(last.status).toBe(answer.http);
    expect(provider.answersIn(exchange?.reply as Reply)).toContain(name);
    if (exchange?.outcome === 'refused' && answer.scope !== 'state')
      expect(Object.keys(provider.remedies)).toContain(name);
  });

  it('and each remedy is one for an answer that there is', () => {
    const names = provider.answers.map((answer) => answer.name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(provider.remedies)));
  });

  it('and no two answers share a name', () => {
    const names = provider.answers.map((answer) => answer.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
