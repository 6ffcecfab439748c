import { useEffect, useState } from 'preact/hooks';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useWords } from '../../ui/inbox-context.ts';
import { safeHref } from '../../ui/links.ts';

interface PictureProps {
  readonly url: string;
  readonly icon?: IconName;
  /** What is said of it until it is shown. */
  readonly label: string;
}

/** A picture of a message. Nothing is asked of its host until somebody clicks; then nothing is told to it but that. */
export function Picture({ url, icon = 'image', label }: PictureProps) {
  const words = useWords();
  const [shown, show] = useState<'no' | 'yes' | 'failed'>('no');
  useEffect(() => show('no'), [url]);
  const href = safeHref(url);
  if (href === null) {
    return (
      <div class="picture">
        <Icon name={icon} size={24} />
        <bdi class="picture-host">{url}</bdi>
      </div>
    );
  }
  if (shown === 'yes') {
    return (
      <img
        class="picture is-shown"
        src={href}
        alt={label}
        referrerpolicy="no-referrer"
        onError={() => show('failed')}
      />
    );
  }
  return (
    <button type="button" class="picture" onClick={() => show('yes')}>
      <Icon name={icon} size={24} />
      <span>{shown === 'failed' ? words.phone.noPicture : label}</span>
      <bdi class="picture-host">{new URL(href).host}</bdi>
    </button>
  );
}
