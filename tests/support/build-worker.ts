// Bundles a test's own worker entry, since Node cannot start a worker from a .ts file.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { fromRoot } from '../../scripts/paths.mjs';

export interface BuiltWorker {
  /** Path of the bundle. */
  readonly file: string;
  /** An empty folder of this build's own. */
  readonly scratchDir: string;
  remove(): void;
}

/** Bundles `tests/support/<name>.ts` into a folder of its own. */
export async function buildWorker(name: string): Promise<BuiltWorker> {
  const parent = fromRoot('node_modules/.cache/wangge-tests');
  mkdirSync(parent, { recursive: true });
  const dir = mkdtempSync(path.join(parent, `${name}-`));
  const scratchDir = path.join(dir, 'scratch');
  await build({
    configFile: false,
    root: fromRoot('.'),
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: path.join(dir, 'bundle'),
      target: 'node20',
      minify: false,
      rolldownOptions: { input: { [name]: fromRoot(`tests/support/${name}.ts`) } },
    },
  });
  mkdirSync(scratchDir);
  return {
    file: path.join(dir, 'bundle', `${name}.js`),
    scratchDir,
    remove: () => {
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
