// A program of its own, for a shell that lets no file grow: serves a sandbox whose folder cannot take all, and says what came of it.
import { openData } from '../../src/data.ts';
import { createSandbox } from '../../src/index.ts';
import { sending } from './send.ts';

const [folder = ''] = process.argv.slice(2);
const amiss: string[] = [];
const sandbox = createSandbox({
  data: openData(folder, { tell: (sentence, isAmiss) => isAmiss && amiss.push(sentence) }),
});

/** Sends at once, one text each. @returns the statuses, and what the first of them said */
async function sendAll(texts: readonly string[]): Promise<{ statuses: number[]; said: unknown; messages: number }> {
  const answers = await Promise.all(
    texts.map((text) => sandbox.fetch('http://holub/turbosms/message/send.json', sending({ text }))),
  );
  const statuses = answers.map(({ status }) => status);
  return { statuses, said: await answers[0]?.json(), messages: (await sandbox.messages()).length };
}

const before = await sendAll(['One', 'Two']);
// What fits into the cache of SQLite fails when it is committed, what does not when it is inserted.
const atCommit = await sendAll(['Three', 'x'.repeat(1_000_000)]);
const atInsert = await sendAll(['Four', 'x'.repeat(8_000_000)]);
const after = await sendAll(['Five', 'Six']);
console.log(JSON.stringify({ before, atCommit, atInsert, after, amiss }));
process.kill(process.pid, 'SIGKILL');
