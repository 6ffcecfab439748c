import { countParts } from '../../telecom/parts.ts';
import { type Content, type LegDraft, NO_CONTENT, NO_REPORTS } from '../../world/message.ts';
import type { Money } from '../../world/money.ts';

/** What a leg says, from whom and for how long it is tried. */
export interface LegText {
  readonly sender: string;
  readonly text: string;
  readonly validityMs: number;
}

/** The leg of an SMS, paid by the part. */
export function smsLeg({ sender, text, validityMs }: LegText, partPrice: Money): LegDraft {
  const { encoding, parts } = countParts(text);
  return {
    channel: 'sms',
    sender,
    text,
    encoding,
    parts,
    price: parts * partPrice,
    validityMs,
    reports: NO_REPORTS,
    content: NO_CONTENT,
  };
}

/** The leg of a rich message, paid as a whole. It can be read, and clicked where it has a button. */
export function richLeg(
  channel: 'viber' | 'rcs',
  { sender, text, validityMs }: LegText,
  content: Content,
  price: Money,
): LegDraft {
  return {
    channel,
    sender,
    text,
    encoding: null,
    parts: 1,
    price,
    validityMs,
    reports: { read: true, click: hasButton(content) },
    content,
  };
}

function hasButton({ button, video, carousel }: Content): boolean {
  return button !== undefined || video?.button !== undefined || carousel !== undefined;
}
