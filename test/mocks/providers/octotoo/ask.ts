import { type Answered, type CallOptions, openSandbox, type TestSandbox } from '../../../kit/sandbox.ts';

export const PHONE = '380671234567';

/** A sandbox to ask as one account of Octotoo, without its rate limit. */
export interface Octotoo extends TestSandbox {
  get(path: string): Promise<Answered>;
  post(path: string, json: unknown): Promise<Answered>;
  ask(path: string, options?: CallOptions): Promise<Answered>;
  balance(): number;
}

export function openOctotoo(): Octotoo {
  const sandbox = openSandbox();
  const account = () => {
    const { rules } = sandbox.providers.find(({ slug }) => slug === 'octotoo') ?? {};
    if (rules === undefined) throw new Error('no octotoo');
    return sandbox.world.accounts.open(rules, 'my-token');
  };
  account().quota = null;
  const ask = (path: string, options: CallOptions = {}) => sandbox.call('octotoo', path, options);
  return {
    ...sandbox,
    ask,
    get: (path) => ask(path),
    post: (path, json) => ask(path, { method: 'POST', json }),
    balance: () => account().balance / 10_000,
  };
}

export const to = (...phones: unknown[]) => phones.map((phone) => ({ phone }));
export const sms = (block: object = {}, recipients: unknown = to(PHONE)) => ({
  sms: { from: 'Shop', text: 'Hello', ...block },
  recipients,
});
export const viber = (block: object = {}, recipients: unknown = to(PHONE)) => ({
  viber: { from: 'Shop', text: 'Hello', ...block },
  recipients,
});
export const rcs = (block: object = {}, recipients: unknown = to(PHONE)) => ({
  rcs: { from: 'Shop', text: 'Hello', ...block },
  recipients,
});

/** The keys of a value in their order, with the types of what they hold. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  return Object.entries(value).map(([key, each]) => [/^\d+$/.test(key) ? '<number>' : key, shapeOf(each)]);
}
