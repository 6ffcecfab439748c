import { useEffect, useState } from 'preact/hooks';
import { heard } from '../../control/control.ts';
import type { Schemas } from '../../control/schemas.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useInbox, useWords } from '../../ui/inbox-context.ts';
import { ProviderBadge } from '../../ui/marks.tsx';

type FirstMessage = Schemas['FirstMessage'];
type Language = FirstMessage['snippets'][number]['language'];

const LANGUAGES: Readonly<Record<Language, string>> = { curl: 'curl', php: 'PHP', python: 'Python', node: 'Node' };

/** The first visit: how to send the first message, one click that sends it, and where to go on from there. */
export function StartView() {
  const { firstMessages, playDemo, navigation } = useInbox();
  const words = useWords();
  const [language, setLanguage] = useState<Language>('curl');
  useEffect(() => firstMessages.want(), [firstMessages]);
  const { failure, value } = firstMessages;
  return (
    <div class="page">
      <h2>{words.start.title}</h2>
      <p class="page-lead">{words.start.lead}</p>
      {failure.value === null ? null : <p class="note failed">{failure.value}</p>}
      <div class="row wrap">
        <fieldset class="segments">
          <legend class="unseen">{words.start.language}</legend>
          {(Object.keys(LANGUAGES) as Language[]).map((each) => (
            <button
              key={each}
              type="button"
              class="segment"
              aria-pressed={language === each}
              onClick={() => setLanguage(each)}
            >
              {LANGUAGES[each]}
            </button>
          ))}
        </fieldset>
        <span class="spread" />
        <button
          type="button"
          class="button"
          onClick={async () => {
            if (await playDemo()) navigation.open('messages');
          }}
        >
          <Icon name="play" size={16} />
          {words.start.demo}
        </button>
        <a class="button" href="/__admin/inbox/reference.html">
          <Icon name="book" size={16} />
          {words.start.reference}
        </a>
      </div>
      <div class="firsts">
        {(value.value ?? []).map((first) => (
          <FirstMessageCard key={first.provider} first={first} language={language} />
        ))}
      </div>
    </div>
  );
}

/** How a message is sent to one provider. */
function FirstMessageCard({ first, language }: { readonly first: FirstMessage; readonly language: Language }) {
  const { control, act, navigation } = useInbox();
  const words = useWords();
  const { provider, title, insteadOf, use, snippets } = first;
  const code = snippets.find((snippet) => snippet.language === language)?.code ?? '';
  const send = async () => {
    const path = { provider };
    const { messages } = await heard(
      control.post('/__admin/first-messages/{provider}', { params: { path }, body: {} }),
    );
    // A provider may refuse it, as anybody's: the journal says why.
    if (messages[0] === undefined) navigation.open('journal');
    else navigation.open('messages', messages[0].id);
  };
  return (
    <article class="card first" aria-label={title}>
      <header class="card-head">
        <ProviderBadge provider={provider} />
        <h3 class="card-title">{title}</h3>
        <button type="button" class="button small primary" onClick={() => act(send(), words.start.sent)}>
          <Icon name="send" size={15} />
          {words.start.send}
        </button>
      </header>
      <dl class="addresses">
        <div>
          <dt>{words.start.insteadOf}</dt>
          <dd>
            <code>{insteadOf}</code>
          </dd>
        </div>
        <div>
          <dt>{words.start.use}</dt>
          <dd>
            <code>{use}</code>
            <CopyButton brief label={words.start.copyAddress} text={use} />
          </dd>
        </div>
      </dl>
      <div class="snippet">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <section tabIndex={0} aria-label={`${title}, ${LANGUAGES[language]}`}>
          <pre>{code}</pre>
        </section>
        <CopyButton brief label={words.start.copyCode} text={code} />
      </div>
    </article>
  );
}
