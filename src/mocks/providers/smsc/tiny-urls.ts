import type { components } from '../../../generated/smsc.ts';
import { isReached } from '../../telecom/states.ts';
import { stateAt } from '../../world/delivery.ts';
import { forceState } from '../../world/messages.ts';
import type { World } from '../../world/world.ts';
import type { MockRequest, Reply } from '../provider.ts';
import { commands, DONE } from './commands.ts';
import { dated } from './dates.ts';
import { addressOf, clicksOf, findLink, linksOf } from './links.ts';
import type { Call } from './operation.ts';
import { rules } from './rules.ts';
import { legOf } from './sent.ts';

type Answer = components['schemas']['TinyUrlsAnswer'];

/** `tinyurls.php`: the links that were shortened, and how often each was followed. The rows are assumed. */
export const tinyUrls = commands<Answer>({ get: list });

/** OK where nothing has been shortened: all that is known of this page is that a well-formed call is taken. */
function list({ account, form, world }: Call): Answer {
  const [wanted, id] = [form.text('link').trim(), form.text('id').trim()];
  if (linksOf(account).size === 0) return { ...DONE };
  return [...linksOf(account).values()]
    .map((link) => ({ link, message: world.messages.get(link.messageId) }))
    .filter(({ link }) => wanted === '' || link.url === wanted || addressOf(link) === wanted)
    .filter(({ message }) => id === '' || message?.providerId === id)
    .map(({ link, message }) => ({
      id: link.id,
      tinyurl: addressOf(link),
      link: link.url,
      phone: message?.msisdn ?? '',
      created: dated(link.createdAt, world),
      clicks: clicksOf(link, message, world.clock.now()),
    }));
}

/** Follows a short link: counts the click, tells it of the message, and leads on to where the link was meant to go. */
export function follow({ params }: MockRequest, world: World): Reply<never> {
  const found = findLink(params.code ?? '', world);
  if (found === null) return { status: 404, format: 'text', body: 'Not Found' as never };
  const { account, link } = found;
  link.opened += 1;
  const message = world.messages.get(link.messageId);
  if (message !== undefined) {
    const state = stateAt(legOf(message), world.clock.now());
    const isLate = isReached(state) && state !== 'clicked';
    // Who follows a link has read the message, whatever was planned for it.
    if (isLate || state === 'scheduled' || state === 'enroute') {
      forceState(world, rules, account, message, 'clicked', null);
    }
  }
  return { status: 302, format: 'none', body: null as never, headers: { Location: link.url } };
}
