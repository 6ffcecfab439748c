import type { components } from '../../generated/admin.ts';
import type { Provider } from '../providers/provider.ts';

/** What the answers of a reply mean, and what to do to get another. */
export function explain(
  provider: Provider | undefined,
  names: readonly string[],
): components['schemas']['Explanation'][] {
  if (provider === undefined || names.length === 0) return [];
  const { answers, remedies } = provider;
  return answers
    .filter(({ name }) => names.includes(name))
    .map(({ name, code, http, text, scope, evidence, howTo }) => {
      return { name, code, http, text, scope, evidence, howTo: howTo.text, remedy: remedies[name] ?? null };
    });
}
