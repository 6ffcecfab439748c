import type { Leg, Message } from '../../control/schemas.ts';
import { useInbox, useWords } from '../../ui/inbox-context.ts';

interface SurveyProps {
  readonly options: readonly string[];
  readonly message: Message;
  readonly leg: Leg;
  readonly canAnswer: boolean;
}

/** A survey's options: the one that is chosen goes back to the sender as the recipient's words. */
export function Survey({ options, message, leg, canAnswer }: SurveyProps) {
  const { writeBack, thread } = useInbox();
  const words = useWords();
  const said = thread.written.value.filter(({ sender, at }) => sender === leg.sender && at >= message.acceptedAt);
  return (
    <fieldset class="survey">
      <legend class="unseen">{words.phone.survey}</legend>
      {options.map((option) => {
        const isChosen = said.some(({ text }) => text === option);
        return (
          <button
            key={option}
            type="button"
            class={isChosen ? 'survey-option is-chosen' : 'survey-option'}
            aria-pressed={isChosen}
            disabled={!canAnswer}
            onClick={() => writeBack(message, leg.sender, option)}
          >
            <bdi>{option}</bdi>
          </button>
        );
      })}
    </fieldset>
  );
}
