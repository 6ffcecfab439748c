import type { Reply } from '../providers/provider.ts';

/** A reply as bytes and headers, ready for the socket. */
export interface Written {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Writes a provider's reply out. */
export function writeReply(reply: Reply, contentType: string): Written {
  const headers: Record<string, string> = { ...reply.headers };
  if (reply.hint !== undefined) headers['X-Sandbox-Hint'] = toHeaderText(reply.hint);
  if (reply.format === 'none') return { status: reply.status, headers, body: null };
  headers['Content-Type'] ??= contentType;
  return { status: reply.status, headers, body: bodyText(reply) };
}

/** The body of a reply as text. */
export function bodyText(reply: Pick<Reply, 'format' | 'body' | 'text'>): string {
  if (reply.text !== undefined) return reply.text;
  return reply.format === 'json' ? JSON.stringify(reply.body) : String(reply.body ?? '');
}

/** Headers carry ASCII only. */
function toHeaderText(hint: string): string {
  return hint.replaceAll(/[^\x20-\x7e]/g, '?');
}
