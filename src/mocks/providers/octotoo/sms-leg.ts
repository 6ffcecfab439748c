import { countParts } from '../../telecom/parts.ts';
import { type LegDraft, NO_REPORTS } from '../../world/message.ts';
import { PRICES } from '../framework/prices.ts';
import { type Block, readPlan, readSender } from './block.ts';
import { given } from './given.ts';
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
  const { encoding, parts } = countParts(text);
  return {
    channel: 'sms',
    sender,
    text,
    encoding,
    parts,
    price: parts * PRICES.smsPart,
    validityMs: lifetime * 1000,
    reports: NO_REPORTS,
    content: given({ campaign }),
    ...window,
  };
}
