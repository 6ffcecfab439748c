import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv, styleText } from 'node:util';
import type { Slug } from '../client/index.ts';
import { coverageOf } from '../contracts/coverage.ts';
import { isConfigured, liveTarget, type Settings, wanted } from '../contracts/live-target.ts';
import { mockTarget } from '../contracts/mock-target.ts';
import { recordingsOf } from '../contracts/recording.ts';
import { REPORTS, type ReportForm } from '../contracts/report/index.ts';
import { caseLines } from '../contracts/report/pretty.ts';
import { Secrets } from '../contracts/secrets.ts';
import { type Allowance, cents } from '../contracts/spending.ts';
import { type Stamps, stamped } from '../contracts/stamps.ts';
import { SLUGS, type Target } from '../contracts/target.ts';
import { urlTarget } from '../contracts/url-target.ts';
import { isClean, type Verification, verify as verifyAll } from '../contracts/verify.ts';

/** The flags of `holub verify`, read. */
export interface VerifyFlags {
  readonly target: string;
  readonly spend: boolean;
  readonly to?: string;
  readonly budget: number;
  readonly report: ReportForm;
  readonly credentials?: string;
  readonly record?: string;
}

/** `holub verify [PROVIDER...]`: 0 when everything held and nothing differs, 1 when not, 2 for unusable arguments. */
export async function verify(named: readonly string[], flags: VerifyFlags): Promise<void> {
  const secrets = new Secrets();
  const say = (text: string) => process.stdout.write(`${secrets.hide(text)}\n`);
  try {
    process.exitCode = await run(named, flags, secrets, say);
  } catch (error) {
    const unusable = error instanceof RangeError;
    console.error(secrets.hide(`holub: ${error instanceof Error ? error.message : String(error)}`));
    process.exitCode = unusable ? 2 : 1;
  }
}

async function run(named: readonly string[], flags: VerifyFlags, secrets: Secrets, say: (text: string) => void) {
  const allowance = readAllowance(flags);
  const settings = await readSettings(flags);
  const providers = choose(named, flags.target, settings, secrets);
  const target = await aim(flags, settings, secrets, allowance);
  const colours = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  const paint: Parameters<typeof caseLines>[1] = (style, text) => (colours ? styleText(style, text) : text);
  const verification = await verifyAll({
    providers,
    target,
    allowance,
    onCase(done, at, of) {
      const line = secrets.hide(`[${at}/${of}] ${caseLines(done, paint).split('\n')[0]}`);
      if (target.real || process.stderr.isTTY) process.stderr.write(`${line}\n`);
    },
  });
  const coverage = await Promise.all(providers.map(coverageOf));
  if (flags.record !== undefined) await record(flags.record, verification, settings, allowance, secrets);
  say(REPORTS[flags.report]({ verification, coverage }, colours));
  return isClean(verification) ? 0 : 1;
}

function readAllowance({ spend, to, budget, target }: VerifyFlags): Allowance | null {
  if (!spend) {
    if (to !== undefined) throw new RangeError('--to names who gets messages, and goes with --spend.');
    return null;
  }
  if (target !== 'live') throw new RangeError('--spend is for --target live: a sandbox costs nothing.');
  if (to === undefined) throw new RangeError('--spend needs --to MSISDN: the one number that messages may go to.');
  return { to, budget: cents(budget) };
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
  for (const name of named) {
    if (!SLUGS.some((slug) => slug === name)) {
      throw new RangeError(`there is no provider ${JSON.stringify(name)}. Use some of: ${SLUGS.join(', ')}.`);
    }
  }
  const chosen = SLUGS.filter((slug) => named.length === 0 || named.includes(slug));
  if (target !== 'live') return chosen;
  const ready = chosen.filter((slug) => isConfigured(slug, { settings, secrets }));
  const lacking = chosen.filter((slug) => !ready.includes(slug));
  if (ready.length > 0 && (named.length === 0 || lacking.length === 0)) return ready;
  throw new RangeError(`there are no credentials: set ${lacking.map(wanted).join('; ')}.`);
}

async function aim(
  { target }: VerifyFlags,
  settings: Settings,
  secrets: Secrets,
  allowance: Allowance | null,
): Promise<Target> {
  if (target === 'mock') return mockTarget();
  if (target === 'live') return liveTarget({ settings, secrets, msisdn: allowance?.to ?? null });
  if (!URL.canParse(target))
    throw new RangeError(`${JSON.stringify(target)} is no target. Use mock, live, or an address.`);
  return urlTarget(target);
}

/** Saves what was answered, dated, and the days on which cases held. */
async function record(
  folder: string,
  verification: Verification,
  settings: Settings,
  allowance: Allowance | null,
  secrets: Secrets,
) {
  const dated = join(folder, verification.at.slice(0, 10));
  await mkdir(dated, { recursive: true });
  const save = (file: string, value: unknown) => writeFile(file, secrets.hide(`${JSON.stringify(value, null, 2)}\n`));
  const recordings = recordingsOf(verification, (provider) => ({
    sender: settings[`HOLUB_LIVE_${provider.toUpperCase()}_SENDER`] ?? null,
    msisdn: allowance?.to ?? null,
  }));
  for (const recording of recordings) await save(join(dated, `${recording.provider}.json`), recording);
  const stamps = join(folder, 'verified.json');
  const before = JSON.parse(await readFile(stamps, 'utf8').catch(() => '{}')) as Stamps;
  await save(stamps, stamped(before, verification));
}
