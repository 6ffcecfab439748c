// A program of its own: reads a snapshot, restores it into a fresh sandbox, plays on, and prints what it was answered.
import { openFrozen, play } from './mixed-requests.ts';

let snapshot = '';
process.stdin.setEncoding('utf8');
for await (const chunk of process.stdin) snapshot += chunk;

const sandbox = openFrozen({ seed: 1, startAt: '2030-01-01T00:00:00Z' });
const { status, text } = await sandbox.admin('/snapshot', JSON.parse(snapshot), 'PUT');
if (status !== 204) throw new Error(text);
process.stdout.write(JSON.stringify(await play(sandbox, 50, 100)));
