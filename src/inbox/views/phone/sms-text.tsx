import { Fragment } from 'preact';
import { splitParts } from '../../../mocks/telecom/parts.ts';
import { ForeignText } from '../../ui/foreign-text.tsx';
import { useWords } from '../../ui/inbox-context.ts';

interface SmsTextProps {
  readonly text: string;
  /** How many parts were paid for. */
  readonly parts: number;
}

/** The text of an SMS, with a mark where one part ends and the next begins. */
export function SmsText({ text, parts }: SmsTextProps) {
  const words = useWords();
  const pieces = splitParts(text);
  // A provider may carry another text than it was given, and count that.
  if (pieces.length !== parts || parts === 1) return <ForeignText text={text} />;
  return (
    <span class="parts">
      {pieces.map((piece, index) => (
        <Fragment key={index}>
          {index === 0 ? null : (
            <span class="part-mark">
              <span>{words.message.partBegins(index + 1, parts)}</span>
            </span>
          )}
          <ForeignText text={piece} />
        </Fragment>
      ))}
    </span>
  );
}
