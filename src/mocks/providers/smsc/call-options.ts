/** How a call is spoken and repeated. */
export interface CallOptions {
  readonly voice: string;
  readonly language: string;
  /** How long the phone rings. */
  readonly waitSeconds: number;
  /** The pause before the next try; by default it grows from 3 to 14. */
  readonly retrySeconds: readonly [from: number, to: number];
  readonly tries: number;
}

const VOICE = /^(m|m2|m3|m4|w|w2|w3|w4)(?:, ?([a-z]{2}))?$/;
const DEFAULTS = { waitSeconds: 25, retrySeconds: [3, 14], tries: 8 } as const;

/** `voice` and `param`; null where the voice is none that there is (assumed to be an error). */
export function readCallOptions(voice: string, param: string): CallOptions | null {
  const match = VOICE.exec(voice.trim() || 'm3');
  if (match === null) return null;
  return { voice: match[1] ?? 'm3', language: match[2] ?? 'uk', ...readParam(param) };
}

/** `w,i,n`. What can be put right is; any other value gives the defaults for all three. */
function readParam(param: string): Pick<CallOptions, 'waitSeconds' | 'retrySeconds' | 'tries'> {
  const match = /^(\d{1,2}),(\d{1,4}),(\d)$/.exec(param.trim());
  if (match === null) return DEFAULTS;
  const [wait = 0, retry = 0, tries = 0] = match.slice(1).map(Number);
  if (retry > 3600) return DEFAULTS;
  const pause = Math.max(10, retry);
  return {
    waitSeconds: Math.min(35, Math.max(10, wait)),
    retrySeconds: [pause, pause],
    tries: Math.max(1, tries),
  };
}
