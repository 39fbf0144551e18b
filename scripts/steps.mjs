// Runs checks as child processes: a few at once, each one's output printed in one piece when it ends.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fromRoot, rootDir } from './paths.mjs';

/** @typedef {{ name: string, script: string, args: string[] }} Step a Node script with its arguments, both from the root */

/** @type {Step[]} */
export const typeSteps = [
  {
    name: 'types: pure layers',
    script: 'node_modules/typescript/bin/tsc',
    args: ['-p', 'tsconfig.pure.json'],
  },
  { name: 'types: node', script: 'node_modules/typescript/bin/tsc', args: ['-p', 'tsconfig.node.json'] },
  { name: 'types: everything', script: 'node_modules/typescript/bin/tsc', args: ['-p', 'tsconfig.json'] },
  {
    name: 'types: web and components',
    script: 'node_modules/svelte-check/bin/svelte-check',
    args: ['--tsconfig', './tsconfig.web.json', '--fail-on-warnings', '--output', 'human'],
  },
];

/** @type {Step[]} */
export const styleSteps = [
  { name: 'eslint', script: 'node_modules/eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
  {
    name: 'prettier',
    script: 'node_modules/prettier/bin/prettier.cjs',
    args: ['--check', '--log-level', 'warn', '.'],
  },
];

/** @type {Step[]} */
export const buildSteps = [
  { name: 'build: web', script: 'scripts/build.mjs', args: ['web'] },
  { name: 'build: single', script: 'scripts/build.mjs', args: ['single'] },
  { name: 'build: node', script: 'scripts/build.mjs', args: ['node'] },
];

/** @type {Step[]} what needs the builds */
export const builtSteps = [{ name: 'page weight', script: 'scripts/page-weight.mjs', args: [] }];

/**
 * Runs steps, `atOnce` at a time, and prints what each has to say.
 * @param {Step[]} steps
 * @param {number} [atOnce] the machines this runs on have two cores
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSteps(steps, atOnce = 2) {
  const waiting = [...steps];
  const counts = { passed: 0, failed: 0 };
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const { code, output } = await runNode(step.script, step.args);
      counts[code === 0 ? 'passed' : 'failed'] += 1;
      console.log(`${code === 0 ? '  ok ' : 'FAIL '} ${step.name}`);
      if (code !== 0) console.log(output.trimEnd() || `(exit code ${code}, no output)`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return counts;
}

/**
 * Runs a script with this Node.
 * @param {string} script path from the root
 * @param {string[]} args
 * @param {{ stream?: boolean, nodeFlags?: string[] }} [options] stream: show output as it comes instead of collecting it
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNode(script, args, { stream = false, nodeFlags = [] } = {}) {
  if (!existsSync(fromRoot(script)))
    return Promise.resolve({ code: 127, output: `${script} is missing: run npm ci` });
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...nodeFlags, fromRoot(script), ...args], {
      cwd: rootDir,
      stdio: stream ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}
