import { useRef, useState } from 'preact/hooks';
import type { Content, Message } from '../../control/schemas.ts';
import { ForeignText } from '../../ui/foreign-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/inbox-context.ts';
import { Picture } from './picture.tsx';
import { PressButton } from './rich-content.tsx';

interface CarouselProps {
  readonly screens: NonNullable<Content['carousel']>;
  readonly message: Message;
  readonly canPress: boolean;
}

/** Screens side by side: slid by hand, by the keyboard, or by its two buttons. */
export function Carousel({ screens, message, canPress }: CarouselProps) {
  const words = useWords();
  const strip = useRef<HTMLUListElement>(null);
  const [place, setPlace] = useState(0);
  const slide = (to: number) => {
    const screen = strip.current?.children[to];
    if (screen instanceof HTMLElement) strip.current?.scrollTo({ left: screen.offsetLeft, behavior: 'smooth' });
  };
  const follow = () => {
    const { current } = strip;
    if (current === null) return;
    const width = current.scrollWidth / screens.length;
    setPlace(Math.min(screens.length - 1, Math.round(current.scrollLeft / width)));
  };
  return (
    <section class="carousel" aria-label={words.phone.carousel}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <ul class="carousel-strip" ref={strip} onScroll={follow} tabIndex={0} aria-label={words.phone.screens}>
        {screens.map((screen, index) => (
          <li class="carousel-screen" key={index}>
            <Picture url={screen.image} label={words.phone.showPicture} />
            <ForeignText text={screen.text} />
            {screen.buttons.map((button) => (
              <PressButton key={`${button.text} ${button.url}`} button={button} message={message} canPress={canPress} />
            ))}
          </li>
        ))}
      </ul>
      <p class="carousel-place">
        <button
          type="button"
          class="icon-button small"
          aria-label={words.phone.slideBack}
          disabled={place === 0}
          onClick={() => slide(place - 1)}
        >
          <Icon name="back" size={16} />
        </button>
        <span aria-live="polite">{words.phone.screenOf(place + 1, screens.length)}</span>
        <button
          type="button"
          class="icon-button small"
          aria-label={words.phone.slideOn}
          disabled={place === screens.length - 1}
          onClick={() => slide(place + 1)}
        >
          <Icon name="next" size={16} />
        </button>
      </p>
    </section>
  );
}
