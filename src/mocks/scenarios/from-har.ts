import { z } from 'zod';
import { providers } from '../providers/index.ts';
import { findProvider } from './find-provider.ts';
import { scenarioOfTape } from './from-tape.ts';
import { mask } from './mask.ts';
import type { Scenario } from './schema.ts';
import type { Taped } from './taped.ts';

const pairs = z.array(z.object({ name: z.string(), value: z.string() })).default([]);

/** What is read of an HTTP Archive 1.2. */
const har = z.object({
  log: z.object({
    entries: z.array(
      z.object({
        startedDateTime: z.iso.datetime({ offset: true }),
        request: z.object({
          method: z.string(),
          url: z.url(),
          headers: pairs,
          postData: z.object({ text: z.string().default(''), comment: z.string().optional() }).optional(),
        }),
        response: z.object({
          status: z.number().int(),
          content: z.object({ text: z.string().default(''), encoding: z.string().optional() }).default({ text: '' }),
        }),
      }),
    ),
  }),
});

/** Whether a document means to be an HTTP Archive. */
export const isHar = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'log' in value && !('steps' in value);

/** An HTTP Archive as a scenario, masked. Only requests to the providers are taken. @throws ZodError when it is none */
export function scenarioOfHar(value: unknown): Scenario {
  const { log } = har.parse(value);
  const tapes = log.entries.map(tapedOf).filter(({ provider }) => provider !== null);
  return scenarioOfTape(mask(tapes.sort((a, b) => a.at - b.at)), 'Imported from an HTTP Archive');
}

type Entry = z.infer<typeof har>['log']['entries'][number];

function tapedOf({ startedDateTime, request, response }: Entry): Taped {
  const url = new URL(request.url);
  const { text = '', comment } = request.postData ?? {};
  const { content, status } = response;
  return {
    at: Date.parse(startedDateTime),
    method: request.method,
    provider: findProvider(providers, url)?.slug ?? null,
    url: `${url.pathname}${url.search}`,
    // HTTP/2's own names are no headers.
    headers: request.headers.filter(({ name }) => !name.startsWith(':')).map(({ name, value }) => [name, value]),
    bytes: Buffer.from(text, comment === 'base64' ? 'base64' : 'utf8'),
    // Status 0 is what an archive says of a request that got no answer.
    reply:
      status === 0
        ? null
        : {
            status,
            text: content.encoding === 'base64' ? Buffer.from(content.text, 'base64').toString() : content.text,
          },
  };
}
