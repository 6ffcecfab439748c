import { useState } from 'preact/hooks';
import { heard } from '../../control/control.ts';
import type { Schemas } from '../../control/schemas.ts';
import { Icon } from '../../ui/icon.tsx';
import { useInbox, useWords } from '../../ui/inbox-context.ts';
import { ChooseScenario } from './choose-scenario.tsx';
import { StepReports } from './step-reports.tsx';

/** Stories: loaded for their world, or played while one watches. */
export function ScenariosView() {
  const { control, act, navigation } = useInbox();
  const words = useWords();
  const [text, setText] = useState('');
  const [isPlaying, setPlaying] = useState(false);
  const [keeps, setKeeps] = useState(false);
  const [report, setReport] = useState<Schemas['ReplayReport'] | null>(null);
  // The body goes as it was written: the server tells of its mistakes by line and column.
  const asYaml = { body: text as never, bodySerializer: (body: unknown) => String(body), headers: YAML };

  const load = () => act(heard(control.post('/__admin/scenarios', asYaml)), words.scenarios.loaded);
  const play = async () => {
    setPlaying(true);
    setReport(null);
    const query = { reset: keeps ? ('false' as const) : ('true' as const) };
    const call = heard(control.post('/__admin/scenarios/replay', { params: { query }, ...asYaml }));
    await act(call.then(setReport), null);
    setPlaying(false);
  };
  const take = async (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) setText(await file.text());
  };
  return (
    <div class="page">
      <h2>{words.nav.scenarios}</h2>
      <p class="page-lead">{words.scenarios.lead}</p>
      <div class="columns">
        <section
          class="card"
          aria-label={words.scenarios.text}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            void take(event.dataTransfer?.files ?? null);
          }}
        >
          <div class="row wrap">
            <ChooseScenario onChoose={setText} />
            <label class="button small file-button">
              <Icon name="file" size={15} />
              {words.scenarios.file}
              <input
                class="unseen"
                type="file"
                accept=".yaml,.yml,.json"
                onChange={({ currentTarget }) => take(currentTarget.files)}
              />
            </label>
          </div>
          <label class="field">
            <span>{words.scenarios.text}</span>
            <textarea
              rows={18}
              spellcheck={false}
              value={text}
              placeholder={EXAMPLE}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </label>
          <label class="check">
            <input type="checkbox" checked={keeps} onChange={({ currentTarget }) => setKeeps(currentTarget.checked)} />
            {words.scenarios.keep}
          </label>
          <div class="row wrap">
            <button type="button" class="button primary" disabled={text.trim() === '' || isPlaying} onClick={play}>
              <Icon name="play" size={16} />
              {isPlaying ? words.scenarios.playing : words.scenarios.play}
            </button>
            <button type="button" class="button" disabled={text.trim() === '' || isPlaying} onClick={load}>
              {words.scenarios.load}
            </button>
            <button type="button" class="button plain" onClick={() => navigation.open('messages')}>
              {words.scenarios.watch}
            </button>
          </div>
        </section>
        <StepReports report={report} />
      </div>
    </div>
  );
}

const YAML = { 'Content-Type': 'application/yaml' };

const EXAMPLE = `name: A one-time code
world: { accounts: [{ provider: turbosms, credential: shop }] }
steps:
  - request:
      provider: turbosms
      as: shop
      path: /message/send.json
      json: { recipients: ['380500000001'], sms: { sender: Shop, text: 'Code 4711' } }
  - advance: 10s
  - expect: { messages: { count: 1, newest: { state: delivered } } }`;
