import type { Content, Leg, Message, Schemas } from '../../control/schemas.ts';
import { ForeignAddress, ForeignText } from '../../ui/foreign-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useFormat, useInbox, useWords } from '../../ui/inbox-context.ts';
import { Carousel } from './carousel.tsx';
import { Picture } from './picture.tsx';
import { Survey } from './survey.tsx';

interface RichContentProps {
  readonly message: Message;
  readonly leg: Leg;
  /** Whether its buttons can be pressed. */
  readonly canAnswer: boolean;
}

/** What a message of a messenger carries: each thing that is there, in the order in which a phone shows it. */
export function RichContent({ message, leg, canAnswer }: RichContentProps) {
  const words = useWords();
  const { content, text } = leg;
  const { image, video, carousel, options, button, file, files, details } = content;
  return (
    <div class="rich">
      {details === undefined ? null : <Details details={details} />}
      {image === undefined ? null : <Picture url={image} label={words.phone.showPicture} />}
      {video === undefined ? null : <Video video={video} />}
      {text === '' ? null : <ForeignText text={text} />}
      {file === undefined ? null : <File file={file} />}
      {files?.map((each) => (
        <File key={`${each.name} ${each.url}`} file={each} />
      ))}
      {carousel === undefined ? null : <Carousel screens={carousel} message={message} canPress={canAnswer} />}
      {options === undefined ? null : <Survey options={options} message={message} leg={leg} canAnswer={canAnswer} />}
      {video?.button === undefined ? null : (
        <PressButton button={video.button} message={message} canPress={canAnswer} />
      )}
      {button === undefined ? null : <PressButton button={button} message={message} canPress={canAnswer} />}
    </div>
  );
}

interface PressButtonProps {
  readonly button: Schemas['Button'];
  readonly message: Message;
  readonly canPress: boolean;
}

/** The button in a message: pressing it is told to the provider. Its address is shown, and opened by nobody but the reader. */
export function PressButton({ button, message, canPress }: PressButtonProps) {
  const { force } = useInbox();
  const words = useWords();
  return (
    <span class="press">
      <button
        type="button"
        class="press-button"
        disabled={!canPress}
        onClick={() => force(message, 'clicked')}
        aria-label={words.phone.press(button.text)}
      >
        <bdi>{button.text}</bdi>
      </button>
      <span class="press-address">
        <ForeignAddress url={button.url} />
      </span>
    </span>
  );
}

function Video({ video }: { readonly video: NonNullable<Content['video']> }) {
  const format = useFormat();
  const words = useWords();
  const { url, preview, sizeMb, durationS } = video;
  return (
    <div class="video">
      {preview === '' ? null : <Picture url={preview} icon="play" label={words.phone.showPreview} />}
      <p class="file">
        <Icon name="video" size={18} />
        <span>
          <ForeignAddress url={url} />
          <span class="file-facts">
            {words.phone.megabytes(format.count(sizeMb))}
            {durationS === undefined ? '' : ` · ${format.span(durationS * 1000)}`}
          </span>
        </span>
      </p>
    </div>
  );
}

function File({ file: { name, url } }: { readonly file: NonNullable<Content['file']> }) {
  return (
    <p class="file">
      <Icon name="file" size={18} />
      <span>
        <bdi class="file-name">{name}</bdi>
        {url === '' ? null : (
          <span class="file-facts">
            <ForeignAddress url={url} />
          </span>
        )}
      </span>
    </p>
  );
}

/** What else was asked for, by the names of its sender: a subject, a voice. */
function Details({ details }: { readonly details: NonNullable<Content['details']> }) {
  return (
    <dl class="rich-details">
      {Object.entries(details).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{String(value)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
