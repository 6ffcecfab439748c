import type { Persona } from './case.ts';

/** One request of a case and what came back. Free of credentials: they are not part of what is asked. */
export interface Exchange {
  readonly operation: string;
  readonly as: Persona;
  readonly asked: Asked;
  /** Null when no answer came. */
  readonly reply: Answered | null;
}

/** What was asked, as data. */
export interface Asked {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** What came back. */
export interface Answered {
  readonly status: number;
  /** Lower case; those that matter. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The JSON in it, else the text. */
  readonly body: unknown;
}

/** The headers that a program may rely on. */
const MATTER = /^(content-type|location|allow|retry-after|www-authenticate|x-rate-limit-.*|content-disposition)$/;

/** Reads a response to its end, in the charset that it names. */
export async function readAnswer(response: Response): Promise<Answered> {
  const type = response.headers.get('content-type') ?? '';
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8';
  const text = new TextDecoder(charset).decode(await response.arrayBuffer());
  const headers = [...response.headers].filter(([name]) => MATTER.test(name));
  return {
    status: response.status,
    headers: Object.fromEntries(headers),
    text,
    body: /json/.test(type) ? parsed(text) : text,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
