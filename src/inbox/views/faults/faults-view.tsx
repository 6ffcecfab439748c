import { useEffect } from 'preact/hooks';
import { heard } from '../../control/control.ts';
import type { Fault } from '../../control/schemas.ts';
import { Icon } from '../../ui/icon.tsx';
import { useFormat, useInbox, useWords } from '../../ui/inbox-context.ts';
import { ProviderBadge, providerName } from '../../ui/marks.tsx';
import { ArmFault } from './arm-fault.tsx';

/** What is to go wrong: what is armed, and the form to arm more. */
export function FaultsView() {
  const { faults, control, act } = useInbox();
  const words = useWords();
  useEffect(() => void faults.read(), [faults]);
  const list = faults.value.value ?? [];
  return (
    <div class="page">
      <h2>{words.nav.faults}</h2>
      <p class="page-lead">{words.faults.lead}</p>
      {faults.failure.value === null ? null : <p class="note failed">{faults.failure.value}</p>}
      <div class="columns">
        <ArmFault />
        <section class="armed" aria-label={words.faults.armed}>
          <header class="row">
            <h3>{words.faults.armed}</h3>
            <span class="spread" />
            {list.length === 0 ? null : (
              <button
                type="button"
                class="button small"
                onClick={() => act(heard(control.delete('/__admin/faults')), words.faults.disarmed)}
              >
                {words.faults.disarmAll}
              </button>
            )}
          </header>
          {list.length === 0 ? <p class="quiet-text">{words.faults.none}</p> : null}
          <ul class="fault-list">
            {list.map((fault) => (
              <ArmedFault key={fault.id} fault={fault} />
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}

function ArmedFault({ fault }: { readonly fault: Fault }) {
  const { control, act } = useInbox();
  const format = useFormat();
  const words = useWords();
  const { id, match, kind, status, latencyMs, answer, times, probability, hits } = fault;
  const what = answer ?? status ?? (latencyMs === undefined ? null : format.span(latencyMs));
  const where = [match.operation, match.credential, match.msisdn].filter((each) => each !== undefined);
  return (
    <li class="fault">
      <ProviderBadge provider={match.provider} />
      <span class="fault-what">
        <strong>{words.faults.kinds[kind]}</strong>
        {what === null ? null : <bdi> {what}</bdi>}
        <bdi class="quiet-text">{where.length === 0 ? providerName(match.provider) : where.join(' · ')}</bdi>
        <span class="quiet-text">
          {times === undefined ? words.faults.always : words.faults.timesOf(hits, times)}
          {probability === undefined ? '' : ` · ${words.faults.likely(Math.round(probability * 100))}`}
          {times === undefined ? ` · ${words.faults.hits(hits)}` : ''}
        </span>
      </span>
      <button
        type="button"
        class="icon-button small"
        aria-label={words.faults.disarm(id)}
        title={words.faults.disarm(id)}
        onClick={() =>
          act(heard(control.delete('/__admin/faults/{id}', { params: { path: { id } } })), words.faults.disarmed)
        }
      >
        <Icon name="trash" size={16} />
      </button>
    </li>
  );
}
