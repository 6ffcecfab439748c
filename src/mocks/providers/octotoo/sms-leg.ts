import type { LegDraft } from '../../world/message.ts';
import { smsLeg as sms } from '../framework/legs.ts';
import { type Block, readPlan, readSender } from './block.ts';
import { given } from './given.ts';
import { pricesIn } from './prices.ts';
import { REFUSALS } from './refusals.ts';

/** 144400 looks like a slip, but stands there for SMS and RCS alike (C-22). */
export const SMS_LIFETIME = { least: 60, most: 144_400 } as const;
export const SMS_LIFETIME_S = 3600;

/** The leg of an SMS. */
export function smsLeg(block: Block): LegDraft {
  const { own } = block;
  const sender = readSender(block);
  const text = own.text('text', { required: true, code: REFUSALS['text-blank'].code }) ?? '';
  const lifetime = own.whole('lifetime', SMS_LIFETIME) ?? SMS_LIFETIME_S;
  const { campaign, ...window } = readPlan(block);
  return {
    ...sms({ sender, text, validityMs: lifetime * 1000 }, pricesIn(block.world).sms),
    content: given({ campaign }),
    ...window,
  };
}
