import { useEffect } from 'preact/hooks';
import { Choice } from '../../ui/choice.tsx';
import { useInbox, useWords } from '../../ui/inbox-context.ts';

/** The scenarios that come with Holub, by the names of their files. */
export function ChooseScenario({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const { scenarios } = useInbox();
  const words = useWords();
  useEffect(() => scenarios.want(), [scenarios]);
  const known = scenarios.value.value ?? {};
  return (
    <Choice
      label={words.scenarios.ours}
      value={undefined}
      options={Object.keys(known).map((file) => [file, file.replace(/\.yaml$/, '').replaceAll('-', ' ')])}
      onChange={(file) => onChoose(known[file ?? ''] ?? '')}
    />
  );
}
