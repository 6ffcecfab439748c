import type { components } from '../../../generated/smsc.ts';
import { type Account, shelf } from '../../world/accounts.ts';

export type ContactsAnswer = components['schemas']['ContactsAnswer'];

/** A contact of an account. Plain data; the names are ours. */
export interface Contact {
  readonly id: number;
  name: string;
  /** Digits; '' for an e-mail contact. */
  phone: string;
  mail: string;
  groups: number[];
  firstName: string;
  lastName: string;
  middleName: string;
  birthday: string;
  comments: string;
  tags: string;
  otherPhone: string;
  ownId: string;
}

/** A group of contacts. Plain data. */
export interface Group {
  readonly id: number;
  name: string;
  number: string;
  /** Of addresses, not of numbers. */
  readonly ofMail: boolean;
}

/** Which messages a number of the black list is kept from. */
export type BlackListed = 'all' | 'mass' | 'single';

export const contactsOf = (account: Account) => shelf<Contact>(account, 'contacts');
export const blackListOf = (account: Account) => shelf<BlackListed>(account, 'black-list');

/** The groups of an account; a fresh one has two (client: it has some; their names are assumed). */
export function groupsOf(account: Account): Map<string, Group> {
  const groups = shelf<Group>(account, 'groups');
  if (groups.size === 0 && !account.shelves.has('groups-known')) {
    shelf(account, 'groups-known');
    groups.set('1', { id: 1, name: 'Клиенты', number: '1', ofMail: false });
    groups.set('2', { id: 2, name: 'Сотрудники', number: '2', ofMail: false });
  }
  return groups;
}

/** The group of this number, else of this id: a client sends ids (S22). */
export function findGroup(account: Account, given: string): Group | undefined {
  const groups = [...groupsOf(account).values()];
  const wanted = given.trim();
  return groups.find((group) => group.number === wanted) ?? groups.find((group) => String(group.id) === wanted);
}

/** The digits of a number, which is not checked any further. */
export const digitsIn = (text: string) => text.replaceAll(/\D/g, '');

/** The contact with this number or address. */
export function findContact(account: Account, phone: string, mail: string): Contact | undefined {
  const digits = digitsIn(phone);
  return [...contactsOf(account).values()].find((contact) =>
    digits === '' ? mail !== '' && contact.mail === mail : contact.phone === digits,
  );
}

/** The numbers or addresses of a group's contacts; null for a group that is not there. */
export function membersOf(account: Account, given: string, ofMail: boolean): readonly string[] | null {
  const group = findGroup(account, given);
  if (group === undefined) return null;
  const contacts = [...contactsOf(account).values()].filter(({ groups }) => groups.includes(group.id));
  return contacts.map(({ phone, mail }) => (ofMail ? mail : phone)).filter((each) => each !== '');
}

/** Whether the black list keeps a message from this number. */
export function blackListed(account: Account, msisdn: string, isMass: boolean): boolean {
  const kept = blackListOf(account).get(msisdn);
  return kept === 'all' || kept === (isMass ? 'mass' : 'single');
}
