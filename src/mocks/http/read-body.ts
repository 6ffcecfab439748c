/** A request's body as bytes; null when it was longer than allowed. */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array | null> {
  if (request.body === null) return NO_BYTES;
  const declared = Number(request.headers.get('content-length') ?? Number.NaN);
  if (declared <= maxBytes) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    return bytes.length <= maxBytes ? bytes : null;
  }
  return readChunks(request.body, maxBytes);
}

const NO_BYTES = new Uint8Array(0);

/**
 * Reads to the end even when there is too much, without keeping it:
 * a client that is still sending would take an early answer for a broken connection.
 */
async function readChunks(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  let chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maxBytes) chunks = [];
    else chunks.push(chunk);
  }
  return length > maxBytes ? null : Buffer.concat(chunks, length);
}
