import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv, styleText } from 'node:util';
import type { Slug } from '../client/index.ts';
import { verifyAgainst } from '../contracts/against.ts';
import { coverageOf } from '../contracts/coverage.ts';
import {
  isConfigured,
  keepSecrets,
  type LiveOptions,
  liveTarget,
  type Settings,
  wanted,
} from '../contracts/live-target.ts';
import { mockTarget } from '../contracts/mock-target.ts';
import { pricesFrom } from '../contracts/prices.ts';
import { type Recording, readRecording, recordingsOf } from '../contracts/recording.ts';
import { REPORTS, type ReportForm } from '../contracts/report/index.ts';
import { caseLines } from '../contracts/report/pretty.ts';
import { Secrets } from '../contracts/secrets.ts';
import { type Allowance, cents } from '../contracts/spending.ts';
import { type Stamps, stamped } from '../contracts/stamps.ts';
import { SLUGS, type Target } from '../contracts/target.ts';
import { urlTarget } from '../contracts/url-target.ts';
import { isClean, type Verification, verify as verifyAll } from '../contracts/verify.ts';
import type { OutcomeName } from '../mocks/telecom/test-numbers.ts';
import { hideCrashes } from './hide-crashes.ts';

/** The flags of `holub verify`, read. */
export interface VerifyFlags {
  readonly target?: string;
  readonly adminToken?: string;
  readonly spend: boolean;
  readonly to?: string;
  readonly toIs?: readonly OutcomeName[];
  readonly budget: number;
  readonly report: ReportForm;
  readonly credentials?: string;
  readonly record?: string;
  readonly against?: readonly string[];
}

/** `holub verify [PROVIDER...]`: 0 when everything held and nothing differs, 1 when not, 2 for unusable arguments. */
export async function verify(named: readonly string[], flags: VerifyFlags): Promise<void> {
  const secrets = new Secrets();
  hideCrashes(secrets);
  try {
    for (const name of named) {
      if (SLUGS.some((slug) => slug === name)) continue;
      throw new RangeError(`there is no provider ${JSON.stringify(name)}. Use some of: ${SLUGS.join(', ')}.`);
    }
    const verification =
      flags.against === undefined ? await ask(named, flags, secrets) : await compare(named, flags.against, flags);
    const coverage = await Promise.all(verification.providers.map(coverageOf));
    process.stdout.write(`${secrets.hide(REPORTS[flags.report]({ verification, coverage }, colours()))}\n`);
    if (flags.record !== undefined) await record(flags.record, verification, secrets);
    process.exitCode = isClean(verification) ? 0 : 1;
  } catch (error) {
    const unusable = error instanceof RangeError;
    console.error(secrets.hide(`holub: ${error instanceof Error ? error.message : String(error)}`));
    process.exitCode = unusable ? 2 : 1;
  }
}

/** Asks the cases of the providers at the target. */
async function ask(named: readonly string[], flags: VerifyFlags, secrets: Secrets): Promise<Verification> {
  const { target: where = 'mock' } = flags;
  const settings = await readSettings(flags);
  keepSecrets(settings, secrets);
  const allowance = readAllowance(flags, where, settings);
  const providers = choose(named, where, settings, secrets);
  const { toIs: outcomes = [] } = flags;
  const adminToken = secrets.keep(flags.adminToken) ?? null;
  const target = await aim(where, adminToken, { settings, secrets, msisdn: allowance?.to ?? null, outcomes });
  const paint: Parameters<typeof caseLines>[1] = (style, text) => (colours() ? styleText(style, text) : text);
  if (flags.record !== undefined) await makeFolder(flags.record);
  return verifyAll({
    providers,
    target,
    allowance,
    onCase(done, at, of) {
      const line = secrets.hide(`[${at}/${of}] ${caseLines(done, paint).split('\n')[0]}`);
      if (target.real || process.stderr.isTTY) process.stderr.write(`${line}\n`);
    },
  });
}

