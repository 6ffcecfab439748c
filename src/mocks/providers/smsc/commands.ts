import type { Call, Method } from './operation.ts';
import { refuse } from './refusals.ts';

export const DONE = { result: 'OK' } as const;
export const PARAMETERS_ERROR = refuse('parameters-error');

/** A method that does the one of its commands that the request names; none or several are refused. */
export function commands<Answer extends object>(
  table: Readonly<Record<string, Method<Answer>>>,
): Method<Answer | typeof PARAMETERS_ERROR> {
  const names = Object.keys(table);
  return (call: Call) => {
    const [only, ...more] = names.filter((name) => call.form.flag(name) || isMove(call, name));
    const command = only === undefined ? undefined : table[only];
    return command === undefined || more.length > 0 ? refuse('parameters-error') : command(call);
  };
}

/** The one command whose value says more than yes: 1 moves, 2 adds, 3 takes out. */
const isMove = ({ form }: Call, name: string) => name === 'move_group' && /^[123]$/.test(form.text(name));
