import { describe, expect, it } from 'vitest';
import { isForbiddenText } from '../../../src/mocks/telecom/test-text.ts';

describe('a forbidden text', () => {
  it.each(['#forbidden', 'Casino #forbidden', 'a#forbiddenb', 'рядок\n#forbidden'])('is %j', (text) => {
    expect(isForbiddenText(text)).toBe(true);
  });

  it.each(['', 'forbidden', '# forbidden', '#Forbidden', '#forbid'])('is not %j', (text) => {
    expect(isForbiddenText(text)).toBe(false);
  });
});
