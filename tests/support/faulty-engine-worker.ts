// Entry of a worker thread that runs real jobs like the product's own, except those that WANGGE_FAULTS names: `b/1=exit,c/0=hang-once`.
import { parentPort } from 'node:worker_threads';
import { runJob } from '../../src/runtime/job/run-job.ts';
import { serveJobs } from '../../src/runtime/job-endpoint.ts';
import { nodeEndpoint } from '../../src/runtime/node/node-endpoint.ts';
import { turnLoop } from '../../src/runtime/node/turn-loop.ts';
import { fault } from './fault-job.ts';

const faults = new Map(
  (process.env.WANGGE_FAULTS ?? '').split(',').map((entry) => entry.split('=') as [string, string]),
);

if (parentPort !== null) {
  serveJobs({
    endpoint: nodeEndpoint(parentPort),
    run: (request, hooks) => {
      const kind = faults.get(`${request.design}/${request.replication}`);
      return (kind === undefined ? null : fault(kind, request, hooks)) ?? runJob(request, hooks);
    },
    turn: turnLoop,
  });
}
