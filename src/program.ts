import { Command, Option } from 'commander';
import { addOptions, givenFlags } from './commands/add-options.ts';
import { calledAs, isNpmScript } from './commands/called-as.ts';
import { readBudget, readFlag, readMsisdn } from './commands/flags.ts';
import { readText } from './commands/option-values.ts';
import { OPTIONS } from './commands/options.ts';
import { REPORT_KINDS } from './commands/report.ts';
import { version } from './library/version.ts';
import { providers } from './mocks/providers/index.ts';
import { OUTCOME_NAMES } from './mocks/telecom/test-numbers.ts';

// A command's own code is loaded when it is called: `start` answers sooner without the others.
const slugs = providers.map(({ slug }) => slug).join(', ');

const readPort = (given: string) => readText(OPTIONS.port.value, given);

/** The command line: every command with its flags. */
export const program = new Command('holub')
  .description("A sandbox for the Ukrainian messaging providers' HTTP APIs. Nothing is sent, nothing is charged.")
  .version(version)
  .showHelpAfterError(
    `Run ${calledAs('--help')}, or ${calledAs('COMMAND --help')}, for what there is.${
      isNpmScript(process.env) ? ' Flags stand behind a --, as in npm start -- --port 8381.' : ''
    }`,
  )
  .showSuggestionAfterError()
  // 2 for arguments that cannot be used; 1 is for a check that failed.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

addOptions(program.command('start').description('start the sandbox and serve until it is stopped'))
  .addHelpText(
    'after',
    `
Each flag is an environment variable too, and a key of holub.config.yaml: --start-at is HOLUB_START_AT and startAt.
A flag goes over a variable, a variable over the file; --no-fetch-files and its like turn off what those turn on.

Example:
  ${calledAs('start --clock frozen --start-at 2026-03-02T12:00:00')}`,
  )
  .action(async (_flags, command) => (await import('./commands/start.ts')).start(givenFlags(command)));

addOptions(program.command('ca').description('print the certificate authority of --tls, and how to trust it'), [
  'data',
  'config',
])
  .option('--pem', 'print the certificate alone')
  .option('--bundle', 'print it with those of the public authorities, for programs that trust one file alone')
  .option('--out <file>', 'write to a file what would be printed')
  .addHelpText('after', `\nExample:\n  ${calledAs('ca --pem > holub-ca.pem')}`)
  .action(async (flags, command) => (await import('./commands/ca.ts')).ca(flags, givenFlags(command)));

program
  .command('explain')
  .description('what an answer of a provider means and how to get it')
  .argument('[provider]', `one of ${slugs}`)
  .argument('[code]', 'its number or name; all of them without it')
  .addHelpText('after', `\nExample:\n  ${calledAs('explain turbosms 427')}`)
  .action(async (provider, code) => (await import('./commands/explain.ts')).explain(provider, code));

program
  .command('verify')
  .description('hold the contracts of the providers against the mock, a running Holub, or the providers themselves')
  .argument('[provider...]', 'all of them without one; on live, all that have credentials')
  .option('--target <where>', 'mock, live, or the address of a running Holub, whose clock is turned (default: "mock")')
  .option('--admin-token <token>', 'the admin token of that Holub')
  .option('--spend', 'on live: let messages go out, one at a time', false)
  .option('--to <msisdn>', 'the one number that messages may go to', readFlag(readMsisdn))
  .addOption(
    new Option('--to-is <outcome...>', 'what becomes of a message to that number').choices(Object.keys(OUTCOME_NAMES)),
  )
  .option('--budget <hryvnias>', 'set aside no more than this', readFlag(readBudget), 5)
  .addOption(new Option('--report <form>', 'how to tell').choices(['pretty', 'json', 'junit', 'md']).default('pretty'))
  .option('--credentials <file>', 'a file of HOLUB_LIVE_... lines, beside the environment')
  .option('--record <folder>', 'save the answers, dated, and the days on which cases held')
  .option('--against <recording...>', 'ask the mock what was asked before, and compare it with what was answered')
  .addHelpText(
    'after',
    `\nExamples:\n  ${calledAs('verify')}\n  HOLUB_LIVE_TURBOSMS_TOKEN=... ${calledAs('verify turbosms --target live --record recordings')}\n  ${calledAs('verify --against recordings/2026-11-22/turbosms.json')}`,
  )
  .action(async (providers, flags) => (await import('./commands/verify.ts')).verify(providers, flags));

program
  .command('replay')
  .description('play scenarios in a fresh sandbox, or against a running server')
  .argument('<file...>', 'scenarios, YAML')
  .option('--target <url>', 'the server to play against; it goes back to its start before each scenario')
  .option('--no-reset', 'leave the target as it is, and play on top of it')
  .option('--admin-token <token>', "the target's admin token")
  .addOption(new Option('--report <kind>', 'how to tell what came of it').choices(REPORT_KINDS).default('pretty'))
  .addHelpText('after', `\nExample:\n  ${calledAs('replay scenarios/*.yaml --report junit > report.xml')}`)
  .action(async (files, flags) => (await import('./commands/replay.ts')).replay(files, flags));

program
  .command('record')
  .description('stand between a program and an API, and write down what goes by, masked, as a scenario')
  .requiredOption('--to <url>', 'the API: https://api.turbosms.ua, or any other address')
  .requiredOption('--out <file>', 'where the scenario goes when it is over')
  .option('--port <number>', 'the port that the program is pointed at; 0 for any free one', readFlag(readPort), 8381)
  .option('--host <address>', 'the address to listen on', '127.0.0.1')
  .addHelpText('after', `\nExample:\n  ${calledAs('record --to https://api.turbosms.ua --out session.yaml')}`)
  .action(async (flags) => (await import('./commands/record.ts')).record(flags));

program
  .command('import')
  .description('turn an HTTP Archive into a scenario')
  .argument('<har>', 'the archive')
  .requiredOption('--out <file>', 'where the scenario goes')
  .addHelpText('after', `\nExample:\n  ${calledAs('import session.har --out session.yaml')}`)
  .action(async (har, flags) => (await import('./commands/import-har.ts')).importHar(har, flags));
