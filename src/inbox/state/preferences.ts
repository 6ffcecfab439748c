import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createFormat, type Format } from '../language/format.ts';
import { LANGUAGES, type Language, type Words, wordsOf } from '../language/words.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the reader has chosen for this browser. */
export interface Preferences {
  readonly language: ReadonlySignal<Language>;
  /** The texts of the language. */
  readonly words: ReadonlySignal<Words>;
  /** Dates, money and numbers as the language writes them. */
  readonly format: ReadonlySignal<Format>;
  readonly theme: Signal<Theme>;
  chooseLanguage(language: Language): void;
}

const LANGUAGE_KEY = 'holub-language';
const THEME_KEY = 'holub-theme';

/** Kept in the browser; without a choice, as the browser itself is set. */
export function createPreferences(storage: Storage, root: HTMLElement): Preferences {
  const chosen = signal(storage.getItem(LANGUAGE_KEY));
  const theme = signal<Theme>(THEMES.find((each) => each === storage.getItem(THEME_KEY)) ?? 'auto');
  const language = computed(() => LANGUAGES.find((each) => each === chosen.value) ?? languageOf(navigator.languages));
  effect(() => {
    root.lang = language.value;
  });
  effect(() => {
    root.dataset.theme = theme.value;
    storage.setItem(THEME_KEY, theme.value);
  });
  return {
    language,
    words: computed(() => wordsOf(language.value)),
    format: computed(() => createFormat(language.value)),
    theme,
    chooseLanguage(wanted) {
      storage.setItem(LANGUAGE_KEY, wanted);
      chosen.value = wanted;
    },
  };
}

/** The first of the browser's languages that we have; English otherwise. */
function languageOf(languages: readonly string[]): Language {
  for (const tag of languages) {
    const known = LANGUAGES.find((each) => each === tag.slice(0, 2).toLowerCase());
    if (known !== undefined) return known;
  }
  return 'en';
}
