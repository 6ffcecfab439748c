import type { components } from '../../generated/admin.ts';
import type { Answer, Provider } from '../providers/provider.ts';

/** What the answers of a reply mean, and what to do to get another. */
export function explain(
  provider: Provider | undefined,
  names: readonly string[],
): components['schemas']['Explanation'][] {
  if (provider === undefined || names.length === 0) return [];
  return provider.answers.filter(({ name }) => names.includes(name)).map(explanationOf);
}

function explanationOf({ name, code, http, text, scope, evidence, howTo }: Answer) {
  return { name, code, http, text, scope, evidence, howTo: howTo.text };
}
