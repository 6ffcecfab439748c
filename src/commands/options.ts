import { z } from 'zod';
import { readClock, readStart, readToken } from '../mocks/sandbox.ts';
import { LIMITS, type LimitName, type Limits } from '../mocks/world/bounds.ts';
import { LOG_FORMS } from './log.ts';
import { checked, hostName, path, switchedOff, text, wholeNumber } from './option-values.ts';

/** One option of `holub start`: a flag, an environment variable and a key of the config file. */
export interface Option {
  /** What it may be, wherever it comes from. Its kind says how a text is read, its own message what a wrong one is told. */
  readonly value: z.ZodType;
  /** What stands for the value in the help: `<number>`; nothing for a switch. */
  readonly takes?: string;
  readonly help: string;
  /** What holds where nobody says anything; nothing where that is not set. */
  readonly default?: unknown;
  /** `--print-config` does not show its value. */
  readonly isSecret?: true;
  /** The limit that it sets. */
  readonly limit?: LimitName;
  /** It says where the config is or what to do with it, and so stands in no file. */
  readonly notInFile?: true;
}

const amount = wholeNumber(1, 1_000_000_000, 'A whole number from 1 is expected.');

/** How much there may be of something. */
function limitOf(name: LimitName, help: string) {
  return { value: amount, takes: '<number>', help, default: LIMITS[name].most, limit: name } as const;
}

/**
 * Every option of `holub start`, by its key in `holub.config.yaml`. The other names are made of it: `startAt` is
 * `--start-at` and `HOLUB_START_AT`.
 */
export const OPTIONS = {
  port: {
    value: wholeNumber(0, 65_535, 'A port is a number from 0 to 65535.'),
    takes: '<number>',
    help: 'the port to listen on; 0 for any free one',
    default: 8380,
  },
  host: { value: text, takes: '<address>', help: 'the address to listen on', default: '127.0.0.1' },
  seed: {
    value: wholeNumber(-999_999_999_999_999, 999_999_999_999_999, 'A seed is a whole number.'),
    takes: '<number>',
    help: 'the number that all luck comes from',
    default: 1,
  },
  clock: {
    value: checked(readClock).meta({ examples: ['real', 'frozen', 'x60'] }),
    takes: '<mode>',
    help: 'real, frozen, or a pace such as x60',
    default: 'real',
  },
  startAt: {
    value: checked(readStart).meta({ examples: ['2026-03-02T12:00:00'] }),
    takes: '<date>',
    help: 'world time at the start, ISO 8601; Kyiv time without a zone',
  },
  scenario: {
    value: z.array(path),
    takes: '<file...>',
    help: 'scenarios whose worlds hold from the start',
    default: [],
  },
  adminToken: {
    value: checked(readToken),
    takes: '<token>',
    help: 'what /__admin asks for; made up on any address but loopback',
    isSecret: true,
  },
  adminHost: {
    value: z.array(hostName).meta({ examples: ['holub', 'holub.local'] }),
    takes: '<name...>',
    help: 'names by which a browser may reach /__admin, beside localhost and every address',
    default: [],
  },
  fetchFiles: { value: switchedOff, help: 'fetch files that requests name by address', default: false },
  allowPrivate: {
    value: switchedOff,
    help: 'let callbacks and fetched files go to private networks, and to this machine while others reach the port',
    default: false,
  },
  log: {
    value: z.enum(LOG_FORMS, 'pretty or json is expected.').meta({ examples: ['pretty', 'json'] }),
    takes: '<form>',
    help: 'pretty, for people; json, a JSON object a line',
    default: 'pretty',
  },
  logExchanges: { value: switchedOff, help: 'a line in the log for each request of a provider', default: false },
  keepMessages: limitOf('messages', 'how many messages are kept; the oldest go first'),
  keepJournal: limitOf('journal', 'how many exchanges the journal keeps; the oldest go first'),
  keepAccounts: limitOf('accounts', 'how many accounts are kept; those that nobody used longest go first'),
  keepRecords: limitOf('records', 'how many chats, files, contacts and the like an account keeps, of each kind'),
  keepDeeds: limitOf('deeds', 'how many calls of the control API are kept for recordings'),
  maxAgenda: limitOf('agenda', 'how many things may be planned to happen'),
  maxFaults: limitOf('faults', 'how many faults may be armed'),
  maxWishes: limitOf('wishes', 'how many outcomes and replies scenarios may lay down'),
  maxWaits: limitOf('waits', 'how many callers may wait for a message'),
  maxWatchers: limitOf('watchers', 'how many callers may watch events'),
  maxUnread: limitOf('unread', 'how many events may wait for one who does not read them'),
  maxConnections: limitOf('connections', 'how many connections may be open'),
  maxBodyBytes: limitOf('bodyBytes', "how long a request's body may be"),
  maxAdminBodyBytes: limitOf('adminBodyBytes', 'how long the body of a call of the control API may be'),
  maxHeaderBytes: limitOf('headerBytes', "how long a request's address and headers may be together"),
  maxUrlBytes: limitOf('urlBytes', "how long a request's address may be"),
  maxFields: limitOf('fields', 'how many fields a query or a form may have'),
  tls: { value: switchedOff, help: 'answer https:// on the same port too; see holub ca', default: false },
  proxyOthers: {
    value: switchedOff,
    help: 'as a proxy, pass on what is not for a provider; it is refused otherwise',
    default: false,
  },
  data: {
    value: path,
    takes: '<folder>',
    help: 'keep the world in this folder over restarts, and the certificates of --tls; without it the world is not kept',
  },
  config: {
    value: path,
    takes: '<file>',
    help: 'the config file; holub.config.yaml in the working folder, where there is one',
    notInFile: true,
  },
  printConfig: {
    value: switchedOff,
    help: 'print what holds and where each value comes from, and end',
    default: false,
    notInFile: true,
  },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

type Row<Name extends OptionName> = (typeof OPTIONS)[Name];

/** The options, read: each with its value, and undefined where it has none. */
export type Options = {
  readonly [Name in OptionName]:
    | z.output<Row<Name>['value']>
    | (Row<Name> extends { default: unknown } ? never : undefined);
};

/** All rows, each with its name. */
export const rows: readonly (readonly [OptionName, Option])[] = Object.entries(OPTIONS) as [OptionName, Option][];

/** What the options say of limits. */
export function limitsIn(options: Options): Limits {
  return Object.fromEntries(
    rows.flatMap(([name, { limit }]) => (limit === undefined ? [] : [[limit, options[name]]])),
  ) as Limits;
}

/** `--start-at` */
export const flagOf = (name: OptionName) => `--${words(name).join('-')}`;

/** `--no-fetch-files`, what a switch that is on is turned off with. */
export const noFlagOf = (name: OptionName) => flagOf(name).replace('--', '--no-');

/** `HOLUB_START_AT` */
export const variableOf = (name: OptionName) => `HOLUB_${words(name).join('_').toUpperCase()}`;

const words = (name: OptionName) => name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
