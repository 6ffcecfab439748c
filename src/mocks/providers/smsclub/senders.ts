import type { components } from '../../../generated/smsclub.ts';
import type { Account } from '../../world/accounts.ts';
import { phpMap } from '../framework/loose-values.ts';
import {
  type Registration,
  register,
  registeredNames,
  registrationOf,
  senderStanding,
} from '../framework/sender-names.ts';
import type { Call } from '../framework/signed-in.ts';
import type { Reply } from '../provider.ts';
import { successfulRequest, successRequest } from './envelope.ts';
import { refuseRegistration } from './refusals.ts';
import { readRegistration, readSenderName } from './wire.ts';

type Schemas = components['schemas'];

/** What a fresh account lists: clients take the first and send from it (assumed). */
const FRESH_SENDERS = ['test1', 'test2'] as const;

const STATES: Readonly<Record<Registration, Schemas['SenderState']>> = {
  'in moderation': 'Being moderated',
  'at the operators': 'Awaiting moderation by operator',
  approved: 'Approved',
  rejected: 'Rejected',
  'papers missing': 'Waiting for Additional. Information',
};

/** `POST` and `GET /sms/originator`: the account's sender names. */
export const listSmsSenders = (call: Call): Reply<Schemas['SmsSendersAnswer']> =>
  successRequest({ info: [...namesOf(call)] });

/** `GET /vibers/originator`: the same names in the other envelope. */
export const listViberSenders = (call: Call): Reply<Schemas['ViberSendersAnswer']> =>
  successfulRequest([...namesOf(call)]);

/** `POST /originators/registration-originators`: a name goes to moderation. */
export function registerSender(call: Call): Reply<Schemas['RegistrationAnswer'] | Schemas['RegistrationRefusal']> {
  const { name, verdict } = readRegistration(call.fields);
  if (name === null) return refuseRegistration();
  register(call.account, name, call.world.clock.now(), { verdict });
  return successRequest({ info: { originator: name, status: 'Being moderated' as const } });
}

/** `POST /originators/stat-originators`: the state of one name, or of all that the account has or has handed in. */
export function senderStates(call: Call): Reply<Schemas['SenderStatesAnswer']> {
  const wanted = readSenderName(call.fields);
  const listed = namesOf(call);
  const known = new Set([...listed, ...registeredNames(call.account)]);
  const names = wanted === null ? [...known] : [wanted].filter((name) => known.has(name));
  const now = call.world.clock.now();
  const stateOf = (name: string) =>
    STATES[listed.includes(name) ? 'approved' : (registrationOf(call.account, name, now) ?? 'approved')];
  const info = phpMap(Object.fromEntries(names.map((name) => [name, stateOf(name)])));
  return successRequest({ info: info as Schemas['SenderStatesAnswer']['success_request']['info'] });
}

/** The names that were set and those that moderation has approved. */
function namesOf({ account, world }: Call): readonly string[] {
  const now = world.clock.now();
  const approved = registeredNames(account).filter((name) => registrationOf(account, name, now) === 'approved');
  return [...new Set([...(account.senders ?? FRESH_SENDERS), ...approved])];
}

/** A name that the account may send as; null for any other. Any will do until the senders are set. */
export function readSender(value: unknown, account: Account, now: number): string | null {
  if (typeof value !== 'string' || value.trim() === '' || !value.isWellFormed()) return null;
  return senderStanding(account, value, now) === 'fine' ? value : null;
}

/** How a name stands and what helps; time helps only those that moderation has not judged. */
const WAYS_OUT = {
  'in moderation': 'in moderation. Advance the clock',
  'at the operators': 'at the operators. Advance the clock',
  rejected: 'rejected. Register it without what is forbidden',
  'papers missing': 'short of papers. Register it with "inn" or "okpo"',
} as const;

/** Why a name that looks fine may not be used, where moderation keeps it back. */
export function hintOnSender(name: unknown, account: Account, now: number): { readonly hint?: string } {
  const registration = typeof name === 'string' ? registrationOf(account, name, now) : null;
  if (registration === null || registration === 'approved') return {};
  return { hint: `The name was registered and is ${WAYS_OUT[registration]}, or put it into the account's senders.` };
}
