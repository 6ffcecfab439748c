import { Fragment } from 'preact';
import { splitParts } from '../../../mocks/telecom/parts.ts';
import { ForeignPieces, ForeignText } from '../../ui/foreign-text.tsx';
import { useWords } from '../../ui/inbox-context.ts';
import { piecesOfParts } from '../../ui/links.ts';

interface SmsTextProps {
  readonly text: string;
  /** How many parts were paid for. */
  readonly parts: number;
}

/** The text of an SMS, with a mark where one part ends and the next begins. */
export function SmsText({ text, parts }: SmsTextProps) {
  const words = useWords();
  const texts = splitParts(text);
  // A provider may carry another text than it was given, and count that.
  if (texts.length !== parts || parts === 1) return <ForeignText text={text} />;
  return (
    <span class="parts">
      {piecesOfParts(texts).map((pieces, index) => (
        <Fragment key={index}>
          {index === 0 ? null : (
            <span class="part-mark">
              <span>{words.message.partBegins(index + 1, parts)}</span>
            </span>
          )}
          <ForeignPieces pieces={pieces} />
        </Fragment>
      ))}
    </span>
  );
}
