import type { Provider } from '../providers/provider.ts';
import { BadInput } from './control.ts';

/** The names of the answers that go by this name or code, in whichever case. @throws BadInput 400 where there is none */
export function answersNamed(providers: readonly Provider[], wanted: string | number): ReadonlySet<string> {
  const lower = String(wanted).toLowerCase();
  const found = providers
    .flatMap(({ answers }) => answers)
    .filter(({ name, code }) => name.toLowerCase() === lower || String(code).toLowerCase() === lower);
  if (found.length > 0) return new Set(found.map(({ name }) => name));
  throw unknown('answer', wanted, 'GET /__admin/answers lists them all.');
}

/**
 * The operations of this name, in whichever spelling of the spec, or with this path, as exchanges name them.
 * @throws BadInput 400 where there is none
 */
export function operationsNamed(providers: readonly Provider[], wanted: string): ReadonlySet<string> {
  const found = providers.flatMap(({ operations, sameOperation }) =>
    Object.keys(operations)
      .filter((key) => key === wanted || key.slice(key.indexOf(' ') + 1) === wanted)
      .map(sameOperation),
  );
  if (found.length > 0) return new Set(found);
  throw unknown('operation', wanted, 'Write it as its spec does, POST /message/send.json, or its path alone.');
}

function unknown(path: string, wanted: string | number, remedy: string): BadInput {
  const message = `No provider has the ${path} ${JSON.stringify(wanted)}. ${remedy}`;
  return new BadInput(400, message, [{ path, message: `there is no ${wanted}` }]);
}
