// A thread of its own: walks through a folder's log once more, and writes down the world that comes of it.
import { workerData } from 'node:worker_threads';
import { version } from './library/version.ts';
import { controlApi } from './mocks/admin/api.ts';
import { checkpointFrom } from './mocks/data/checkpoint-from.ts';
import { wireWalker } from './mocks/sandbox.ts';

const { folder, before } = workerData as { folder: string; before: number };
await checkpointFrom(folder, before, version, (options) => wireWalker(options, controlApi));
