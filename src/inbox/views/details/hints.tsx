import type { Message, Schemas } from '../../control/schemas.ts';
import type { Format } from '../../language/format.ts';
import type { Words } from '../../language/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { useFormat, useWords } from '../../ui/inbox-context.ts';
import { spacedMsisdn } from '../../ui/msisdn.ts';

type Hint = Schemas['Hint'];

/** What somebody who looks at the message would want to be told. */
export function Hints({ message }: { readonly message: Message }) {
  const words = useWords();
  const format = useFormat();
  // Two legs may call for the same words.
  const sentences = [...new Set(message.hints.map((hint) => sentenceOf(hint, words, format)))];
  if (sentences.length === 0) return null;
  return (
    <section class="hints">
      <h3 class="unseen">{words.details.hints}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <Icon name="bulb" size={16} />
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A hint in words. */
export function sentenceOf(hint: Hint, { hints, states }: Words, format: Format): string {
  switch (hint.code) {
    case 'character-changed-encoding':
      return hints.changedEncoding(shown(hint.character), hint.parts, hint.needed);
    case 'one-character-too-long':
      return hints.tooLong(shown(hint.character), hint.parts, hint.needed);
    case 'unchecked-sender':
      return hints.uncheckedSender(hint.sender);
    case 'outside-hours':
      return hints.outsideHours(format.time(hint.at), hint.from, hint.to);
    case 'not-yet':
      return hints.notYet(format.moment(hint.until));
    case 'window-closed':
      return hints.windowClosed(format.moment(hint.at));
    case 'validity-over':
      return hints.validityOver(format.span(hint.validityMs));
    case 'took-over':
      return hints.tookOver(states[hint.state], hint.reason);
    case 'low-balance':
      return hints.lowBalance(format.money(hint.balance), format.money(hint.price));
    case 'test-number':
      return hints.testNumber(spacedMsisdn(hint.msisdn), hints.outcomes[hint.outcome]);
    case 'scripted-outcome':
      return hints.scriptedOutcome(spacedMsisdn(hint.msisdn));
    default:
      return hints.unknownOperator(spacedMsisdn(hint.msisdn));
  }
}

/** A character that can be seen, with its number where it could be taken for another: `’ (U+2019)`. */
function shown(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /^[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(character) ? character : `${character} (U+${code})`;
}
