// Entry of a Web Worker: serves jobs to the pool of the page that started it.
import type { Endpoint } from 'comlink';
import { runJob } from '../job/run-job.ts';
import { serveJobs } from '../job-endpoint.ts';
import { raiseStrayRejections } from './raise-stray-rejections.ts';
import { turnLoop } from './turn-loop.ts';

raiseStrayRejections();
serveJobs({ endpoint: globalThis as unknown as Endpoint, run: runJob, turn: turnLoop });
