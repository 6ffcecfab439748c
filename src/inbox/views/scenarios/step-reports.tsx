import type { Schemas } from '../../control/schemas.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/inbox-context.ts';

/** What came of each step of a scenario that was played. */
export function StepReports({ report }: { readonly report: Schemas['ReplayReport'] | null }) {
  const words = useWords();
  return (
    <section class="step-reports" aria-live="polite" aria-label={words.scenarios.report}>
      {report === null ? null : (
        <>
          <h3>
            <bdi>{report.name}</bdi>
          </h3>
          <p class={report.passed ? 'verdict is-passed' : 'verdict is-failed'}>
            <Icon name={report.passed ? 'check' : 'cross'} size={18} />
            {report.passed ? words.scenarios.passed : words.scenarios.failed}
          </p>
          <ol class="steps">
            {report.steps.map(({ number, name, line, result, failures }) => (
              <li key={number} class={`step is-${result}`}>
                <Icon name={result === 'passed' ? 'check' : result === 'failed' ? 'cross' : 'more'} size={16} />
                <span>
                  <bdi>{name}</bdi> <span class="quiet-text">{words.scenarios.line(line)}</span>
                  {failures.map((failure) => (
                    <bdi class="step-failure" key={`${failure.line} ${failure.path}`}>
                      {failure.message}
                    </bdi>
                  ))}
                </span>
                <span class="unseen">{words.scenarios.results[result]}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
