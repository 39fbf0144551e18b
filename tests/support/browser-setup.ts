// Runs once before the `browser` project: builds the page if it is stale and serves it as `npm start` does, on any free port.

import type { TestProject } from 'vitest/node';
import { fromRoot } from '../../scripts/paths.mjs';
import { serveStatic } from '../../scripts/static-server.mjs';
import { buildProblem } from './built.ts';

let server: Awaited<ReturnType<typeof serveStatic>> | undefined;

/** Called by Vitest before the first test. */
export async function setup(project: TestProject): Promise<void> {
  const problem = buildProblem('web');
  if (problem) throw new Error(problem);
  server = await serveStatic({ dir: fromRoot('dist/web'), port: 0 });
  project.provide('workbenchUrl', server.url);
}

/** Called by Vitest after the last test. */
export async function teardown(): Promise<void> {
  await server?.close();
}
