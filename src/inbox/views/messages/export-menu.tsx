import { heard } from '../../control/control.ts';
import { useInbox, useWords } from '../../ui/inbox-context.ts';
import { Menu } from '../../ui/menu.tsx';
import { saveFile } from '../../ui/save-file.ts';

/** Takes what is shown along: as a scenario that replays, or as an HTTP Archive. */
export function ExportMenu() {
  const { control, navigation, act } = useInbox();
  const words = useWords();
  const query = navigation.filters.value;
  const save = async (kind: 'scenario' | 'har') => {
    const text =
      kind === 'scenario'
        ? await heard(control.get('/__admin/journal.scenario', { params: { query }, parseAs: 'text' }))
        : await heard(control.get('/__admin/journal.har', { params: { query }, parseAs: 'text' }));
    saveFile(kind === 'scenario' ? 'holub.yaml' : 'holub.har', text);
  };
  return (
    <Menu label={words.export.title} icon="download">
      <button type="button" class="menu-item" onClick={() => act(save('scenario'), words.export.saved)}>
        {words.export.scenario}
      </button>
      <button type="button" class="menu-item" onClick={() => act(save('har'), words.export.saved)}>
        {words.export.har}
      </button>
      <p class="menu-note">{words.export.note}</p>
    </Menu>
  );
}
