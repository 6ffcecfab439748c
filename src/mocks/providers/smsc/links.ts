import { type Account, shelf } from '../../world/accounts.ts';
import type { Message } from '../../world/message.ts';
import type { World } from '../../world/world.ts';

/** A link that was shortened for one recipient. Plain data. */
export interface ShortLink {
  readonly id: number;
  readonly code: string;
  readonly url: string;
  readonly createdAt: number;
  /** The sandbox's id of the message that carries it. */
  messageId: string;
  /** How many times it was opened. */
  opened: number;
}

/** Where short links lead to. The provider's own address of them is not documented (assumed). */
const BASE = 'https://smsc.ua/t/';
const LINK = /https?:\/\/[^\s<>"]+/gi;
const CODE_LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const CODE_LENGTH = 6;
/** What stands for a short link until its code is known. */
const PLACEHOLDER = /https:\/\/smsc\.ua\/t\/(\d{6,})/g;

export const linksOf = (account: Account) => shelf<ShortLink>(account, 'links');

/** A text whose links are replaced by short ones of their final length, and the links. Their codes come later. */
export function shorten(text: string): { readonly text: string; readonly urls: readonly string[] } {
  const urls: string[] = [];
  const shortened = text.replaceAll(LINK, (url) => {
    urls.push(url);
    return placeholder(urls.length);
  });
  return { text: shortened, urls };
}

/** Whether a text has a link. */
export const hasLink = (text: string) => text.search(LINK) >= 0;

const placeholder = (number: number) => `${BASE}${String(number).padStart(CODE_LENGTH, '0')}`;

/**
 * The text for one recipient, each of its links with a code of its own, and those links. A link that `maxsms` has cut
 * off is none.
 */
export function issueLinks(
  text: string,
  urls: readonly string[],
  account: Account,
  world: World,
): { readonly text: string; readonly links: readonly ShortLink[] } {
  const links: ShortLink[] = [];
  if (urls.length === 0) return { text, links };
  const issued = text.replaceAll(PLACEHOLDER, (_whole, number) => {
    const url = urls[Number(number) - 1] ?? '';
    const link = {
      id: linksOf(account).size + 1,
      code: newCode(account, world),
      url,
      createdAt: world.clock.now(),
      messageId: '',
      opened: 0,
    };
    linksOf(account).set(link.code, link);
    links.push(link);
    return addressOf(link);
  });
  return { text: issued, links };
}

/** A code that the account has not given yet. */
function newCode(account: Account, world: World): string {
  const luck = world.luck(account, 'links');
  const draw = () => CODE_LETTERS[luck.int(0, CODE_LETTERS.length - 1)];
  let code = '';
  do code = Array.from({ length: CODE_LENGTH }, draw).join('');
  while (linksOf(account).has(code));
  return code;
}

/** A short link with its account, whoever's it is. */
export function findLink(code: string, world: World): { readonly account: Account; readonly link: ShortLink } | null {
  for (const account of world.accounts.list()) {
    const link = account.provider === 'smsc' ? linksOf(account).get(code) : undefined;
    if (link !== undefined) return { account, link };
  }
  return null;
}

/** The address of a short link. */
export const addressOf = ({ code }: ShortLink) => `${BASE}${code}`;

/** How often a link was followed: opened here, or clicked by the plan of a test number. */
export function clicksOf(link: ShortLink, message: Message | undefined, now: number): number {
  const planned = message?.legs[0]?.timeline.some(({ at, state }) => state === 'clicked' && at <= now) === true;
  return link.opened > 0 ? link.opened : planned ? 1 : 0;
}
