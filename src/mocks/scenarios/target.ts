import type { Provider } from '../providers/provider.ts';

/** What a scenario is played against: a sandbox in this process, or a server somewhere. */
export interface Target {
  /** How requests travel. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Where they go: `http://localhost:8380`, without a slash at the end. */
  readonly base: string;
  readonly adminToken: string | null;
  /** The providers that sign requests in. */
  readonly providers: readonly Provider[];
}

/** A reply, read to its end. */
export interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Something that cannot be done, so that nothing after it makes sense. */
export class CannotGoOn extends Error {
  /** The parts of what was sent that are at fault, as the control API names them. */
  readonly issues: readonly { readonly path: string; readonly message: string }[];

  constructor(message: string, issues: CannotGoOn['issues'] = []) {
    super(message);
    this.issues = issues;
  }
}

/** Asks the target's control API. @throws CannotGoOn when it says no, or is none */
export async function askControl(target: Target, method: string, path: string, body?: unknown): Promise<unknown> {
  const { base, adminToken } = target;
  const response = await target.fetch(
    new Request(`${base}/__admin${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(adminToken === null ? {} : { Authorization: `Bearer ${adminToken}` }),
      },
      body: body === undefined ? null : JSON.stringify(body),
    }),
  );
  const text = await response.text();
  const answer = parsed(text) as { error?: string; issues?: CannotGoOn['issues'] } | undefined;
  if (response.ok && (answer !== undefined || text === '')) return answer;
  const why = answer?.error ?? `HTTP ${response.status}: ${text.slice(0, 200)}`;
  throw new CannotGoOn(answer === undefined ? `${base} does not answer as a Holub does: ${why}` : why, answer?.issues);
}

/** Text as JSON; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
