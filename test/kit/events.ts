import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readSpec } from './wrong-values.ts';

/** One server-sent event, as it was read. */
export interface ReadEvent {
  readonly event: string;
  readonly id: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it has just asked for
  readonly data: any;
}

/** Reads events off a stream until as many have come, and hangs up. Each is held against the spec. */
export async function readEvents(reply: Response, count: number): Promise<readonly ReadEvent[]> {
  const events: ReadEvent[] = [];
  const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (events.length < count) {
    const { value = '', done = true } = (await reader?.read()) ?? {};
    if (done) break;
    const blocks = (text + value).split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      if (!block.startsWith(':')) events.push(eventOf(block));
    }
  }
  await reader?.cancel();
  return events;
}

const conforms = compile();

function eventOf(block: string): ReadEvent {
  const fields = new Map(block.split('\n').map((line) => line.split(/: (.*)/s, 2) as [string, string]));
  const read = { event: fields.get('event') ?? '', data: JSON.parse(fields.get('data') ?? 'null') };
  if (!conforms(read)) throw new Error(`Not by the spec: ${JSON.stringify(conforms.errors)}\n${JSON.stringify(read)}`);
  return { ...read, id: fields.get('id') ?? '' };
}

function compile() {
  const ajv = new Ajv2020({ strict: false, validateFormats: true });
  (addFormats as unknown as (target: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: 'admin', ...readSpec('admin') });
  return ajv.compile({ $ref: 'admin#/components/schemas/Event' });
}
