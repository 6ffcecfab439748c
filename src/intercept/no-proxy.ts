const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'];

/**
 * Tells clients that go through a proxy to go to these hosts without: what they ask of it would leave the machine
 * before anybody could take it over. Changes nothing where the environment names no proxy.
 * @returns what puts the environment back
 */
export function goPastProxies(hosts: readonly string[], env: NodeJS.ProcessEnv = process.env): () => void {
  if (!PROXIES.some((name) => env[name] || env[name.toLowerCase()])) return () => {};
  // Some clients look at the lower-case name first, some at the other.
  const before = ['no_proxy', 'NO_PROXY'].map((name) => [name, env[name]] as const);
  const listed = env.no_proxy ?? env.NO_PROXY;
  const whole = [...(listed ? [listed] : []), ...hosts].join(',');
  for (const [name] of before) env[name] = whole;
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete env[name];
      else env[name] = value;
    }
  };
}
