import { type Difference, differences } from './matches.ts';
import type { ExpectedReply, RequestStep } from './schema.ts';
import { askControl, type Got, parsed, type Target } from './target.ts';

/** What a reply has that was not expected, or lacks that was; each path begins within `expect`. */
export async function checkReply(
  target: Target,
  { provider, as }: RequestStep['request'],
  got: Got | null,
  expected: ExpectedReply,
): Promise<readonly Difference[]> {
  const broke = got === null;
  if (broke !== (expected.broken ?? false)) {
    const words = (broken: boolean) => (broken ? 'a connection that breaks' : 'a reply');
    return [
      { path: ['broken'], expected: words(!broke), actual: broke ? words(true) : `HTTP ${got.status} ${got.text}` },
    ];
  }
  const found = got === null ? [] : checkGot(got, expected);
  const { answers, outcome } = expected;
  if (answers === undefined && outcome === undefined) return found;
  const whose = new URLSearchParams({ limit: '1', ...(provider && { provider }), ...(as && { credential: as }) });
  const { exchanges } = (await askControl(target, 'GET', `/journal?${whose}`)) as { exchanges: readonly Told[] };
  const [exchange] = exchanges;
  const missing = (answers ?? []).filter((name) => !exchange?.answers.includes(name));
  return [
    ...found,
    ...(outcome === undefined ? [] : differences(exchange?.outcome, outcome, ['outcome'])),
    ...(missing.length === 0 ? [] : differences(exchange?.answers, answers, ['answers'])),
  ];
}

/** What the journal tells of an exchange. */
interface Told {
  readonly answers: readonly string[];
  readonly outcome: string;
}

function checkGot({ status, headers, text }: Got, expected: ExpectedReply): readonly Difference[] {
  const wantedHeaders = Object.entries(expected.headers ?? {});
  return [
    ...(expected.status === undefined ? [] : differences(status, expected.status, ['status'])),
    ...wantedHeaders.flatMap(([name, value]) => differences(headers.get(name) ?? undefined, value, ['headers', name])),
    ...(expected.body === undefined ? [] : differences(parsed(text) ?? text, expected.body, ['body'])),
    ...(expected.text === undefined ? [] : differences(text, expected.text, ['text'])),
  ];
}
