import { DONE } from './commands.ts';
import { type Contact, type ContactsAnswer, contactsOf, findContact, findGroup, groupsOf } from './contacts.ts';
import { nextOwnId } from './counters.ts';
import type { Call } from './operation.ts';
import { refuse } from './refusals.ts';
import { listOf } from './wire.ts';

/** `add_group=1`. */
export function addGroup({ account, form }: Call): ContactsAnswer {
  const name = form.text('name').trim();
  if (name === '') return refuse('parameters-error');
  const groups = groupsOf(account);
  // The two that a fresh account has come first.
  const id = nextOwnId(account, 'group') + 2;
  const number = form.text('num').trim() || String(id);
  groups.set(String(id), { id, name, number, ofMail: form.flag('type') });
  return { id };
}

/** `chg_group=1`. */
export function changeGroup({ account, form }: Call): ContactsAnswer {
  const group = findGroup(account, form.text('grp'));
  if (group === undefined) return refuse('not-found');
  const [name, number] = [form.text('name').trim(), form.text('num').trim()];
  groupsOf(account).set(String(group.id), { ...group, name: name || group.name, number: number || group.number });
  return { ...DONE };
}

/** `del_group=1`: the contacts stay. */
export function removeGroup({ account, form }: Call): ContactsAnswer {
  const group = findGroup(account, form.text('grp'));
  if (group === undefined) return refuse('not-found');
  groupsOf(account).delete(String(group.id));
  for (const contact of contactsOf(account).values()) leave(contact, group.id);
  return { ...DONE };
}

/** `get_group=1`: all, or those of a name, a number or a type. */
export function listGroups({ account, form }: Call): ContactsAnswer {
  const wanted = form.text('grp').trim() === '' ? null : findGroup(account, form.text('grp'));
  const [name, number, type] = ['name', 'num', 'type'].map((each) => form.text(each).trim());
  return [...groupsOf(account).values()]
    .filter((group) => wanted === null || group === wanted)
    .filter((group) => name === '' || group.name === name)
    .filter((group) => number === '' || group.number === number)
    .filter((group) => type === '' || group.ofMail === (type === '1'))
    .map((group) => {
      const members = [...contactsOf(account).values()].filter(({ groups }) => groups.includes(group.id));
      return { id: group.id, name: group.name, number: group.number, cnt: String(members.length) };
    });
}

/** `move_group`: 1 moves contacts into a group, 2 adds them to one more, 3 takes them out. */
export function moveContacts({ account, form }: Call): ContactsAnswer {
  const group = findGroup(account, form.text('grp'));
  const contacts = listOf(form.text('phone')).map((phone) => findContact(account, phone, ''));
  if (contacts.length === 0) return refuse('parameters-error');
  if (group === undefined || contacts.includes(undefined)) return refuse('not-found');
  for (const contact of contacts as readonly Contact[]) {
    if (form.text('move_group') === '1') contact.groups = [];
    leave(contact, group.id);
    if (form.text('move_group') !== '3') contact.groups.push(group.id);
  }
  return { ...DONE };
}

function leave(contact: Contact, groupId: number): void {
  contact.groups = contact.groups.filter((id) => id !== groupId);
}
