import type { SandboxOptions } from '../../../../src/mocks/sandbox.ts';
import { type Answered, type CallOptions, openSandbox, type TestSandbox } from '../../../kit/sandbox.ts';

/** A number that meets no test outcome. */
export const PHONE = '380671234567';

/** A sandbox with SMS Club's calls at hand. */
export interface Club extends TestSandbox {
  ask(path: string, json?: unknown, options?: CallOptions): Promise<Answered>;
  get(path: string, options?: CallOptions): Promise<Answered>;
  /** A Viber message to one number, with changes. */
  viber(change?: object, options?: CallOptions): Promise<Answered>;
  /** An SMS to one phone, with changes. */
  sms(change?: object, options?: CallOptions): Promise<Answered>;
  /** Changes the account `my-token`. */
  account(change: object): Promise<void>;
  /** The balance, by the provider's own call. */
  money(): Promise<string>;
  /** What `/vibers/status` says of one id. */
  status(id: string): Promise<unknown>;
  /** Advances in steps: the status at each moment, seconds from now. */
  course(id: string, seconds: readonly number[]): Promise<readonly (readonly [number, ...unknown[]])[]>;
}

/** Opens a sandbox in which the rate is not limited, unless told otherwise. */
export async function openClub(options: SandboxOptions & { readonly quota?: boolean } = {}): Promise<Club> {
  const { quota = false, ...rest } = options;
  const sandbox = openSandbox(rest);
  const account = async (change: object) => {
    const { status, text } = await sandbox.admin('/accounts/smsclub/my-token', change, 'PUT');
    if (status !== 200) throw new Error(text);
  };
  if (!quota) await account({ quota: null });
  const ask: Club['ask'] = (path, json, more) =>
    sandbox.call('smsclub', path, { method: 'POST', ...(json === undefined ? {} : { json }), ...more });
  const club: Club = {
    ...sandbox,
    ask,
    account,
    get: (path, more) => sandbox.call('smsclub', path, { method: 'GET', ...more }),
    viber: (change = {}, more) =>
      ask('/vibers/send', { sender: 'Shop', phones: [PHONE], message: 'Hello', ...change }, more),
    sms: (change = {}, more) =>
      ask('/sms/send', { src_addr: 'Shop', phone: [PHONE], message: 'Hello', ...change }, more),
    money: async () => (await ask('/sms/balance')).json.success_request.info.money,
    status: async (id) => (await ask('/vibers/status', { messageIds: [id] })).json.successfulRequest.requestData[id],
    async course(id, seconds) {
      const rows: (readonly [number, ...unknown[]])[] = [];
      let passed = 0;
      for (const at of seconds) {
        await sandbox.advance(`${at - passed}s`);
        passed = at;
        const { status, additionStatus, smsStatus } = (await club.status(id)) as Readonly<Record<string, unknown>>;
        rows.push([at, status, additionStatus, smsStatus]);
      }
      return rows;
    },
  };
  return club;
}

/** The ids of a Viber send, in order. */
export const idsOf = ({ json }: Answered): readonly string[] =>
  json.successfulRequest.requestData.messages.map(({ id }: { id: string }) => id);

/** The body of a Viber refusal. */
export const refused = (key: string, sentence: string) => ({ errorRequest: { errors: { [key]: [sentence] } } });
