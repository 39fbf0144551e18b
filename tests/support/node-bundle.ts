// Gives tests the built command line and worker thread.

import { inject } from 'vitest';
import { fromRoot } from '../../scripts/paths.mjs';

/**
 * Returns the path of a built entry.
 * @throws {Error} with the build's own message when it failed
 */
export function nodeBundle(entry: 'main.js' | 'worker.js'): string {
  const problem = inject('nodeBuildProblem');
  if (problem) throw new Error(problem);
  return fromRoot(`dist/node/${entry}`);
}
