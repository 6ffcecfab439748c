// A thread of its own: walks through a folder's log once more, and writes down the world that comes of it.
import { constants, setPriority } from 'node:os';
import { workerData } from 'node:worker_threads';
import { version } from './library/version.ts';
import { checkpointFrom } from './mocks/data/checkpoint-from.ts';
import { wireWalker } from './mocks/sandbox.ts';

// Requests come first. Linux gives each thread a priority of its own (setpriority(2)); elsewhere it is the whole process's.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const { folder, before } = workerData as { folder: string; before: number };
await checkpointFrom(folder, before, version, wireWalker);
