import { describe, expect, it } from 'vitest';
import { readRegisterSettings } from '../../src/library/register-settings.ts';

describe('the environment of holub/register', () => {
  it('may say nothing', () => {
    expect(readRegisterSettings({ HOLUB_URL: '' })).toEqual({ target: null, options: {} });
  });

  it('makes the sandbox', () => {
    const env = { HOLUB_SEED: '-7', HOLUB_CLOCK: 'x60', HOLUB_START_AT: '2026-03-02' };
    const options = { seed: -7, clock: 'x60', startAt: '2026-03-02' };
    expect(readRegisterSettings(env)).toEqual({ target: null, options });
  });

  it.each([
    ['http://localhost:8380', { host: 'localhost', port: 8380 }],
    ['http://holub.internal/', { host: 'holub.internal', port: 80 }],
    ['http://[::1]:8380', { host: '::1', port: 8380 }],
  ])('names the server %s', (HOLUB_URL, target) => {
    expect(readRegisterSettings({ HOLUB_URL })).toEqual({ target, options: {} });
  });

  it.each([
    [{ HOLUB_SEED: 'luck' }, 'A seed is a whole number'],
    [{ HOLUB_URL: 'https://localhost:8380' }, "Use the server's address: http://localhost:8380"],
    [{ HOLUB_URL: 'http://localhost:8380/turbosms' }, "Use the server's address: http://localhost:8380"],
    [{ HOLUB_URL: 'localhost' }, "Use the server's address: http://localhost:8380"],
    [{ HOLUB_URL: 'http://localhost:8380', HOLUB_SEED: '1' }, 'Leave them out'],
  ])('that is %j is refused', (env, remedy) => {
    expect(() => readRegisterSettings(env)).toThrow(remedy);
  });
});
