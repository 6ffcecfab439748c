// A program of its own: serves a sandbox whose world is kept, with a checkpoint after every few requests.
import { openData } from '../../src/data.ts';
import { createSandbox } from '../../src/index.ts';

const [folder = '', shortLog = ''] = process.argv.slice(2);
const sandbox = createSandbox({ data: openData(folder, { shortLog: Number(shortLog) }) });
console.log(`listening on ${await sandbox.listen()}.`);
process.once('SIGTERM', () => void sandbox.close().then(() => process.exit(0)));
