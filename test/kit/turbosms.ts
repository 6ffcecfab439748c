import type { SandboxOptions } from '../../src/mocks/sandbox.ts';
import { type Answered, type CallOptions, openSandbox, type TestSandbox } from './sandbox.ts';

/** A row of an answer to a send. */
export interface SentRow {
  readonly phone: string;
  readonly message_id: string | null;
  readonly response_code: number;
  readonly response_status: string;
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it has just asked for
type Json = any;

/** A sandbox seen by a program that speaks TurboSMS. */
export interface TurbosmsSandbox extends TestSandbox {
  /** POSTs JSON to a method such as `message/send`; the whole envelope. */
  ask(method: string, json?: unknown, options?: CallOptions): Promise<Json>;
  /** Sends by SMS, or as told, and gives the id of the first row. */
  send(part: object, recipients?: readonly unknown[] | string, options?: CallOptions): Promise<string>;
  /** The row of `message/status` for one id. */
  status(id: string): Promise<Json>;
  details(id: string): Promise<Json>;
  balance(credential?: string): Promise<number>;
  set(change: object, credential?: string): Promise<Answered>;
}

export const PHONE = '380671234567';
export const SMS = { sender: 'Shop', text: 'Hello' };

export function openTurbosms(options: SandboxOptions = {}): TurbosmsSandbox {
  const sandbox = openSandbox(options);
  const ask: TurbosmsSandbox['ask'] = async (method, json, more = {}) => {
    const answer = await sandbox.call('turbosms', `/${method}.json`, {
      method: 'POST',
      ...(json === undefined ? {} : { json }),
      ...more,
    });
    if (answer.status !== 200) throw new Error(`${answer.status}: ${answer.text}`);
    return answer.json;
  };
  return {
    ...sandbox,
    ask,
    async send(part, recipients = [PHONE], more = {}) {
      const list = typeof recipients === 'string' ? [recipients] : recipients;
      const answer = await ask('message/send', { recipients: list, ...part }, more);
      const id = answer.response_result?.[0]?.message_id;
      if (typeof id !== 'string') throw new Error(JSON.stringify(answer));
      return id;
    },
    status: async (id) => (await ask('message/status', { messages: [id] })).response_result[0],
    details: async (id) => (await ask('message/details', { messages: [id] })).response_result[0],
    balance: async (credential = 'my-token') =>
      (await ask('user/balance', undefined, { credential })).response_result.balance,
    async set(change, credential = 'my-token') {
      const answer = await sandbox.admin(`/accounts/turbosms/${encodeURIComponent(credential)}`, change, 'PUT');
      if (answer.status !== 200) throw new Error(answer.text);
      return answer;
    },
  };
}
