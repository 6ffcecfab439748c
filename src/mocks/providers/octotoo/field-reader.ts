import type { World } from '../../world/world.ts';
import { asInteger, asObject, asText, isBlank, isWebAddress, lengthOf } from '../framework/loose-values.ts';
import * as says from '../framework/sentences.ts';
import type { Fields } from '../provider.ts';
import type { FieldError } from './refusals.ts';

type Code = FieldError['code'];

/** The sandbox's own code, for what the document gives none. */
const NO_CODE = 9001;

/** What a field must be; each kind of field asks for what fits it. */
export interface Demand {
  readonly required?: boolean;
  /** Characters of a text, or the value of a number. */
  readonly least?: number;
  readonly most?: number;
  /** The provider's code for a missing value and for one of the wrong length. */
  readonly code?: Code;
  /** What it says to a missing value; the framework's sentence by default. */
  readonly blank?: string;
}

/**
 * Reads the fields of one block, and writes down what is wrong with them: one error a field.
 * What is absent or wrong reads as undefined.
 */
export class FieldReader {
  readonly errors: FieldError[];
  readonly #fields: Fields;
  readonly #path: string;

  constructor(fields: Fields, errors: FieldError[], path = '') {
    this.#fields = fields;
    this.errors = errors;
    this.#path = path;
  }

  /** Whether the field says anything. */
  has(field: string): boolean {
    return !isBlank(this.#fields[field]);
  }

  value(field: string): unknown {
    return this.#fields[field];
  }

  /** Writes down what is wrong with a field. */
  refuse(field: string, sentence: (label: string) => string, code: Code = NO_CODE): undefined {
    this.errors.push({ field: this.#path + field, code, description: sentence(this.#labelOf(field)) });
    return undefined;
  }

  text(field: string, demand: Demand = {}): string | undefined {
    const { least, most, code } = demand;
    const value = this.#given(field, demand);
    if (value === undefined) return undefined;
    const text = asText(value);
    if (text === null) return this.refuse(field, says.notText);
    const length = lengthOf(text);
    if (most !== undefined && length > most) return this.refuse(field, (label) => says.tooLong(label, most), code);
    if (least !== undefined && length < least) return this.refuse(field, (label) => says.tooShort(label, least), code);
    return text;
  }

  whole(field: string, demand: Demand = {}): number | undefined {
    const { least, most } = demand;
    const value = this.#given(field, demand);
    if (value === undefined) return undefined;
    const number = asInteger(value);
    if (number === null) return this.refuse(field, says.notWhole);
    if (least !== undefined && number < least) return this.refuse(field, (label) => says.tooSmall(label, least));
    if (most !== undefined && number > most) return this.refuse(field, (label) => says.tooBig(label, most));
    return number;
  }

  address(field: string, demand: Demand = {}): string | undefined {
    const value = this.#given(field, demand);
    if (value === undefined) return undefined;
    return isWebAddress(value) ? value : this.refuse(field, says.notAddress);
  }

  oneOf<T extends string>(field: string, words: readonly T[], demand: Demand = {}): T | undefined {
    const value = this.#given(field, demand);
    if (value === undefined) return undefined;
    return words.find((word) => word === value) ?? this.refuse(field, says.invalid);
  }

  /** `Y-m-d H:i:s`, Kyiv wall time (C-45), as epoch ms. */
  moment(field: string, world: World): number | undefined {
    const value = this.#given(field, {});
    if (value === undefined) return undefined;
    const at =
      typeof value === 'string' && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value) ? world.kyiv.read(value) : null;
    return at ?? this.refuse(field, says.badFormat);
  }

  /** A block inside of this one; undefined when it is absent. An empty list is PHP's empty block, so it is absent too. */
  inside(field: string, demand: Demand = {}): FieldReader | undefined {
    const value = this.#given(field, demand);
    if (value === undefined) return undefined;
    const fields = asObject(value);
    return fields === null ? this.refuse(field, says.invalid) : this.of(fields, `${field}.`);
  }

  /** A reader of other fields that writes into the same list. */
  of(fields: Fields, path: string): FieldReader {
    return new FieldReader(fields, this.errors, this.#path + path);
  }

  #given(field: string, { required = false, code, blank }: Demand): unknown {
    const value = this.#fields[field];
    if (!isBlank(value)) return value;
    if (required) this.refuse(field, blank === undefined ? says.blank : () => blank, code);
    return undefined;
  }

  /** The last word of the path that is no index. */
  #labelOf(field: string): string {
    const words = (this.#path + field).split('.');
    return says.labelOf(words.findLast((word) => !/^\d+$/.test(word)) ?? field);
  }
}
