// Entry of a worker thread that serves jobs as the product's own does, over the same line, but with jobs that go wrong as their
// design's id says, or only spin.
import { parentPort } from 'node:worker_threads';
import { serveJobs } from '../../src/runtime/job-endpoint.ts';
import { nodeEndpoint } from '../../src/runtime/node/node-endpoint.ts';
import { turnLoop } from '../../src/runtime/node/turn-loop.ts';
import { fault, spin } from './fault-job.ts';

if (parentPort !== null) {
  serveJobs({
    endpoint: nodeEndpoint(parentPort),
    run: (request, hooks) => fault(request.design, request, hooks) ?? spin(request, hooks),
    turn: turnLoop,
  });
}
