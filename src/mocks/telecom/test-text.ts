/** The sandbox's reserved mark: a text that contains it is refused for its content. No provider has it. */
export const FORBIDDEN_MARK = '#forbidden';

/** Whether a text is refused for its content: it contains `#forbidden` anywhere, in lower case. */
export function isForbiddenText(text: string): boolean {
  return text.includes(FORBIDDEN_MARK);
}
