// Brings a build up to date before tests that need it, in a process of its own: Vitest's environment would change what is built.

import { spawnSync } from 'node:child_process';
import { fromRoot } from '../../scripts/paths.mjs';

/**
 * Builds a target unless it is fresh.
 * @returns what went wrong, or undefined
 */
export function buildProblem(target: 'web' | 'single' | 'node'): string | undefined {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|TEST$)/.test(name)),
  );
  const args = [fromRoot('scripts/build.mjs'), target, '--if-stale'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  return status === 0 ? undefined : `the ${target} build failed:\n${stdout}${stderr}`;
}
