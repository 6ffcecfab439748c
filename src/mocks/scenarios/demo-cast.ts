import type { Faker } from '@faker-js/faker';
import type { ScenarioWorld } from './schema.ts';

/** Somebody who gets messages. */
export interface Person {
  readonly name: string;
  readonly msisdn: string;
}

type OutcomeDraft = NonNullable<ScenarioWorld['outcomes']>[number];

/** The credential of all accounts of the demo. */
export const CREDENTIAL = 'demo';

/** Who sends, and through whom. */
export const SENDERS = { turbosms: 'Kvitka', smsc: 'Likar', smsclub: 'FitClub', octotoo: 'Posylka' } as const;

const CAST_SIZE = 40;
const PREFIXES = ['50', '63', '66', '67', '68', '73', '93', '95', '96', '97', '98', '99'];

/** People with numbers that operators have, from a block of each that nobody has been seen to use. */
export function inventCast(faker: Faker): readonly Person[] {
  return faker.helpers
    .uniqueArray(() => faker.number.int({ min: 0, max: 9999 }), CAST_SIZE)
    .map((last) => ({
      name: faker.person.firstName(),
      msisdn: `380${faker.helpers.arrayElement(PREFIXES)}000${String(last).padStart(4, '0')}`,
    }));
}

/** What becomes of messages to somebody, by how many of a hundred people are so. */
const FATES: readonly { readonly weight: number; readonly value: (faker: Faker) => Partial<OutcomeDraft> }[] = [
  { weight: 45, value: (faker) => ({ reaches: reading(faker) }) },
  { weight: 20, value: (faker) => ({ reaches: { ...reading(faker), clicked: minutes(faker, 40, 90) } }) },
  { weight: 12, value: (faker) => ({ reaches: { enroute: '1s', delivered: minutes(faker, 1, 120) } }) },
  { weight: 8, value: () => ({ becomes: 'not-in-viber' }) },
  { weight: 5, value: () => ({ becomes: 'no-device' }) },
  { weight: 4, value: () => ({ becomes: 'sender-blocked' }) },
  { weight: 3, value: () => ({ becomes: 'undeliverable' }) },
  { weight: 3, value: () => ({ becomes: 'expired' }) },
];

const minutes = (faker: Faker, min: number, max: number) => `${faker.number.int({ min, max })}m` as const;
const reading = (faker: Faker) => ({ enroute: '1s', delivered: '4s', read: minutes(faker, 1, 30) }) as const;

/** The accounts of the demo, with money and registered senders, and what will become of messages to its people. */
export function worldOf(cast: readonly Person[], faker: Faker): ScenarioWorld {
  return {
    accounts: Object.entries(SENDERS).map(([provider, sender]) => ({
      provider,
      credential: CREDENTIAL,
      balance: '250.00',
      senders: [sender],
    })),
    outcomes: cast.map(({ msisdn }) => ({
      credential: CREDENTIAL,
      msisdn,
      ...faker.helpers.weightedArrayElement(FATES)(faker),
    })),
  };
}
