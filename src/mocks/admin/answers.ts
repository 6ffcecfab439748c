import { z } from 'zod';
import { fidelity } from '../../generated/fidelity.ts';
import type { Answer, Provider } from '../providers/provider.ts';
import { type ControlCall, json, providerOf } from './control.ts';
import { curlLines } from './curl-lines.ts';
import { readQuery } from './read-input.ts';

/** Everything that the providers can say, and how each is had. */
export function listAnswers(call: ControlCall) {
  const { provider } = readQuery(call.request, z.strictObject({ provider: z.string().optional() }));
  const wanted = provider === undefined ? call.providers : [providerOf(call, provider)];
  const answers = wanted.flatMap((each) =>
    each.answers.map((answer) => ({
      provider: each.slug,
      name: answer.name,
      code: answer.code,
      http: answer.http,
      text: answer.text,
      scope: answer.scope,
      ...proofOf(each, answer),
      howTo: answer.howTo.text,
      requests: [...curlLines(each, answer)],
    })),
  );
  const operations = wanted.flatMap((each) =>
    Object.entries(fidelity[each.slug]?.operations ?? {}).map(([operation, { evidence, verifiedAt, cases }]) => ({
      provider: each.slug,
      operation,
      evidence: verifiedAt === null ? evidence : ('verified' as const),
      verifiedAt,
      cases: [...cases],
    })),
  );
  return json({ answers, operations });
}

/** How far an answer can be trusted, and which contracts hold it. */
export function proofOf({ slug }: Provider, { name, evidence }: Answer) {
  const { verifiedAt = null, cases = [], unproven = null } = fidelity[slug]?.answers[name] ?? {};
  return { evidence: verifiedAt === null ? evidence : ('verified' as const), verifiedAt, cases: [...cases], unproven };
}
