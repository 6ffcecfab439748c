// A sandbox that was closed keeps no process alive, and holds it up no longer than it takes.
import { createSandbox } from 'holub';

const sandbox = createSandbox();
const url = await sandbox.listen();
sandbox.intercept();
await import('./fetch.mjs');
await fetch(`${url}/__admin/health`);
await sandbox.close();
const closed = performance.now();
process.on('exit', () => console.log(performance.now() - closed < 1000 ? 'at once' : 'late'));
