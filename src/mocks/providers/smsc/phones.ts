import type { components } from '../../../generated/smsc.ts';
import type { Account } from '../../world/accounts.ts';
import { addToBlackList, removeFromBlackList } from './black-list.ts';
import { commands, DONE } from './commands.ts';
import { type Contact, contactsOf, digitsIn, findContact, findGroup } from './contacts.ts';
import { nextOwnId } from './counters.ts';
import { addGroup, changeGroup, listGroups, moveContacts, removeGroup } from './groups.ts';
import type { Call } from './operation.ts';
import { refuse } from './refusals.ts';
import { type Form, listOf, wholeNumber } from './wire.ts';

type Schemas = components['schemas'];
type ContactsAnswer = Schemas['ContactsAnswer'];

/** `phones.php`: contacts, their groups, and the black list. */
export const phones = commands<ContactsAnswer>({
  add,
  chg: change,
  del: remove,
  get: list,
  add_group: addGroup,
  chg_group: changeGroup,
  del_group: removeGroup,
  get_group: listGroups,
  move_group: moveContacts,
  add_black: addToBlackList,
  del_black: removeFromBlackList,
});

function add({ account, form }: Call): ContactsAnswer {
  const phone = digitsIn(form.text('phone'));
  const mail = form.text('mail').trim();
  const groups = groupsIn(form, account);
  if ((phone === '' && mail === '') || groups === null) return refuse('parameters-error');
  const known = findContact(account, phone, mail);
  // A number that is there already is changed and keeps its id (assumed).
  const id = known?.id ?? nextOwnId(account, 'contact');
  contactsOf(account).set(String(id), { ...NOBODY, ...known, phone, mail, ...namesIn(form), ...groups, id });
  return { id };
}

function change({ account, form }: Call): ContactsAnswer {
  const known = findContact(account, form.text('phone'), form.text('mail').trim());
  const groups = groupsIn(form, account);
  if (groups === null) return refuse('parameters-error');
  if (known === undefined) return refuse('not-found');
  const phone = digitsIn(form.text('new_phone')) || known.phone;
  const mail = form.text('new_mail').trim() || known.mail;
  const taken = findContact(account, phone, mail);
  // Two contacts cannot have one number, so it is not saved; 5 is the page's number for that.
  if (taken !== undefined && taken.id !== known.id) return refuse('delete-error');
  contactsOf(account).set(String(known.id), { ...known, phone, mail, ...namesIn(form), ...groups });
  return { ...DONE };
}

function remove({ account, form }: Call): ContactsAnswer {
  const wanted = [
    ...listOf(form.text('phone')).map((phone) => findContact(account, phone, '')),
    ...listOf(form.text('mail')).map((mail) => findContact(account, '', mail)),
  ];
  if (wanted.length === 0) return refuse('parameters-error');
  const known = wanted.filter((contact) => contact !== undefined);
  if (known.length === 0) return refuse('not-found');
  for (const { id } of known) contactsOf(account).delete(String(id));
  return { ...DONE };
}

function list({ account, form }: Call): ContactsAnswer {
  const after = form.text('after_id') === '' ? 0 : wholeNumber(form.text('after_id'), 0, 9_999_999_999);
  if (after === null) return refuse('parameters-error');
  const wantedPhones = listOf(form.text('phone')).map(digitsIn);
  const wantedMails = listOf(form.text('mail'));
  const [name, search] = [form.text('name').toLowerCase(), form.text('search').toLowerCase()];
  const group = form.text('grp') === '' ? null : (findGroup(account, form.text('grp'))?.id ?? 0);
  const rows = [...contactsOf(account).values()]
    .filter(({ id }) => id > after)
    .filter(({ phone }) => wantedPhones.length === 0 || wantedPhones.includes(phone))
    .filter(({ mail }) => wantedMails.length === 0 || wantedMails.includes(mail))
    .filter((contact) => name === '' || contact.name.toLowerCase() === name)
    .filter(({ groups }) => group === null || groups.includes(group))
    .map(rowOf)
    .filter((row) => search === '' || Object.values(row).some((value) => String(value).toLowerCase().includes(search)));
  return rows.length === 0 ? refuse('not-found') : rows;
}

function rowOf(contact: Contact): Schemas['Contact'] {
  return {
    id: contact.id,
    name: contact.name,
    phone: contact.phone || contact.mail,
    group: contact.groups.join('|') || '0',
    first_name: contact.firstName,
    last_name: contact.lastName,
    middle_name: contact.middleName,
    birthday: contact.birthday,
    comments: contact.comments,
    tags: contact.tags,
    phone_other: contact.otherPhone,
  };
}

const NOBODY: Omit<Contact, 'id'> = {
  name: '',
  phone: '',
  mail: '',
  groups: [],
  firstName: '',
  lastName: '',
  middleName: '',
  birthday: '',
  comments: '',
  tags: '',
  otherPhone: '',
  ownId: '',
};

const NAMES: Readonly<Record<string, keyof Contact>> = {
  name: 'name',
  lnm: 'lastName',
  fnm: 'firstName',
  mnm: 'middleName',
  bd: 'birthday',
  myid: 'ownId',
  cmt: 'comments',
  tags: 'tags',
  pho: 'otherPhone',
};

/** What the request tells of a person; `fio` is last, first and middle name at once. */
function namesIn(form: Form): Partial<Contact> {
  const [lastName = '', firstName = '', middleName = ''] = form.text('fio').trim().split(/\s+/);
  const all = form.text('fio').trim() === '' ? {} : { lastName, firstName, middleName };
  const given = Object.entries(NAMES).filter(([wire]) => form.has(wire));
  return { ...all, ...Object.fromEntries(given.map(([wire, name]) => [name, form.text(wire)])) };
}

/** The groups that the request names; nothing where it names none, null for one that is not there. */
function groupsIn(form: Form, account: Account): { groups?: number[] } | null {
  const wanted = listOf(form.text('grp'), /[,;|]/).filter((group) => group !== '0');
  if (!form.has('grp')) return {};
  const found = wanted.map((group) => findGroup(account, group)?.id);
  return found.includes(undefined) ? null : { groups: found.filter((id) => id !== undefined) };
}
