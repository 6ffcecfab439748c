import type { Exchange } from '../../control/schemas.ts';
import { readable } from '../../ui/body-text.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { curlOf } from '../../ui/curl.ts';
import { useFormat, useWords } from '../../ui/inbox-context.ts';
import { OutcomeMark } from '../../ui/marks.tsx';

/** The raw request and reply. */
export function ExchangeView({ exchange }: { readonly exchange: Exchange }) {
  const format = useFormat();
  const words = useWords();
  const { request, reply, at, outcome, id } = exchange;
  return (
    <div class="exchange">
      <div class="exchange-head">
        <OutcomeMark outcome={outcome} />
        <span class="quiet-text">
          #{id} · <time dateTime={at}>{format.moment(at)}</time>
        </span>
        <CopyButton label={words.journal.copyCurl} text={curlOf(exchange, location.origin)} />
      </div>
      <Raw
        name={words.journal.request}
        first={`${request.method} ${request.url}`}
        headers={{ host: request.host, ...request.headers }}
        body={request.body}
        isBase64={request.bodyEncoding === 'base64'}
      />
      {reply === null ? (
        <p class="note">{words.journal.noReply}</p>
      ) : (
        <Raw
          name={words.journal.reply}
          first={String(reply.status)}
          headers={reply.headers}
          body={reply.body}
          isBase64={reply.bodyEncoding === 'base64'}
        />
      )}
    </div>
  );
}

interface RawProps {
  readonly name: string;
  readonly first: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64: boolean;
}

/** So much of a body is shown; the rest is copied with it. */
const SHOWN = 20_000;

function Raw({ name, first, headers, body, isBase64 }: RawProps) {
  const words = useWords();
  const text = isBase64 ? body : readable(body);
  return (
    <section class="raw" aria-label={name}>
      <header class="raw-head">
        <h4>{name}</h4>
        <bdi class="raw-first">{first}</bdi>
        {body === '' ? null : <CopyButton brief label={words.journal.copyBody} text={body} />}
      </header>
      <details class="raw-headers">
        <summary>{words.journal.headers(Object.keys(headers).length)}</summary>
        <dl>
          {Object.entries(headers).map(([header, value]) => (
            <div key={header}>
              <dt>{header}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {isBase64 ? <p class="quiet-text">{words.journal.base64}</p> : null}
      {body === '' ? (
        <p class="quiet-text">{words.journal.noBody}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section class="raw-body" tabIndex={0} aria-label={`${name}: ${words.journal.body}`}>
          <pre>
            <bdi>{text.slice(0, SHOWN)}</bdi>
          </pre>
          {text.length > SHOWN ? <span class="quiet-text">{words.journal.cut(text.length - SHOWN)}</span> : null}
        </section>
      )}
    </section>
  );
}
