// Entry of a worker thread: serves jobs to the pool that started it. Bundled on its own, since Node cannot start a .ts worker.
import { parentPort } from 'node:worker_threads';
import { runJob } from '../job/run-job.ts';
import { serveJobs } from '../job-endpoint.ts';
import { nodeEndpoint } from './node-endpoint.ts';
import { turnLoop } from './turn-loop.ts';

if (parentPort !== null) serveJobs({ endpoint: nodeEndpoint(parentPort), run: runJob, turn: turnLoop });
