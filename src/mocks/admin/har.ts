import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import type { components } from '../../generated/admin.ts';
import { type ControlCall, json } from './control.ts';
import { exchangeShape, fittingExchanges } from './find-exchanges.ts';
import { journalBody } from './journal-body.ts';
import { readQuery } from './read-input.ts';
import { showExchange } from './show.ts';

type Schemas = components['schemas'];

const query = z.strictObject(exchangeShape);

/** The exchanges that fit as an HTTP Archive 1.2, oldest first. Exchanges take no world time, so the times are 0. */
export function getJournalHar(call: ControlCall) {
  const { providers, version } = call;
  const wanted = readQuery(call.request, query);
  const exchanges = [...fittingExchanges(call, wanted)].reverse();
  const entries = exchanges.map((each) => entryOf(showExchange(each, providers, journalBody)));
  return json({ log: { version: '1.2' as const, creator: { name: 'holub', version }, entries } });
}

function entryOf(exchange: Schemas['Exchange']): Schemas['HarEntry'] {
  const { at, request, reply, outcome, answers } = exchange;
  return {
    startedDateTime: at,
    time: 0,
    request: requestOf(request),
    response: responseOf(reply),
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    comment: answers.length === 0 ? outcome : `${outcome}: ${answers.join(', ')}`,
  };
}

function requestOf({
  method,
  url,
  host,
  headers,
  body,
  bodyEncoding,
}: Schemas['ExchangeRequest']): Schemas['HarRequest'] {
  const question = url.indexOf('?');
  const query = question < 0 ? [] : [...new URLSearchParams(url.slice(question + 1))];
  const mimeType = headers['content-type'] ?? '';
  const comment = bodyEncoding === 'base64' ? { comment: 'base64' } : {};
  return {
    method,
    url: `http://${host}${url}`,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairs(Object.entries(headers)),
    queryString: pairs(query),
    ...(body === '' ? {} : { postData: { mimeType, text: body, ...comment } }),
    headersSize: -1,
    bodySize: Buffer.byteLength(body, bodyEncoding === 'base64' ? 'base64' : 'utf8'),
  };
}

/** Status 0 is what HAR says of a request that got no answer. */
function responseOf(reply: Schemas['ExchangeReply'] | null): Schemas['HarResponse'] {
  const { status = 0, headers = {}, body = '' } = reply ?? {};
  const size = Buffer.byteLength(body);
  return {
    status,
    statusText: STATUS_CODES[status] ?? '',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairs(Object.entries(headers)),
    content: { size, mimeType: headers['Content-Type'] ?? headers['content-type'] ?? '', text: body },
    redirectURL: '',
    headersSize: -1,
    bodySize: size,
  };
}

function pairs(entries: readonly (readonly [string, string])[]): Schemas['HarPairs'] {
  return entries.map(([name, value]) => ({ name, value }));
}
