import { heard } from '../../control/control.ts';
import { LANGUAGES } from '../../language/words.ts';
import { THEMES } from '../../state/preferences.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useInbox, useWords } from '../../ui/inbox-context.ts';
import { Menu } from '../../ui/menu.tsx';

const THEME_ICONS: Readonly<Record<(typeof THEMES)[number], IconName>> = {
  auto: 'contrast',
  light: 'sun',
  dark: 'moon',
};

/** The reader's language and light, and the way back to the start. */
export function Settings() {
  const { preferences, control, act } = useInbox();
  const words = useWords();
  return (
    <Menu label={words.settings.title} icon="more">
      <fieldset class="segments">
        <legend>{words.settings.language}</legend>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="button"
            class="segment"
            lang={language}
            aria-pressed={preferences.language.value === language}
            onClick={() => preferences.chooseLanguage(language)}
          >
            {words.settings.languages[language]}
          </button>
        ))}
      </fieldset>
      <fieldset class="segments">
        <legend>{words.settings.theme}</legend>
        {THEMES.map((theme) => (
          <button
            key={theme}
            type="button"
            class="segment"
            aria-pressed={preferences.theme.value === theme}
            onClick={() => {
              preferences.theme.value = theme;
            }}
          >
            <Icon name={THEME_ICONS[theme]} size={15} />
            {words.settings.themes[theme]}
          </button>
        ))}
      </fieldset>
      <Confirm
        class="button wide"
        question={words.settings.resetQuestion}
        deed={words.settings.reset}
        onConfirm={() => act(heard(control.post('/__admin/reset')), words.settings.wasReset)}
      >
        <Icon name="reset" size={16} />
        {words.settings.reset}
      </Confirm>
    </Menu>
  );
}
