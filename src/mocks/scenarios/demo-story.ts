import type { Faker } from '@faker-js/faker';
import { CREDENTIAL, type Person, SENDERS } from './demo-cast.ts';
import type { RequestStep, Step } from './schema.ts';

type Slug = keyof typeof SENDERS;

/** Something that happens at a moment of the day. */
export interface Happening {
  /** Seconds after the day's beginning. */
  readonly at: number;
  readonly step: Step;
}

export const MINUTE = 60;
export const HOUR = 60 * MINUTE;
/** From half past seven to half past nine in the evening. */
export const DAY = 14 * HOUR;

/** What has been written so far, and what a writer needs. */
export class Story {
  readonly faker: Faker;
  readonly happenings: Happening[] = [];
  readonly #cast: readonly Person[];

  constructor(faker: Faker, cast: readonly Person[]) {
    this.faker = faker;
    this.#cast = cast;
  }

  someone(): Person {
    return this.faker.helpers.arrayElement(this.#cast);
  }

  several(count: number): readonly Person[] {
    return this.faker.helpers.arrayElements(this.#cast, count);
  }

  /** Digits. */
  number(length: number): string {
    return this.faker.string.numeric({ length, allowLeadingZeros: false });
  }

  /** So many moments between two hours, counted from the day's beginning. */
  moments(count: number, from = 0, to = DAY / HOUR): readonly number[] {
    return Array.from({ length: count }, () => this.faker.number.int({ min: from * HOUR, max: to * HOUR }));
  }

  ask(at: number, provider: Slug, path: string, json: unknown, more: Omit<RequestStep, 'request'> = {}): void {
    this.happenings.push({ at, step: { request: { provider, as: CREDENTIAL, path, json }, ...more } });
  }

  form(at: number, provider: Slug, path: string, form: Record<string, string>): void {
    this.happenings.push({ at, step: { request: { provider, as: CREDENTIAL, path, form } } });
  }

  answer(at: number, provider: Slug, { msisdn }: Person, text: string): void {
    const inbound = { provider, credential: CREDENTIAL, from: msisdn, to: SENDERS[provider], text };
    this.happenings.push({ at, step: { inbound } });
  }
}
