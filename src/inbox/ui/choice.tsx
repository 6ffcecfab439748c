import { Icon } from './icon.tsx';
import { useWords } from './inbox-context.ts';

interface ChoiceProps {
  readonly label: string;
  /** undefined for any. */
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string | undefined) => void;
}

/** One of several, or any; it shows its own name while any will do. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const { any } = useWords();
  const isKnown = value === undefined || options.some(([each]) => each === value);
  return (
    <span class={value === undefined ? 'choice' : 'choice is-set'}>
      <select
        aria-label={label}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : currentTarget.value)}
      >
        <option value="">{value === undefined ? label : any}</option>
        {isKnown ? null : <option value={value}>{value}</option>}
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
      <Icon name="down" size={14} />
    </span>
  );
}
