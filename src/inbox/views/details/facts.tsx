import type { ComponentChildren } from 'preact';
import type { Message } from '../../control/schemas.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useFormat, useInbox, useWords } from '../../ui/inbox-context.ts';
import { spacedMsisdn } from '../../ui/msisdn.ts';

/** The facts of a message and of the leg that is looked at. */
export function Facts({ message, leg: place }: { readonly message: Message; readonly leg: number }) {
  const { navigation, accounts } = useInbox();
  const format = useFormat();
  const words = useWords();
  const leg = message.legs[place];
  if (leg === undefined) return null;
  const { provider, credential, msisdn, providerId, id, acceptedAt, scheduledAt } = message;
  const account = accounts.value.value?.find((each) => each.provider === provider && each.credential === credential);
  const { campaign, mainDeviceOnly } = leg.content;
  return (
    <section class="facts-list">
      <h3>{words.details.facts}</h3>
      <dl>
        <Fact name={words.sender}>
          <button type="button" class="link" onClick={() => navigation.filter({ provider, sender: leg.sender })}>
            <bdi>{leg.sender}</bdi>
          </button>
        </Fact>
        <Fact name={words.number}>
          <button type="button" class="link" onClick={() => navigation.filter({ msisdn })}>
            <bdi>{spacedMsisdn(msisdn)}</bdi>
          </button>
        </Fact>
        <Fact name={words.channel}>{words.channels[leg.channel]}</Fact>
        <Fact name={words.details.price}>
          {format.money(leg.price, account?.currency)} · {words.message.parts(leg.parts)}
        </Fact>
        {leg.encoding === null ? null : <Fact name={words.details.encoding}>{words.encodings[leg.encoding]}</Fact>}
        <Fact name={words.details.length}>{words.message.characters([...leg.text].length)}</Fact>
        <Fact name={words.details.accepted}>
          <time dateTime={acceptedAt}>{format.moment(acceptedAt)}</time>
        </Fact>
        {scheduledAt === null ? null : <Fact name={words.details.scheduled}>{format.moment(scheduledAt)}</Fact>}
        {campaign === undefined ? null : <Fact name={words.details.campaign}>{campaign}</Fact>}
        {mainDeviceOnly === true ? <Fact name={words.details.devices}>{words.details.mainDevice}</Fact> : null}
        <Fact name={words.details.providerId}>
          <code>{providerId}</code>
          <CopyButton brief label={words.details.copyId} text={providerId} />
        </Fact>
        <Fact name={words.details.id}>
          <code>{id}</code>
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
