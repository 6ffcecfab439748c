import type { Account } from '../../world/accounts.ts';
import { countRequest } from '../../world/quota.ts';
import { memory } from '../../world/remembered.ts';
import type { World } from '../../world/world.ts';
import type { MockRequest, Throttling } from '../provider.ts';
import { authenticate } from './authenticate.ts';
import { reply } from './operation.ts';
import { REFUSALS } from './refusals.ts';
import { settingsOf } from './rules.ts';
import { type Form, readForm } from './wire.ts';

/** So many requests that are the same by `key` in a minute; null where a request is not of the kind that is counted. */
interface Limit {
  readonly most: number;
  key(form: Form): string | null;
}

const MINUTE_MS = 60_000;
/** Requests that one login may have under way; the status page has a number of its own (S25). */
const AT_ONCE = 15;
const STATUS_AT_ONCE = 5;

/** What makes two questions the same: all but who asks and how the answer is to look. */
const identical = (form: Form) =>
  JSON.stringify(form.entries.filter(([name]) => !['login', 'psw', 'apikey', 'fmt', 'charset'].includes(name)));
const isList = (form: Form) => form.text('id').includes(',') || form.text('phone').includes(',');

/** The limits a minute of the pages that have some (documented), by their place. */
const LIMITS: Readonly<Record<string, readonly Limit[]>> = {
  status: [
    { most: 5, key: (form) => (isList(form) ? null : `one ${form.text('id')} ${form.text('phone')}`) },
    { most: 1, key: (form) => (isList(form) ? 'list' : null) },
  ],
  balance: [{ most: 10, key: () => 'any' }],
  info: [
    { most: 3, key: (form) => `same ${identical(form)}` },
    { most: 100, key: () => 'any' },
  ],
  get: [{ most: 3, key: identical }],
  jobs: [{ most: 1, key: identical }],
};

/** `/sys/status.php` and `/rest/status/` are one place. */
const placeOf = (path: string) => /^\/(?:sys\/(\w+)\.php|rest\/(\w+)\/)$/.exec(path)?.slice(1).find(Boolean) ?? '';

/** Looks at the rate of a request that has signed in: its account's quota, what is under way, and the limits a minute. */
export function throttle(request: MockRequest, world: World): Throttling | null {
  const place = placeOf(request.path);
  if (place === '') return null;
  const form = readForm(request);
  const account = authenticate(form, world);
  if (typeof account === 'string') return null;
  const now = world.clock.now();
  if (countRequest(account, now)?.exceeded === true || isCrowded(account, place, world)) {
    return { refusal: reply(request, { ...REFUSALS['too-many-concurrent-requests'] }), headers: {} };
  }
  if (!settingsOf(account).limits || !isTooOften(account, place, form, now)) return null;
  return { refusal: reply(request, { ...REFUSALS['duplicate-request'] }), headers: {} };
}

function isCrowded({ provider, credential }: Account, place: string, { inFlight }: World): boolean {
  if (inFlight.count(provider, credential) >= AT_ONCE) return true;
  const isStatus = (operation: string) => placeOf(operation.split(' ').at(-1) ?? '') === 'status';
  return place === 'status' && inFlight.count(provider, credential, isStatus) >= STATUS_AT_ONCE;
}

/** When what was asked in the last minute. */
const asked = memory<readonly number[]>('asked', MINUTE_MS);

/** Counts a request against its limits; one that is refused does not count. */
function isTooOften(account: Account, place: string, form: Form, now: number): boolean {
  const counted = (LIMITS[place] ?? []).flatMap(({ most, key }, index) => {
    const same = key(form);
    if (same === null) return [];
    const name = `${place} ${index} ${same}`;
    return [{ most, name, times: (asked.recall(account, name, now) ?? []).filter((at) => now - at < MINUTE_MS) }];
  });
  if (counted.some(({ most, times }) => times.length >= most)) return true;
  for (const { name, times } of counted) asked.remember(account, name, [...times, now], now);
  return false;
}
