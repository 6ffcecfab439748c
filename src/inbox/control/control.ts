import createClient from 'openapi-fetch';
import type { paths } from '../../generated/admin.ts';
import type { Schemas } from './schemas.ts';
import type { Session } from './session.ts';

/** The control API said no, in a sentence that says what to do; `status` 0 where it could not be reached. */
export class Refused extends Error {
  readonly status: number;
  readonly issues: Schemas['Error']['issues'];

  constructor(status: number, message: string, issues?: Schemas['Error']['issues']) {
    super(message);
    this.status = status;
    this.issues = issues;
  }
}

/** The control API, typed by its spec. */
export type Control = ReturnType<typeof createControl>;

/** The control API of the server that this page came from. */
export function createControl(session: Session) {
  /** `fetch` with the token. Without credentials, so that a 401 makes no browser ask for a name and a password. */
  const send = async (request: Request): Promise<Response> => {
    const { value: token } = session.token;
    if (token !== null) request.headers.set('Authorization', `Bearer ${token}`);
    const response = await fetch(request, { credentials: 'omit' });
    if (response.status === 401) session.wanted.value = true;
    return response;
  };
  const client = createClient<paths>({ baseUrl: location.origin, fetch: send });
  return {
    send,
    get: client.GET,
    put: client.PUT,
    post: client.POST,
    delete: client.DELETE,
  };
}

interface Told {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** What a call gives. @throws Refused where the control API says no or cannot be reached */
export async function heard<T extends Told>(call: Promise<T>): Promise<NonNullable<T['data']>> {
  let told: T;
  try {
    told = await call;
  } catch (error) {
    throw new Refused(0, error instanceof Error ? error.message : String(error));
  }
  if (told.response.ok) return told.data as NonNullable<T['data']>;
  const { error = told.response.statusText, issues } = (told.error ?? {}) as Partial<Schemas['Error']>;
  throw new Refused(told.response.status, error, issues);
}
