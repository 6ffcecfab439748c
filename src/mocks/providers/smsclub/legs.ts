import type { LegDraft } from '../../world/message.ts';
import { richLeg, smsLeg } from '../framework/legs.ts';
import { asCarried, contentOf } from './content.ts';
import { smsLifeMs, viberLifeMs } from './lifetime.ts';
import type { Plan } from './planning.ts';
import { pricesIn } from './prices.ts';
import type { Sending } from './sending.ts';

/** The Viber leg and, where one is to follow, the SMS leg: one message with one id. */
export function legsOf(sending: Sending, plan: Plan | null): readonly LegDraft[] {
  const viber = viberLeg(sending, plan);
  const sms = smsAfterViber(sending);
  return sms === null ? [viber] : [viber, sms];
}

function viberLeg({ draft, chat, world }: Sending, plan: Plan | null): LegDraft {
  const sender = chat?.sender ?? String(draft.sender);
  const said = { sender, text: String(draft.text), validityMs: viberLifeMs(draft.lifetime) };
  const leg = richLeg('viber', said, contentOf(draft.button, draft.picture), pricesIn(world).viber);
  // Whatever its lifetime, a message expires when its mailing is over.
  return plan === null ? leg : { ...leg, notAfter: plan.endAt };
}

/** The SMS that starts when Viber has ended undelivered; null where none is to follow. */
export function smsAfterViber({ draft, world }: Sending): LegDraft | null {
  const [sender, text] = draft.sms;
  if (sender === undefined || text === undefined) return null;
  const said = { sender: String(sender), text: asCarried(String(text)), validityMs: smsLifeMs(undefined) };
  return smsLeg(said, pricesIn(world).sms);
}
