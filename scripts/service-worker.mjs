// Writes the page's service worker into a built folder, with the list of what the build consists of.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from './paths.mjs';

/** Name of the file; its address must stay the same from build to build. */
export const serviceWorkerName = 'service-worker.js';

/**
 * Lists a build.
 * @param {string} dir
 * @returns {{ id: string, files: Record<string, string> }} content of each file by its address (sha256-...), the page itself under '';
 *   the id is a hash of all that
 */
export function buildContents(dir) {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(dir, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name !== serviceWorkerName)
    .sort();
  const files = Object.fromEntries(
    names.map((name) => [
      name === 'index.html' ? '' : name,
      `sha256-${sha256(readFileSync(path.join(dir, name))).digest('base64')}`,
    ]),
  );
  return { id: sha256(JSON.stringify(files)).digest('hex').slice(0, 16), files };
}

/**
 * Writes the service worker of a build.
 * @param {string} dir the folder that holds index.html
 * @returns {Promise<void>}
 */
export async function writeServiceWorker(dir) {
  const keptBuild = JSON.stringify(buildContents(dir));
  const vite = await import('vite');
  await vite.build({
    configFile: false,
    root: fromRoot('web/service-worker'),
    publicDir: false,
    logLevel: 'warn',
    define: { keptBuild },
    build: {
      outDir: dir,
      emptyOutDir: false,
      target: 'chrome90',
      rolldownOptions: {
        input: fromRoot('web/service-worker/service-worker.ts'),
        output: { format: 'iife', entryFileNames: serviceWorkerName },
      },
    },
  });
}

/** @param {string | Buffer} content */
const sha256 = (content) => createHash('sha256').update(content);
