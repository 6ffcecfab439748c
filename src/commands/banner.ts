import { styleText } from 'node:util';
import type { Clock } from '../index.ts';
import { providers } from '../mocks/providers/index.ts';
import { calledAs } from './called-as.ts';

export interface BannerFacts {
  readonly url: string;
  /** Whether it is at every other address of this machine too. */
  readonly isEverywhere: boolean;
  /** The command that shows how to trust this one's certificates. */
  readonly ca: string;
  readonly seed: number;
  readonly clock: Clock;
  /** Shown only where Holub made it up. */
  readonly adminToken: string | null;
  readonly tls: boolean;
  readonly colours: boolean;
}

/** What `holub start` says: where to point which program, and how to send the first message. */
export function banner({ url, isEverywhere, ca, seed, clock, adminToken, tls, colours }: BannerFacts): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colours && process.env.NO_COLOR === undefined ? styleText(style, text, { validateStream: false }) : text;
  const width = Math.max(...providers.map(({ hosts }) => hosts[0]?.length ?? 0));
  const rows = providers.map(({ slug, hosts }) => {
    return `  https://${(hosts[0] ?? '').padEnd(width)}  ->  ${paint('cyan', `${url}/${slug}`)}`;
  });
  const pace = clock.pace === 1 ? '' : `, ${clock.pace} seconds a second`;
  const everywhere = isEverywhere ? ' and on every other address of this machine' : '';
  return [
    `${paint('bold', 'Holub')} is listening on ${paint('cyan', url)}${everywhere}. Nothing is sent, nothing is charged.`,
    '',
    'Point your program at it instead of the provider:',
    ...rows,
    '',
    `A program with https:// addresses in it needs no change: HTTPS_PROXY=${url}, and ${ca}`,
    ...(tls ? [`https:// is answered on the same port: ${paint('cyan', url.replace('http:', 'https:'))}`] : []),
    '',
    'Any token is an account of its own with 1000.00 UAH. The first message:',
    `  ${paint('green', firstMessage(url))}`,
    '',
    `See what was sent:   ${paint('cyan', url)} in a browser`,
    `Turn the clock:      ${paint('green', `curl ${auth(adminToken)}${url}/__admin/clock/advance -H 'Content-Type: application/json' -d '{"by":"30s"}'`)}`,
    `What a code means:   ${paint('green', calledAs('explain turbosms 427'))}`,
    '',
    `Clock ${clock.mode}${pace}, now ${clock.now}. Seed ${seed}. Stop with Ctrl+C.`,
    ...(adminToken === null
      ? []
      : [
          '',
          `This address can be reached from other machines, so /__admin asks for a token: ${paint('bold', adminToken)}`,
        ]),
  ].join('\n');
}

function auth(adminToken: string | null): string {
  return adminToken === null ? '' : `-H 'Authorization: Bearer ${adminToken}' `;
}

function firstMessage(url: string): string {
  const body = { recipients: ['380500000001'], sms: { sender: 'Shop', text: 'Hello from Holub' } };
  return `curl ${url}/turbosms/message/send.json -H 'Authorization: Bearer my-token' -H 'Content-Type: application/json' -d '${JSON.stringify(body)}'`;
}
