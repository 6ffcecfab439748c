import { z } from 'zod';
import type { Account } from '../world/accounts.ts';
import { parseMoney } from '../world/money.ts';
import { OutOfReach } from '../world/reach.ts';
import type { World } from '../world/world.ts';
import { BadInput, type ControlCall, json, nothing, openAccount, providerOf } from './control.ts';
import { readJson, readQuery } from './read-input.ts';
import { showAccount } from './show.ts';

const msisdn = z.string().regex(/^\d{5,15}$/, 'digits of an international number, without +');

const change = z.strictObject({
  balance: z.union([z.string(), z.number()]).optional(),
  senders: z.array(z.string().min(1)).nullable().optional(),
  blocked: z.boolean().optional(),
  quota: z
    .strictObject({ limit: z.number().int().min(0), perSeconds: z.number().positive().max(86_400) })
    .nullable()
    .optional(),
  stopList: z.array(msisdn).optional(),
  duplicates: z.boolean().optional(),
  callbackUrl: z
    .url({ protocol: /^https?$/, error: 'an http or https URL' })
    .nullable()
    .optional(),
});

export function listAccounts(call: ControlCall) {
  const { provider } = readQuery(call.request, z.strictObject({ provider: z.string().optional() }));
  if (provider !== undefined) providerOf(call, provider);
  const accounts = call.world.accounts.list().filter((account) => (provider ?? account.provider) === account.provider);
  return json({ accounts: accounts.map((account) => showAccount(account, call.world)) });
}

export const getAccount = (call: ControlCall) => json(showAccount(accountOf(call), call.world));

/** Opens the account if need be; what is left out keeps its value. */
export function setAccount(call: ControlCall) {
  const { world, request } = call;
  const { provider = '', credential = '' } = request.params;
  const { settings } = providerOf(call, provider, 404).rules;
  const patch = readJson(request, change.extend(changesOf(settings)));
  const balance = patch.balance === undefined ? undefined : readBalance(patch.balance);
  if (patch.callbackUrl) checkReach(world, patch.callbackUrl);
  const account = openAccount(call, provider, credential);
  const wasSilent = account.callbackUrl === null;
  if (balance !== undefined) account.balance = balance;
  if (patch.senders !== undefined) account.senders = patch.senders;
  if (patch.blocked !== undefined) account.blocked = patch.blocked;
  if (patch.quota !== undefined) account.quota = patch.quota;
  if (patch.stopList !== undefined) account.stopList = new Set(patch.stopList);
  if (patch.duplicates !== undefined) account.duplicates = patch.duplicates;
  if (patch.callbackUrl !== undefined) account.callbackUrl = patch.callbackUrl;
  account.settings = settings.parse({ ...account.settings, ...only(patch, Object.keys(settings.shape)) });
  if (wasSilent && account.callbackUrl !== null) world.watchAll(account);
  return json(showAccount(account, world));
}

export function removeAccount(call: ControlCall) {
  call.world.resetAccount(accountOf(call));
  return nothing;
}

/** The account of the path. @throws BadInput 404 when nobody opened it */
function accountOf(call: ControlCall): Account {
  const { provider = '', credential = '' } = call.request.params;
  providerOf(call, provider, 404);
  const account = call.world.accounts.find(provider, credential);
  if (account !== undefined) return account;
  throw new BadInput(404, `Nobody has used this credential of ${provider} yet. PUT the account to open it.`);
}

function readBalance(value: string | number): number {
  const balance = parseMoney(String(value));
  if (balance !== null) return balance;
  throw new BadInput(400, 'balance is no amount. Write "12.50", with at most four decimals.', [
    { path: 'balance', message: 'a decimal such as "12.50"' },
  ]);
}

/** @throws BadInput 400 for an address that no callback would go to; what a name means is seen when it is sent */
function checkReach(world: World, url: string): void {
  try {
    world.outbox.check(url);
  } catch (error) {
    if (!(error instanceof OutOfReach)) throw error;
    throw new BadInput(400, `No callback would reach ${url}. ${error.message}`, [
      { path: 'callbackUrl', message: 'an address that may be asked' },
    ]);
  }
}

/** The settings as a change takes them: without the default, which would come back whenever one is left out. */
function changesOf({ shape }: z.ZodObject): Record<never, z.ZodType> {
  return Object.fromEntries(
    Object.entries(shape).map(([name, setting]) => {
      return [name, z.optional(setting instanceof z.ZodDefault ? setting.unwrap() : setting)];
    }),
  );
}

/** The named members that are given. */
function only(patch: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => patch[name] !== undefined).map((name) => [name, patch[name]]));
}
