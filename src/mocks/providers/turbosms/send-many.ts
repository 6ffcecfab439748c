import type { components } from '../../../generated/turbosms.ts';
import type { Operation } from '../provider.ts';
import { type Call, once, operation } from './call.ts';
import { type Envelope, ok, refuse } from './envelope.ts';
import { sendMessage } from './send-message.ts';
import { asObject } from './wire.ts';

type SendMultiResult = components['schemas']['SendMultiResult'];

/** `message/sendmulti`: many sends, each answered under its own key. */
function sendMany(call: Call): Envelope<SendMultiResult> {
  const requests = Object.entries(call.data.fields).filter(([key, value]) => !isSequenceId(key, value));
  if (requests.length === 0) return refuse('REQUIRED_CONTENT');
  const answers: SendMultiResult = Object.create(null);
  for (const [key, value] of requests) answers[key] = sendOne(call, value);
  return ok(answers);
}

/** At the top, a text or number under this name is the id of the whole request, not one of its sends. */
function isSequenceId(key: string, value: unknown): boolean {
  return key === 'sequence_id' && typeof value !== 'object';
}

function sendOne(call: Call, value: unknown): SendMultiResult[string] {
  const fields = typeof value === 'object' && value !== null ? asObject(value) : null;
  if (fields === null) return refuse('INVALID_REQUEST');
  if (Object.keys(fields).length === 0) return refuse('REQUIRED_CONTENT');
  return once('message/send', { ...call, data: { ...call.data, fields } }, sendMessage);
}

const plain = operation('message/sendmulti', sendMany, { wantsData: true });

/** The operation. Its answer keeps the order of the request's keys, which an object cannot do for keys like `2`, `1`. */
export const sendMulti: Operation<Envelope<SendMultiResult>> = (request, world) => {
  const reply = plain(request, world);
  const result = reply.body.response_result;
  if (result === null || request.body.kind !== 'json') return reply;
  if (!Object.keys(result).some((key) => /^\d{1,10}$/.test(key))) return reply;
  const order = keysInOrder(new TextDecoder().decode(request.bytes)).filter((key) => key in result);
  const members = [...new Set(order)].map((key) => `${JSON.stringify(key)}:${JSON.stringify(result[key])}`);
  const { response_code, response_status } = reply.body;
  const head = JSON.stringify({ response_code, response_status }).slice(0, -1);
  return { ...reply, text: `${head},"response_result":{${members.join(',')}}}` };
};

/** The keys of the outermost object of a JSON text, as they stand there. The text is known to be valid. */
export function keysInOrder(json: string): readonly string[] {
  const keys: string[] = [];
  let depth = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[[\]{}]/gs)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth === 1 && token.endsWith(':')) keys.push(JSON.parse(token.slice(0, -1)) as string);
  }
  return keys;
}
