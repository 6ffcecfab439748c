import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, holub, ROOT, type Running, run, start } from './run.ts';

interface Block {
  readonly language: string;
  readonly note: string;
  readonly text: string;
}

const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
const blocks: readonly Block[] = [...readme.matchAll(/^```(\w+) ?(\w*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', note = '', text = '']) => ({ language, note, text }),
);
const ofKind = (language: string, note: string) =>
  blocks.filter((block) => block.language === language && block.note === note).map((block) => block.text);

describe('the README tells the truth', () => {
  let server: Running;
  let port: string;

  beforeAll(async () => {
    const [command = ''] = ofKind('sh', 'start');
    // The machine that runs the tests is set up already; the second half is what starts Holub.
    const starting = command.trim().replace('npm ci && ', '');
    server = start('bash', ['-c', `exec ${starting} -- --port 0`]);
    ({ port } = new URL(await addressOf(server)));
  });

  afterAll(async () => {
    await server.stop();
  });

  it('two commands do all the set-up', () => {
    expect(ofKind('sh', 'start')).toEqual(['npm ci && npm start\n']);
    expect(ofKind('sh', 'check')).toEqual(['npm ci && npm test\n']);
  });

  it('every command runs, in their order, and the first one answers what is promised', async () => {
    const answers: string[] = [];
    for (const text of ofKind('sh', '')) {
      const { code, stdout, stderr } = await run('bash', ['-ec', text.replaceAll(':8380', `:${port}`)]);
      expect({ text, code, stderr }).toMatchObject({ code: 0 });
      answers.push(stdout);
    }
    const [sent = '', listed = '', turned = ''] = answers;
    const [promised = ''] = ofKind('json', 'like');
    expect(shapeOf(JSON.parse(sent))).toEqual(shapeOf(JSON.parse(promised)));
    expect(JSON.parse(sent).response_code).toBe(JSON.parse(promised).response_code);
    expect(JSON.parse(listed).messages).toHaveLength(1);
    const [, delivered = ''] = turned.split(/(?=\{"messages")/);
    expect(JSON.parse(delivered).messages).toMatchObject([{ msisdn: '380500000001', state: 'delivered' }]);
  });

  it('the story passes as it stands', async () => {
    const [story = ''] = ofKind('yaml', '');
    const file = join(await mkdtemp(join(tmpdir(), 'holub-readme-')), 'story.yaml');
    await writeFile(file, story);
    const { code, stdout } = await holub('replay', file);
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(stdout).toContain('1 scenario: 1 passed');
  });

  it('the config file is one', async () => {
    const [text = ''] = ofKind('yaml', 'config');
    const file = join(ROOT, `.readme-${process.pid}.yaml`);
    await writeFile(file, text);
    const { code, stdout, stderr } = await holub('start', '--config', file, '--print-config');
    await run('rm', [file]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('seed: 7 #');
  });

  it('the example of a test runs as it stands', async () => {
    const [text = ''] = ofKind('ts', '');
    // The package by its own name is the built one; here its source is meant.
    const file = join(ROOT, 'test', 'processes', `.readme-${process.pid}.ts`);
    await writeFile(file, text.replace("'holub'", "'../../src/index.ts'"));
    const { code, stdout, stderr } = await run(process.execPath, [file]);
    await run('rm', [file]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '4711 delivered\n', stderr: '' });
  });
});

/** A value with every leaf replaced by its type. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each)]));
}
