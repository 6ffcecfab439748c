import { describe, expect, it } from 'vitest';
import { goPastProxies } from '../../src/intercept/no-proxy.ts';

describe('the environment while hosts are intercepted', () => {
  it('stays as it is where it names no proxy', () => {
    const env = { PATH: '/bin', NO_PROXY: 'localhost' };
    goPastProxies(['api.turbosms.ua'], env);
    expect(env).toEqual({ PATH: '/bin', NO_PROXY: 'localhost' });
  });

  it.each([
    [{ HTTPS_PROXY: 'http://proxy:3128' }, 'a.ua,b.ua'],
    [{ http_proxy: 'http://proxy:3128', no_proxy: 'localhost,.internal' }, 'localhost,.internal,a.ua,b.ua'],
    [{ all_proxy: 'http://proxy:3128', NO_PROXY: 'localhost' }, 'localhost,a.ua,b.ua'],
  ])('%j leads past the proxy, and is put back', (given, names) => {
    const env: NodeJS.ProcessEnv = { ...given };
    const undo = goPastProxies(['a.ua', 'b.ua'], env);
    expect(env).toMatchObject({ ...given, no_proxy: names, NO_PROXY: names });
    undo();
    expect(env).toEqual(given);
  });
});