/** Holds the mock against recordings. */
async function compare(named: readonly string[], files: readonly string[], flags: VerifyFlags): Promise<Verification> {
  const others = [flags.target, flags.record, flags.credentials, flags.to, flags.toIs, flags.adminToken];
  if (flags.spend || others.some((flag) => flag !== undefined)) {
    throw new RangeError('--against asks the mock alone, and goes with names of providers and --report only.');
  }
  const recordings = await Promise.all(files.map(readFileOf));
  const chosen = recordings.filter(({ provider }) => named.length === 0 || named.includes(provider));
  if (chosen.every(({ cases }) => cases.length === 0)) {
    throw new RangeError(`there is no case of ${named.length === 0 ? 'any provider' : named.join(', ')} in them.`);
  }
  return verifyAgainst(chosen);
}

async function readFileOf(file: string): Promise<Recording> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new RangeError(`${file} cannot be read. Name files that --record has written.`);
  try {
    return readRecording(text);
  } catch (error) {
    throw error instanceof RangeError ? new RangeError(`${file} ${error.message}`) : error;
  }
}

const colours = () => process.stdout.isTTY === true && process.env.NO_COLOR === undefined;

function readAllowance({ spend, to, toIs, budget }: VerifyFlags, target: string, settings: Settings): Allowance | null {
  if (!spend) {
    if (to !== undefined || toIs !== undefined)
      throw new RangeError('--to and --to-is say who gets messages, and go with --spend.');
    return null;
  }
  if (target !== 'live') throw new RangeError('--spend is for --target live: a sandbox costs nothing.');
  if (to === undefined) throw new RangeError('--spend needs --to MSISDN: the one number that messages may go to.');
  return { to, budget: cents(budget), prices: pricesFrom(settings) };
}

async function readSettings({ credentials }: VerifyFlags): Promise<Settings> {
  if (credentials === undefined) return process.env;
  const text = await readFile(credentials, 'utf8').catch(() => null);
  if (text === null)
    throw new RangeError(`${credentials} cannot be read. Name a file of lines such as HOLUB_LIVE_TURBOSMS_TOKEN=...`);
  return { ...process.env, ...parseEnv(text) };
}

/** The providers that are named; on live, by default those with credentials. */
function choose(named: readonly string[], target: string, settings: Settings, secrets: Secrets): readonly Slug[] {
  const chosen = SLUGS.filter((slug) => named.length === 0 || named.includes(slug));
  if (target !== 'live') return chosen;
  const ready = chosen.filter((slug) => isConfigured(slug, { settings, secrets }));
  const lacking = chosen.filter((slug) => !ready.includes(slug));
  if (ready.length > 0 && (named.length === 0 || lacking.length === 0)) return ready;
  throw new RangeError(`there are no credentials: set ${lacking.map(wanted).join('; ')}.`);
}

async function aim(target: string, adminToken: string | null, live: LiveOptions): Promise<Target> {
  const isHolub = target !== 'mock' && target !== 'live';
  if (adminToken !== null && !isHolub) throw new RangeError('--admin-token is for --target URL: a running Holub.');
  if (target === 'mock') return mockTarget();
  if (target === 'live') return liveTarget(live);
  if (!URL.canParse(target))
    throw new RangeError(`${JSON.stringify(target)} is no target. Use mock, live, or an address.`);
  return urlTarget(target, adminToken);
}

/** What cannot be saved need not be asked. @throws RangeError */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new RangeError(`no folder can be made at ${folder} for --record: ${error.message}`);
  });
}

/** Saves what was answered, dated, and the days on which cases held. */
async function record(folder: string, verification: Verification, secrets: Secrets): Promise<void> {
  const dated = join(folder, verification.at.slice(0, 10));
  await mkdir(dated, { recursive: true });
  const save = (file: string, value: unknown) => writeFile(file, secrets.hide(`${JSON.stringify(value, null, 2)}\n`));
  for (const recording of recordingsOf(verification)) await save(join(dated, `${recording.provider}.json`), recording);
  const stamps = join(folder, 'verified.json');
  const before = JSON.parse(await readFile(stamps, 'utf8').catch(() => '{}')) as Stamps;
  await save(stamps, stamped(before, verification));
}
