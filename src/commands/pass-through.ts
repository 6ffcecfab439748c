import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Taped } from '../mocks/scenarios/taped.ts';

/** What went by, both ways. */
export type PassedThrough = Omit<Taped, 'at' | 'provider'>;

/** What belongs to one connection and not to the message (RFC 9110, 7.6.1), and what a new connection sets itself. */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'host',
  'content-length',
  'expect',
  'accept-encoding',
]);

/** Sends a request on to `base` as it is, and its reply back. A connection that breaks there breaks here. */
export async function passThrough(
  base: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<PassedThrough> {
  const { method = 'GET', url = '/' } = incoming;
  const bytes = await buffer(incoming);
  const headers = pairsOf(incoming.rawHeaders).filter(([name]) => !HOP_BY_HOP.has(name.toLowerCase()));
  const asked = { method, url, headers, bytes };
  try {
    const response = await fetch(`${base}${url}`, {
      method,
      // What is taken down is the text itself, so the other side need not pack it.
      headers: [...headers.map(([name, value]): [string, string] => [name, value]), ['accept-encoding', 'identity']],
      body: bytes.length === 0 ? null : bytes,
      redirect: 'manual',
    });
    const body = Buffer.from(await response.arrayBuffer());
    const kept = [...response.headers].filter(([name]) => !HOP_BY_HOP.has(name) && name !== 'content-encoding');
    outgoing.writeHead(response.status, kept.flat()).end(body);
    return {
      ...asked,
      reply: { status: response.status, text: decode(body, response.headers.get('content-type') ?? '') },
    };
  } catch {
    outgoing.destroy();
    return { ...asked, reply: null };
  }
}

function pairsOf(raw: readonly string[]): readonly (readonly [string, string])[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []));
}

function decode(body: Uint8Array, contentType: string): string {
  const charset = /;\s*charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return Buffer.from(body).toString('latin1');
  }
}
