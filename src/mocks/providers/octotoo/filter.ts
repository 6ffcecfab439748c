import { asObject, asText } from '../framework/loose-values.ts';
import type { Fields } from '../provider.ts';

/**
 * The ids of `filter[id][in][]=1&filter[id][in][]=2`, of `filter[id][in][0]=1`, `filter[id][in]=1` and
 * `filter[id]=1`; null without such a filter. However many there are, each is looked at once.
 */
export function filterIds(query: Fields): readonly string[] | null {
  const id = asObject(query.filter)?.id;
  if (id === undefined) return null;
  const ids = asObject(id)?.in ?? id;
  return Object.values(typeof ids === 'object' && ids !== null ? ids : [ids]).flatMap((each) => asText(each) ?? []);
}

/** The chat of `filter[chat_id]=3` (assumed); null without such a filter. */
export function filterChat(query: Fields): number | null {
  const chatId = asText(asObject(query.filter)?.chat_id);
  return chatId === null ? null : Number(chatId);
}
