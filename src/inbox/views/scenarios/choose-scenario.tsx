import { useEffect } from 'preact/hooks';
import { heard } from '../../control/control.ts';
import { Choice } from '../../ui/choice.tsx';
import { useInbox, useWords } from '../../ui/inbox-context.ts';

/** The scenarios that come with Holub. */
export function ChooseScenario({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const { scenarios, control, act } = useInbox();
  const words = useWords();
  useEffect(() => scenarios.want(), [scenarios]);
  const choose = async (file: string | undefined) => {
    if (file === undefined) return;
    const call = control.get('/__admin/scenarios/{file}', { params: { path: { file } }, parseAs: 'text' });
    await act(heard(call).then(onChoose), null);
  };
  return (
    <Choice
      label={words.scenarios.ours}
      value={undefined}
      options={(scenarios.value.value ?? []).map(({ file, name }) => [file, name])}
      onChange={choose}
    />
  );
}
