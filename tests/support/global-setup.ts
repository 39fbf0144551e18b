// Runs once before the `node` project: builds the Node bundle, since Node cannot start a worker from a .ts file. A build that
// fails is remembered and stops only the tests that ask for the bundle.

import type { TestProject } from 'vitest/node';
import { buildProblem } from './built.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    nodeBuildProblem: string;
    workbenchUrl: string;
  }
}

/** Called by Vitest. */
export function setup(project: TestProject): void {
  project.provide('nodeBuildProblem', buildProblem('node') ?? '');
}
