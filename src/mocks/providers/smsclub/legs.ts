import type { Chat } from '../../world/chats.ts';
import type { LegDraft } from '../../world/message.ts';
import { richLeg, smsLeg } from '../framework/legs.ts';
import { asCarried, contentOf } from './content.ts';
import { smsLifeMs, viberLifeMs } from './lifetime.ts';
import type { Plan } from './planning.ts';
import type { ViberDraft } from './wire.ts';

/** The Viber leg and, where one is to follow, the SMS leg: one message with one id. */
export function legsOf(draft: ViberDraft, chat: Chat | null, plan: Plan | null): readonly LegDraft[] {
  const viber = viberLeg(draft, chat, plan);
  const sms = smsAfterViber(draft);
  return sms === null ? [viber] : [viber, sms];
}

function viberLeg(draft: ViberDraft, chat: Chat | null, plan: Plan | null): LegDraft {
  const sender = chat?.sender ?? String(draft.sender);
  const said = { sender, text: String(draft.text), validityMs: viberLifeMs(draft.lifetime) };
  const leg = richLeg('viber', said, contentOf(draft.button, draft.picture));
  // Whatever its lifetime, a message expires when its mailing is over.
  return plan === null ? leg : { ...leg, notAfter: plan.endAt };
}

/** The SMS that starts when Viber has ended undelivered; null where none is to follow. */
export function smsAfterViber({ sms: [sender, text] }: ViberDraft): LegDraft | null {
  if (sender === undefined || text === undefined) return null;
  return smsLeg({ sender: String(sender), text: asCarried(String(text)), validityMs: smsLifeMs(undefined) });
}
