import { signedPath } from '../providers/provider.ts';
import type { RequestStep } from './schema.ts';
import { CannotGoOn, type Got, type Target } from './target.ts';

/** Sends a scenario's request. @returns null when the connection broke before the whole reply was there */
export async function askProvider(target: Target, request: RequestStep['request']): Promise<Got | null> {
  const sent = toRequest(target, request);
  try {
    const response = await target.fetch(sent);
    // As it went over the wire: a charset that is not UTF-8 is the provider's own matter, and its letters count.
    const text = decode(new Uint8Array(await response.arrayBuffer()), response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, text };
  } catch {
    return null;
  }
}

function toRequest({ base, providers }: Target, request: RequestStep['request']): Request {
  const { provider: slug, as, path, headers = {} } = request;
  const provider = providers.find((each) => each.slug === slug);
  if (as !== undefined && provider === undefined) throw new CannotGoOn('expected a provider to sign in to, beside as');
  const signature = as === undefined ? {} : (provider?.sign(as) ?? {});
  const [type, body] = bodyOf(request);
  const all = new Headers({ ...(type === null ? {} : { 'Content-Type': type }), ...signature.headers });
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  const prefix = slug === undefined ? '' : `/${slug}`;
  return new Request(`${base}${prefix}${signedPath(path, signature)}`, {
    method: request.method ?? (body === null ? 'GET' : 'POST'),
    headers: all,
    body,
  });
}

function bodyOf({
  json,
  form,
  text,
  base64,
}: RequestStep['request']): [type: string | null, body: string | Buffer<ArrayBuffer> | null] {
  if (json !== undefined) return ['application/json', JSON.stringify(json)];
  if (form !== undefined) return ['application/x-www-form-urlencoded', new URLSearchParams(form).toString()];
  // Bytes, so that no content type is made up for them.
  if (base64 !== undefined) return [null, Buffer.from(base64, 'base64')];
  return [null, text === undefined ? null : Buffer.from(text)];
}

function decode(bytes: Uint8Array, contentType: string): string {
  const charset = /;\s*charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
}
