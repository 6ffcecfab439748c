import type { components } from '../generated/admin.ts';
import { SandboxError } from './errors.ts';

type Refused = components['schemas']['Error'];

/** Calls an operation of the control API. @throws SandboxError where it says no */
export type CallControl = <Result>(method: string, path: string, query?: object, body?: unknown) => Promise<Result>;

/** The control API of a sandbox in this process: what it checks, the library checks. */
export function createCallControl(
  fetch: (request: Request) => Promise<Response>,
  adminToken: string | null,
): CallControl {
  return async <Result>(method: string, path: string, query: object = {}, body?: unknown): Promise<Result> => {
    const given = Object.entries(query).filter(([, value]) => value !== undefined);
    const search = new URLSearchParams(Object.fromEntries(given.map(([name, value]) => [name, String(value)])));
    const request = new Request(`http://holub/__admin${path}?${search}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${adminToken ?? ''}` },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const response = await fetch(request);
    const result = response.status === 204 ? undefined : await response.json();
    if (response.ok) return result as Result;
    const { error, issues } = result as Refused;
    throw new SandboxError(error, issues);
  };
}
