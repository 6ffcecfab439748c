import type { Channel, Exchange, Slug, State } from '../control/schemas.ts';
import { Icon, type IconName } from './icon.tsx';
import { useWords } from './inbox-context.ts';

/** Providers by their slugs, with the names they go by; the same in every language. */
export const PROVIDERS: readonly (readonly [Slug, string])[] = Object.entries({
  turbosms: 'TurboSMS',
  smsc: 'SMSC',
  smsclub: 'SMS Club',
  octotoo: 'Octotoo',
});

/** What a provider is called. */
export const providerName = (slug: Slug): string => PROVIDERS.find(([each]) => each === slug)?.[1] ?? slug;

const STATE_ICONS: Readonly<Record<State, IconName>> = {
  scheduled: 'clock',
  enroute: 'check',
  delivered: 'checks',
  read: 'checks',
  clicked: 'tap',
  expired: 'clock',
  undeliverable: 'cross',
  rejected: 'cross',
  unknown: 'question',
  deleted: 'trash',
};

const CHANNEL_ICONS: Readonly<Record<Channel, IconName>> = {
  sms: 'message',
  viber: 'phone',
  rcs: 'shield',
  mms: 'image',
  call: 'call',
  email: 'mail',
  telegram: 'send',
  whatsapp: 'message',
  social: 'message',
  hlr: 'pulse',
  ping: 'pulse',
};

const OUTCOME_ICONS: Readonly<Record<Exchange['outcome'], IconName>> = {
  answered: 'check',
  refused: 'cross',
  fault: 'bolt',
  broken: 'alert',
  unmatched: 'question',
};

/** A state in words, with its sign. */
export function StateMark({ state }: { readonly state: State }) {
  const { states } = useWords();
  return (
    <span class={`mark state-${state}`}>
      <Icon name={STATE_ICONS[state]} size={15} />
      {states[state]}
    </span>
  );
}

export function ChannelMark({ channel }: { readonly channel: Channel }) {
  const { channels } = useWords();
  return (
    <span class={`mark quiet channel-${channel}`}>
      <Icon name={CHANNEL_ICONS[channel]} size={15} />
      {channels[channel]}
    </span>
  );
}

export function OutcomeMark({ outcome }: { readonly outcome: Exchange['outcome'] }) {
  const { outcomes } = useWords();
  return (
    <span class={`mark outcome-${outcome}`}>
      <Icon name={OUTCOME_ICONS[outcome]} size={15} />
      {outcomes[outcome]}
    </span>
  );
}

/** A provider by its first letter and colour; its name is read out. */
export function ProviderBadge({ provider }: { readonly provider: Slug }) {
  return (
    <span class={`badge provider-${provider}`} title={providerName(provider)}>
      <span aria-hidden="true">{providerName(provider).slice(0, 1)}</span>
      <span class="unseen">{providerName(provider)}</span>
    </span>
  );
}
