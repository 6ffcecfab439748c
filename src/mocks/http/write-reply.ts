import iconv from 'iconv-lite';
import type { Reply } from '../providers/provider.ts';

/** A reply as bytes and headers, ready for the socket. */
export interface Written {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes where the text is not UTF-8. */
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

/** Writes a provider's reply out. */
export function writeReply(reply: Reply, contentType: string): Written {
  const headers: Record<string, string> = { ...reply.headers };
  if (reply.hint !== undefined) headers['X-Sandbox-Hint'] = toHeaderText(reply.hint);
  if (reply.format === 'none') return { status: reply.status, headers, body: null };
  headers['Content-Type'] ??= contentType;
  return { status: reply.status, headers, body: encoded(bodyText(reply), headers['Content-Type']) };
}

/** Text in the charset that its content type names; what the charset lacks becomes `?`. */
function encoded(text: string, contentType: string): Written['body'] {
  if (contentType.endsWith('charset=utf-8')) return text;
  const charset = /;\s*charset="?([\w-]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? 'utf-8';
  return charset === 'utf-8' ? text : new Uint8Array(iconv.encode(text, charset));
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
