import { z } from 'zod';
import type { Provider } from '../providers/provider.ts';
import { askProvider } from '../scenarios/ask-provider.ts';
import type { Exchange } from '../world/journal.ts';
import { BadInput, type ControlCall, json, providerOf } from './control.ts';
import { acceptedIn } from './find-messages.ts';
import { journalBody } from './journal-body.ts';
import { readJson } from './read-input.ts';
import { showExchange, showMessage } from './show.ts';
import { snippetsOf } from './snippets.ts';

const CREDENTIAL = 'my-token';

/** Delivered after five seconds, so that there is something to watch. */
const TO = '380500000001';

/** How to send the first message of each provider, in several languages, at the address that was asked. */
export function listFirstMessages({ request, providers }: ControlCall) {
  const base = `http://${request.headers.get('host') ?? 'localhost:8380'}`;
  return json({
    firstMessages: providers.map((provider) => {
      const { slug, title, hosts } = provider;
      const message = provider.firstMessage(TO, 'Hello from Holub');
      const snippets = snippetsOf(slug, base, provider.sign(CREDENTIAL), message);
      return { provider: slug, title, insteadOf: `https://${hosts[0]}`, use: `${base}/${slug}`, snippets };
    }),
  });
}

const draft = z.strictObject({
  credential: z.string().min(1).default(CREDENTIAL),
  msisdn: z
    .string()
    .regex(/^\d{5,15}$/, 'digits of an international number, without +')
    .default(TO),
  text: z.string().min(1).optional(),
});

/** Sends a test message through the provider's own API: checked, journaled and paid as anybody's. */
export async function sendFirstMessage(call: ControlCall) {
  const { world, request, target, providers } = call;
  const provider = providerOf(call, request.params.provider ?? '', 404);
  const before = world.journal.lastId;
  // The number makes each text another one: the same twice in a row would be refused as a duplicate.
  const { credential, msisdn, text = `Test message ${before + 1} from Holub` } = readJson(request, draft);
  await askProvider(target, { provider: provider.slug, as: credential, ...provider.firstMessage(msisdn, text) });
  const exchange = latestOf(call, provider, credential, before);
  return json(
    {
      exchange: showExchange(exchange, providers, journalBody),
      messages: [...acceptedIn(exchange, world)].map((message) => showMessage(message, world)),
    },
    201,
  );
}

/** The latest exchange of an account since then. @throws BadInput 409 when a fault or another request took its place */
function latestOf({ world }: ControlCall, { slug }: Provider, credential: string, before: number): Exchange {
  for (const exchange of world.journal.newestFirst()) {
    if (exchange.id <= before) break;
    if (exchange.provider === slug && exchange.credential === credential) return exchange;
  }
  throw new BadInput(409, 'The journal was emptied while the message was sent. Send another one.');
}
