import { typeOf } from './pattern.ts';

/** Who stands in the answers of a run; their names are nobody's business in a recording. */
export interface Known {
  readonly sender: string | null;
  readonly msisdn: string | null;
}

/**
 * Makes answers comparable: ids, dates, amounts and the run's own number become placeholders that keep their form, and
 * ids keep their identity: the same id is `<id 1>` wherever it stands. One a case.
 */
export class Normalizer {
  readonly #known: Known;
  readonly #ids = new Map<string, number>();

  constructor(known: Known) {
    this.#known = known;
  }

  value(value: unknown, key = ''): unknown {
    if (Array.isArray(value)) return value.map((each) => this.value(each, key));
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value);
      return Object.fromEntries(entries.map(([name, each]) => [this.#key(name), this.value(each, name)]));
    }
    if (typeof value !== 'string' && typeof value !== 'number') return value;
    const marked = this.#mark(value, key);
    if (marked === null) return typeof value === 'string' ? this.#texts(value) : value;
    return typeof value === 'number' ? `<${marked}, number>` : `<${marked}>`;
  }

  /** What a value is, where only its form counts; null for one that must be the same. */
  #mark(value: string | number, key: string): string | null {
    const text = String(value);
    if (text === '') return null;
    if (text === this.#known.msisdn) return 'msisdn';
    if (text === this.#known.sender) return 'sender';
    const dated = DATES.find(([form]) => form.test(text));
    if (dated !== undefined) return dated[1];
    if (/^\d+\.\d+\.\d+$/.test(text) && key === 'version') return 'version';
    if (AMOUNT.test(key) && /^-?\d+(\.\d+)?$/.test(text))
      return `amount${typeof value === 'string' ? fraction(text) : ''}`;
    if (/timestamp/i.test(key) && /^\d{9,13}$/.test(text)) return 'timestamp';
    if (RUN.test(text)) return 'run';
    if (UUID.test(text)) return `id ${this.#id(text)}, uuid`;
    if ((ID.test(key) || this.#isParty(key)) && /^[1-9]\d*$/.test(text)) return `id ${this.#id(text)}`;
    return null;
  }

  /** Keys are ids and numbers in some answers. */
  #key(key: string): string {
    if (key === this.#known.msisdn) return '<msisdn>';
    return /^\d{3,}$/.test(key) || UUID.test(key) ? `<id ${this.#id(key)}>` : key;
  }

  /** Under the number that was sent to stands the id of its message. */
  #isParty(key: string): boolean {
    return key === this.#known.msisdn;
  }

  #texts(text: string): string {
    const { msisdn, sender } = this.#known;
    const plain = msisdn === null ? text : text.replaceAll(msisdn, '<msisdn>');
    return sender === null || sender.length < 3 ? plain : plain.replaceAll(sender, '<sender>');
  }

  #id(text: string): number {
    const known = this.#ids.get(text) ?? this.#ids.size + 1;
    this.#ids.set(text, known);
    return known;
  }
}

/** The forms of dates, each with what it is called. */
const DATES: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/, 'date 2026-01-02T03:04:05Z'],
  [/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:?\d{2}$/, 'date 2026-01-02T03:04:05+02:00'],
  [/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/, 'date 2026-01-02 03:04:05'],
  [/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, 'date 2026-01-02 03:04'],
  [/^\d{4}-\d{2}-\d{2}$/, 'date 2026-01-02'],
  [/^\d{2}\.\d{2}\.\d{4} \d{2}:\d{2}:\d{2}$/, 'date 02.01.2026 03:04:05'],
];

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** The name that a run gives to its requests. */
const RUN = /^holub-[0-9a-z]{6,10}$/;
const AMOUNT = /^(balance|price|cost|money|reserve|spent|credit)$/;
const ID = /(^|_)ids?\]?$|Ids?$|^id_|\[id\]/;

/** `.0000` of `12.3400`: how many decimals there are is part of the form. */
const fraction = (text: string) => (/\.\d{4,}$/.test(text) ? text.replace(/^[^.]*/, '').replaceAll(/\d/g, '0') : '');

/** The type of a value that may have been normalised. */
export function typeIn(value: unknown): string {
  return typeof value === 'string' && /^<.*, number>$/.test(value) ? 'number' : typeOf(value);
}
