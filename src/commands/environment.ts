import { nearest } from './nearest.ts';
import { readText } from './option-values.ts';
import { type OptionName, rows, variableOf } from './options.ts';

/** Variables of this prefix that are not options of `holub start`. */
const OTHERS: readonly RegExp[] = [
  // `holub verify` and `node --import holub/register` have these.
  /^HOLUB_LIVE_/,
  /^HOLUB_URL$/,
  // Kubernetes tells every container of a Service named holub by these, and so did Docker's links.
  /^HOLUB_SERVICE_(HOST|PORT)/,
  /^HOLUB_PORT_\d+_(TCP|UDP)/,
  /^HOLUB_(NAME|ENV_.*)$/,
];

/** The same Service again, under a name that is one of ours: `tcp://10.0.0.1:8380`. */
const OF_A_SERVICE = /^(tcp|udp):\/\//;

/** What the environment says: the options, and what is wrong with it. An empty variable says nothing. */
export function readEnvironment(env: NodeJS.ProcessEnv): {
  readonly values: Partial<Record<OptionName, unknown>>;
  readonly complaints: readonly string[];
} {
  const values: Partial<Record<OptionName, unknown>> = {};
  const complaints: string[] = [];
  const known = new Map(rows.map(([name, row]) => [variableOf(name), { name, row }]));
  for (const [variable, text = ''] of Object.entries(env)) {
    if (!variable.startsWith('HOLUB_') || text === '' || OTHERS.some((other) => other.test(variable))) continue;
    const option = known.get(variable);
    if (option === undefined) {
      complaints.push(`There is no ${variable}. Did you mean ${nearest(variable, [...known.keys()])}?`);
    } else if (!OF_A_SERVICE.test(text)) {
      try {
        values[option.name] = readText(option.row.value, text);
      } catch (error) {
        const shown = option.row.isSecret ? variable : `${variable}=${text}`;
        complaints.push(`${shown} cannot be used. ${(error as RangeError).message}`);
      }
    }
  }
  return { values, complaints };
}
