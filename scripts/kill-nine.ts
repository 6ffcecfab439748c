// Kills a loaded server with SIGKILL again and again, and holds it to all that it acknowledged: npm run kill-nine -- 50
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killAgainAndAgain } from '../test/kit/kill-loop.ts';
import { startHolub } from '../test/processes/run.ts';

const rounds = Number(process.argv[2] ?? 50);
const folder = await mkdtemp(join(tmpdir(), 'holub-kill-nine-'));
try {
  const acknowledged = await killAgainAndAgain(
    () => startHolub('--port', '0', '--data', folder),
    rounds,
    ({ number, acknowledged, startedInMs }) => {
      console.log(`start ${number}: ${acknowledged} acknowledged, all there once; up in ${startedInMs} ms`);
    },
  );
  console.log(`${rounds} kills, ${acknowledged} acknowledged: none lost, none doubled.`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
