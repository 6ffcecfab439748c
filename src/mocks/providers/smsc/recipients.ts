import { countryOf } from '../../telecom/countries.ts';
import { digitsOf, isUkrainian, isUkrainianMobile, toInternational } from '../../telecom/msisdn.ts';
import { operatorOf } from '../../telecom/operators.ts';
import type { Channel } from '../../telecom/states.ts';
import { type Refusal, testOutcome } from '../../telecom/test-numbers.ts';
import type { Account } from '../../world/accounts.ts';
import type { World } from '../../world/world.ts';
import { blackListed, membersOf } from './contacts.ts';
import type { Err } from './states.ts';
import { listOf } from './wire.ts';

/** One recipient of a request: the number or address as it is echoed, and whether it is one. */
export interface Recipient {
  readonly msisdn: string;
  readonly wellFormed: boolean;
}

const E_MAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+$/;
const TELEGRAM_NAME = /^(?:#\d{1,20}|@?[A-Za-z]\w{3,31})$/;
const GROUP = /^[Gg](\d{1,10})$/;

/** The recipients of a text: numbers, addresses, and the members of groups in their place. */
export function readRecipients(phones: string, channel: Channel, account: Account): readonly Recipient[] {
  return listOf(phones).flatMap((item) => {
    const group = GROUP.exec(item)?.[1];
    const members = group === undefined ? null : membersOf(account, group, channel === 'email');
    if (members !== null) return members.map((member) => readRecipient(member, channel));
    return [readRecipient(item, channel)];
  });
}

function readRecipient(item: string, channel: Channel): Recipient {
  if (channel === 'email' && item.includes('@')) return { msisdn: item, wellFormed: E_MAIL.test(item) };
  if (channel === 'telegram' && TELEGRAM_NAME.test(item)) return { msisdn: item, wellFormed: true };
  const msisdn = readNumber(item);
  // A bare number stands for an address only where it is one of the test numbers.
  const wellFormed = isNumber(msisdn, channel) && (channel !== 'email' || testOutcome(msisdn) !== null);
  return { msisdn: wellFormed ? msisdn : item.replaceAll(/\s+/g, ' '), wellFormed };
}

/** A number in digits. With a plus it is taken as it is; without one a national form is put right (assumed which). */
export function readNumber(item: string): string {
  const digits = digitsOf(item) ?? item;
  return item.trimStart().startsWith('+') ? digits : toInternational(digits);
}

function isNumber(msisdn: string, channel: Channel): boolean {
  if (msisdn.startsWith('380')) return channel === 'call' ? isUkrainian(msisdn) : isUkrainianMobile(msisdn);
  return countryOf(msisdn) !== null;
}

const REFUSED: Readonly<Record<Refusal, Err>> = {
  'stop-list': 252,
  'no-route': 248,
  'country-not-enabled': 250,
};

/** Why nothing goes to a well-formed number; null where it may. */
export function numberErr(msisdn: string, account: Account, isMass: boolean, { outcomes }: World): Err | null {
  const refusal = outcomes.refusalOf(account.provider, msisdn);
  if (refusal !== undefined) return REFUSED[refusal];
  return account.stopList.has(msisdn) || blackListed(account, msisdn, isMass) ? 252 : null;
}

/** Country and operator codes in one: `25501`; the country's alone where the operator is not known, else ''. */
export function mccmncOf(msisdn: string): string {
  const operator = operatorOf(msisdn);
  return operator === null ? (countryOf(msisdn)?.mcc ?? '') : `${operator.mcc}${operator.mnc}`;
}

/** A country by the provider's Russian name, of which only this one is known; others by their English one (assumed). */
export function countryNameOf(msisdn: string): string {
  const country = countryOf(msisdn);
  return country?.iso === 'UA' ? 'Украина' : (country?.name ?? '');
}
