import type { Window } from '../../world/message.ts';
import type { World } from '../../world/world.ts';
import { asObject } from '../framework/loose-values.ts';
import type { Call } from '../framework/signed-in.ts';
import type { Fields } from '../provider.ts';
import { FieldReader } from './field-reader.ts';
import { given } from './given.ts';
import { type FieldError, REFUSALS } from './refusals.ts';

/** The block of one channel, and what stands beside it. */
export interface Block {
  readonly own: FieldReader;
  /** The request itself: the name of the mailing and the dates may stand here; the block wins (C-11). */
  readonly whole: FieldReader;
  readonly world: World;
}

/** Opens the block of a channel. Without one its fields are missing, and that is what is answered. */
export function openBlock({ fields, world }: Call, name: string, errors: FieldError[]): Block {
  return blockOf(asObject(fields[name]) ?? {}, fields, world, errors);
}

/** A block out of its own fields and those of the request. */
export function blockOf(own: Fields, whole: Fields, world: World, errors: FieldError[]): Block {
  return { own: new FieldReader(own, errors), whole: new FieldReader(whole, errors), world };
}

/** Who sends: at most 32 characters. Whether the account may is looked at later. */
export function readSender({ own }: Block): string {
  return own.text('from', { required: true, most: 32, code: REFUSALS['from-blank'].code }) ?? '';
}

/** The name of the mailing and the moments between which it may be sent. Past and crossed ones are taken (C-46). */
export function readPlan({ own, whole, world }: Block): Window & { readonly campaign?: string } {
  const reader = (field: string) => (own.has(field) ? own : whole);
  return given({
    campaign: reader('nameDelivery').text('nameDelivery'),
    notBefore: reader('sendFromDate').moment('sendFromDate', world),
    notAfter: reader('sendToDate').moment('sendToDate', world),
  });
}
