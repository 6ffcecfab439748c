import type { Content, LegDraft } from '../../world/message.ts';
import { richLeg } from '../framework/legs.ts';
import { type Block, readPlan, readSender } from './block.ts';
import type { FieldReader } from './field-reader.ts';
import { given } from './given.ts';
import { pricesIn } from './prices.ts';
import { REFUSALS } from './refusals.ts';
import { readAttachments, readCarousel, readOptions } from './viber-content.ts';

const LIFETIME = { least: 60, most: 86_000 } as const;
const LIFETIME_S = 86_000;
export const CHAT_NAME_LETTERS = 50;

/** The chat that a message opens or goes on with. */
export interface WantedChat {
  /** The recipient's number by default. */
  readonly name?: string;
}

/** The leg of a Viber message, and the chat that it wants. */
export function viberLeg(block: Block): { readonly leg: LegDraft; readonly chat: WantedChat | undefined } {
  const { own } = block;
  const sender = readSender(block);
  const text = own.text('text', { required: true, code: REFUSALS['text-blank'].code }) ?? '';
  const device = own.oneOf('device', ['all', 'main']);
  const lifetime = own.whole('lifetime', LIFETIME) ?? LIFETIME_S;
  const { campaign, ...window } = readPlan(block);
  const { content, chat } = readShape(block);
  const mainDeviceOnly = device === 'main' ? true : undefined;
  const shown = { ...content, ...given({ mainDeviceOnly, campaign }) };
  const leg = {
    ...richLeg('viber', { sender, text, validityMs: lifetime * 1000 }, shown, pricesIn(block.world).viber),
    ...window,
  };
  return { leg, chat };
}

/** Beside a carousel or a survey nothing but the base fields belongs; the rest is ignored (C-05). */
function readShape({ own, whole }: Block): { readonly content: Content; readonly chat: WantedChat | undefined } {
  // One schema of the document closes the block before them (C-04).
  const holder = (field: string): FieldReader => (own.has(field) ? own : whole);
  if (holder('carousel').has('carousel')) {
    const carousel = readCarousel(holder('carousel').inside('carousel'));
    return { content: given({ carousel }), chat: undefined };
  }
  if (holder('list').has('list')) {
    const options = readOptions(holder('list').inside('list'));
    return { content: given({ options }), chat: undefined };
  }
  return { content: readAttachments(own), chat: readChat(own) };
}

/** `twoWay: {}` opens a chat too, and PHP writes that as `[]`. */
function readChat(own: FieldReader): WantedChat | undefined {
  const value = own.value('twoWay');
  if (Array.isArray(value) && value.length === 0) return {};
  const twoWay = own.inside('twoWay');
  return twoWay === undefined ? undefined : given({ name: twoWay.text('chatName', { most: CHAT_NAME_LETTERS }) });
}
