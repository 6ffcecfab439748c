import { z } from 'zod';
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
      evidence: answer.evidence,
      howTo: answer.howTo.text,
      requests: [...curlLines(each, answer)],
    })),
  );
  return json({ answers });
}
