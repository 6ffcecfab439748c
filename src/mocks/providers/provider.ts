import { LIMITS } from '../world/bounds.ts';
import type { Rules } from '../world/rules.ts';
import type { World } from '../world/world.ts';
import type { Remedy } from './framework/remedies.ts';

/** Named values as a query or form carries them: text, lists and objects of text, by bracket names. */
export type Fields = Readonly<Record<string, unknown>>;

/** A body as it was understood. */
export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'form'; readonly fields: Fields }
  | { readonly kind: 'multipart'; readonly fields: Fields; readonly files: readonly SentFile[] }
  | { readonly kind: 'unreadable'; readonly why: 'syntax' | 'media type' | 'size' };

/** What a puzzled reader is told of a body that was not read for its size. */
export const TOO_LONG = `The body is longer, or has more fields, than Holub takes. Send less, or start Holub with ${LIMITS.bodyBytes.flag} or ${LIMITS.fields.flag}.`;

/** A file that came in a multipart body. */
export interface SentFile {
  /** The name of its field. */
  readonly field: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The charsets that a provider may read and write: their names as they stand in a content type. */
export type Charset = 'utf-8' | 'windows-1251' | 'koi8-r';

/** A request before its text is read: enough to see in which charset it is. */
export interface UnreadRequest {
  readonly path: string;
  /** A field of the query or of the form, where its value is ASCII; null where there is none. */
  field(name: string): string | null;
}

/** A request past the socket. Plain data but for the header look-up. */
export interface MockRequest {
  readonly method: string;
  /** Within the provider, without prefix and query: `/message/send.json`. */
  readonly path: string;
  /** What the path's placeholders hold. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Fields;
  /** What its text was read in. */
  readonly charset: Charset;
  /** The query as it was sent, still percent-encoded. */
  readonly rawQuery: string;
  readonly headers: { get(name: string): string | null };
  readonly body: Body;
  /** The body as it was sent. */
  readonly bytes: Uint8Array;
  /** Some of the text was not in the charset it claimed; it holds U+FFFD there. */
  readonly malformedText: boolean;
  /** An armed answer that belongs to single recipients or messages, for the operation to give. */
  readonly armed: ArmedRow | null;
  /** The file that the request names and that was fetched before it began; null where nothing was to be fetched. */
  readonly fetched: FetchedFile | null;
}

/** A file from the web, or what came instead of it. */
export interface FetchedFile {
  /** The receiver's HTTP status; 0 when nobody answered. */
  readonly status: number;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Why its address was not asked at all. */
  readonly barred?: string;
}

/** A per-recipient answer that a fault asks for: for one number, or for all. */
export interface ArmedRow {
  readonly answer: Answer;
  readonly msisdn: string | null;
}

/** The name of the answer that a fault wants for the row of this number; null for none. */
export function armedFor(armed: ArmedRow | null, msisdn: string | null): string | null {
  return armed !== null && (armed.msisdn === null || armed.msisdn === msisdn) ? armed.answer.name : null;
}

/** What goes back. Plain data: printable, comparable, storable. */
export interface Reply<Content = unknown> {
  readonly status: number;
  readonly format: 'json' | 'xml' | 'text' | 'none';
  readonly body: Content;
  readonly headers?: Readonly<Record<string, string>>;
  /** The text as it goes out, where the provider lays it out in its own way; `body` then says what it means. */
  readonly text?: string;
  /** Why, where a person would wonder: sent as `X-Sandbox-Hint`, which no provider sends. */
  readonly hint?: string;
}

/** One operation of a provider. Synchronous: if it must wait, it is not an operation. */
export type Operation<Content = unknown> = (request: MockRequest, world: World) => Reply<Content>;

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** `POST /message/send.json`, for every method of every path of a spec. */
export type OperationKey<Paths> = {
  [Path in keyof Paths & string]: {
    [M in keyof Paths[Path] & Method]: Paths[Path][M] extends { responses: unknown }
      ? `${Uppercase<M>} ${Path}`
      : never;
  }[keyof Paths[Path] & Method];
}[keyof Paths & string];

/** What a spec lets an operation put into its bodies, over all statuses and media types. */
export type BodyOf<Paths, Key extends string> = Key extends `${infer M} ${infer Path}`
  ? Path extends keyof Paths
    ? Lowercase<M> extends keyof Paths[Path]
      ? Paths[Path][Lowercase<M>] extends { responses: infer Responses }
        ? ContentOf<Responses[keyof Responses]>
        : never
      : never
    : never
  : never;

type ContentOf<Response> = Response extends { content: infer Media } ? Media[keyof Media] : null;

/**
 * A provider's table: one row for every operation of its spec, and no other.
 * A missing row, an unknown one, and a body that the spec does not have do not compile.
 */
export type Operations<Paths> = { readonly [Key in OperationKey<Paths>]: Operation<BodyOf<Paths, Key>> };

/** How far an answer can be trusted: from our reading up to what a live run has confirmed. */
export type Evidence = 'assumed' | 'client' | 'recorded' | 'documented' | 'verified';

/** Something that a provider can say. */
export interface Answer {
  /** The provider's own word where it has one, else ours in kebab-case; unique within the provider. */
  readonly name: string;
  /** What the provider prints; null where it has no code. */
  readonly code: string | number | null;
  readonly http: number;
  /** What it means. */
  readonly text: string;
  /** About the whole request, about one recipient or message, or a state of a message. */
  readonly scope: 'global' | 'row' | 'state';
  readonly evidence: Evidence;
  readonly howTo: HowTo;
}

/** How an answer is had: a sentence, and the steps that do it in a fresh world with a frozen clock. */
export interface HowTo {
  readonly text: string;
  /** Made when asked for: some of them send megabytes. */
  readonly steps: () => readonly HowToStep[];
}

/** One step of a how-to. `{name}` in a string stands for what an earlier step captured. */
export type HowToStep =
  | {
      readonly request: HowToRequest;
      /** Takes a value out of the reply's JSON by a dotted path. */
      readonly capture?: Readonly<Record<string, string>>;
    }
  /** A change of the account, as the control API takes it. */
  | { readonly account: Readonly<Record<string, unknown>> }
  | { readonly advance: string }
  | { readonly fault: Readonly<Record<string, unknown>> }
  | { readonly inbound: Readonly<Record<string, unknown>> }
  | { readonly force: { readonly message: string; readonly state: string; readonly reason?: string } };

export interface HowToRequest {
  readonly method?: string;
  /** With its query, as it goes on the request line. */
  readonly path: string;
  readonly json?: unknown;
  /** A body as it is, with its content type. */
  readonly body?: { readonly type: string; readonly text: string };
  /** The credential to sign in with: the account of the walk by default, null for none. */
  readonly credential?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One provider: what one folder holds and the list names. */
export interface Provider {
  readonly slug: string;
  readonly title: string;
  /** Its real hosts, lower case; the first one is its main one. */
  readonly hosts: readonly string[];
  readonly rules: Rules;
  /** Any row of the table; its own type has told more. */
  readonly operations: Readonly<Record<string, Operation>>;
  readonly answers: readonly Answer[];
  /** What a client does about an answer, by its name; none for what is good news, or a state. */
  readonly remedies: Readonly<Record<string, Remedy>>;
  /** The charset of a request's text; UTF-8 where the provider knows no other. */
  charsetOf?(request: UnreadRequest): Charset;
  /** The content type of a reply in this format; the reply goes out in the charset that it names. */
  contentType(format: Reply['format'], request: MockRequest): string;
  /** The credential that the request bears, also where it is not asked for one. */
  credentialOf(request: MockRequest): string | null;
  /** The numbers that the request names. */
  msisdnsOf(request: MockRequest): readonly string[];
  /** The one name of an operation that several rows are spellings of. */
  sameOperation(key: string): string;
  /** What it says to a path it does not have, or to a method that the path does not take. */
  unmatched(request: MockRequest, world: World, allowed: readonly string[]): Reply;
  /** The address of a file that the request wants fetched, where the sandbox may fetch and the caller is known. */
  fileToFetch(request: MockRequest, world: World): string | null;
  /** Looks at the rate before anything else is done: refuses, or adds headers to what is answered. */
  throttle(request: MockRequest, world: World): Throttling | null;
  /** Whether a reply says no. */
  refuses(reply: Reply): boolean;
  /** The names of the answers that a reply holds. */
  answersIn(reply: Reply): readonly string[];
  /**
   * The reply that is this answer, for a fault; null where the operation gives it to single rows. `allowed` are the
   * methods of the request's path.
   */
  answerWith(answer: Answer, request: MockRequest, world: World, allowed: readonly string[]): Reply | null;
  /** The provider's own reply of an HTTP status; null where it has none. */
  statusReply(status: number, allowed: readonly string[]): Reply | null;
  /** What signs a request in. */
  sign(credential: string): Signature;
  /** The plainest send: one SMS of this text to this number. */
  firstMessage(msisdn: string, text: string): FirstMessage;
}

/** A request that sends one message: a POST of JSON or of a form. */
export interface FirstMessage {
  readonly path: string;
  readonly json?: Readonly<Record<string, unknown>>;
  readonly form?: Readonly<Record<string, string>>;
}

/** Where a credential stands in a request. */
export interface Signature {
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields of the query. */
  readonly query?: Readonly<Record<string, string>>;
}

/** The path with the signature's fields in its query. */
export function signedPath(path: string, { query = {} }: Signature): string {
  const fields = new URLSearchParams(query).toString();
  return fields === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${fields}`;
}

/** What the rate limit says to a request. */
export interface Throttling {
  readonly refusal: Reply | null;
  readonly headers: Readonly<Record<string, string>>;
}
