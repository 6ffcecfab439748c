import {
  getMultipartBoundary,
  MaxPartsExceededError,
  MultipartParseError,
  parseMultipart,
} from '@remix-run/multipart-parser';
import type { SentFile } from '../providers/provider.ts';

/** A multipart form: its files, and its other fields as a query would carry them, every byte escaped. */
export interface Multipart {
  readonly encodedFields: string;
  readonly files: readonly SentFile[];
}

const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/**
 * Takes a multipart form apart (RFC 7578); null when it is not whole.
 * The fields stay bytes: their charset may be named by one of them.
 */
export function readMultipart(
  bytes: Uint8Array,
  contentType: string,
  mostParts: number,
): Multipart | 'too many parts' | null {
  const boundary = getMultipartBoundary(contentType);
  if (boundary === null || boundary === '') return null;
  const fields: string[] = [];
  const files: SentFile[] = [];
  try {
    const limits = { maxFileSize: NO_LIMIT, maxTotalSize: NO_LIMIT, maxParts: mostParts };
    for (const part of parseMultipart(bytes, { boundary, ...limits })) {
      const { name = '', filename } = part;
      if (filename === undefined) fields.push(`${encodeURIComponent(name)}=${escaped(part.bytes)}`);
      else files.push({ field: name, name: filename, mediaType: part.mediaType ?? '', bytes: part.bytes });
    }
  } catch (error) {
    if (error instanceof MaxPartsExceededError) return 'too many parts';
    if (error instanceof MultipartParseError) return null;
    throw error;
  }
  return { encodedFields: fields.join('&'), files };
}

function escaped(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex').replaceAll(/../g, '%$&');
}
