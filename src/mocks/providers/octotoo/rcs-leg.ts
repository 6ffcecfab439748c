import type { LegDraft } from '../../world/message.ts';
import { richLeg } from '../framework/legs.ts';
import { type Block, readPlan, readSender } from './block.ts';
import { given } from './given.ts';
import { pricesIn } from './prices.ts';
import { REFUSALS } from './refusals.ts';
import { SMS_LIFETIME, SMS_LIFETIME_S } from './sms-leg.ts';

/** The leg of an RCS message: a text, and a picture and a button where they are given. */
export function rcsLeg(block: Block): LegDraft {
  const { own } = block;
  const sender = readSender(block);
  const { code, description } = REFUSALS['rcs-text-blank'];
  const text = own.text('text', { required: true, code, blank: description }) ?? '';
  const caption = own.text('buttonText');
  const url = own.address('buttonUrl');
  const image = own.address('imgUrl');
  // The other channels call it `lifetime` (C-21).
  const lifetime = own.whole(own.has('rcsTtl') ? 'rcsTtl' : 'lifetime', SMS_LIFETIME) ?? SMS_LIFETIME_S;
  const { campaign, ...window } = readPlan(block);
  const button = caption === undefined && url === undefined ? undefined : { text: caption ?? '', url: url ?? '' };
  return {
    ...richLeg(
      'rcs',
      { sender, text, validityMs: lifetime * 1000 },
      given({ button, image, campaign }),
      pricesIn(block.world).rcs,
    ),
    ...window,
  };
}
