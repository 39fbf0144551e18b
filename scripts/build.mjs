// Builds one target into dist/: `web` (the workbench), `single` (the workbench as one file), `node` (command line and worker thread), `bench` or `docking`. A build is
// skipped when the files it was made from are unchanged, and is put in place by renaming, so that nobody meets half of one.

import './node-version.mjs';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSingleFile } from './build-single.mjs';
import { fromRoot } from './paths.mjs';
import { writeServiceWorker } from './service-worker.mjs';

const always = ['src', 'scenarios', 'scripts', 'package.json', 'package-lock.json'];
const ofPage = [...always, 'web', 'vite.config.ts'];
const sources = {
  web: ofPage,
  single: ofPage,
  node: always,
  bench: [...always, 'bench'],
  docking: [...always, 'tests'],
};
const worker = 'src/runtime/node/worker.ts';
const nodeInputs = {
  node: { main: 'src/cli/main.ts', worker },
  bench: { main: 'bench/main.ts', worker },
  docking: { main: 'tests/docking/main.ts' },
};

/** @typedef {keyof typeof sources} Target */

/**
 * Builds a target unless what lies in dist/ was made from exactly the present sources.
 * @param {Target} target
 * @param {{ force?: boolean, onBuild?: () => void }} [options] onBuild is called before a build that is really made
 * @returns {Promise<string>} the folder that holds the build
 * @throws when the build fails; the build before it stays in place
 */
export async function build(target, { force = false, onBuild = () => undefined } = {}) {
  const outDir = fromRoot(`dist/${target}`);
  const stampFile = fromRoot(`dist/${target}.stamp`);
  const stamp = fingerprint(sources[target]);
  const fresh = existsSync(outDir) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (fresh && !force) return outDir;
  onBuild();
  const fresherDir = fromRoot(`dist/.${target}-${process.pid}`);
  const { NODE_ENV } = process.env;
  try {
    process.env.NODE_ENV = 'production';
    await make(target, fresherDir);
    replaceDir(outDir, fresherDir);
  } finally {
    rmSync(fresherDir, { recursive: true, force: true });
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
  writeFileSync(stampFile, stamp);
  return outDir;
}

/**
 * @param {Target} target
 * @param {string} outDir
 */
async function make(target, outDir) {
  if (target === 'single') return buildSingleFile(outDir);
  const vite = await import('vite');
  await vite.build(target === 'web' ? webConfig(outDir) : nodeConfig(nodeInputs[target], outDir));
  if (target === 'web') await writeServiceWorker(outDir);
  // the solver looks for its WebAssembly beside the bundle
  if (target === 'node')
    copyFileSync(fromRoot('node_modules/highs/build/highs.wasm'), `${outDir}/highs.wasm`);
}

/** @param {string} outDir */
function webConfig(outDir) {
  return {
    configFile: fromRoot('vite.config.ts'),
    logLevel: /** @type {const} */ ('warn'),
    build: { outDir },
  };
}

/**
 * Bundles entries for Node with their packages inside, so that starting the command line reads a few files, not hundreds.
 * All files lie in one folder: `new URL('./worker.js', import.meta.url)` is right wherever the code that says it ends up.
 * @param {Record<string, string>} inputs
 * @param {string} outDir
 */
function nodeConfig(inputs, outDir) {
  const input = Object.fromEntries(Object.entries(inputs).map(([name, file]) => [name, fromRoot(file)]));
  return {
    configFile: /** @type {const} */ (false),
    root: fromRoot('.'),
    publicDir: /** @type {const} */ (false),
    logLevel: /** @type {const} */ ('warn'),
    ssr: { noExternal: /** @type {const} */ (true) },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input,
        external: ['@napi-rs/canvas'], // optional, and has a library of the machine inside
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}

/**
 * Hashes names, sizes and modification times of everything a build is made from.
 * @param {string[]} roots files or folders; one that does not exist counts as absent
 */
function fingerprint(roots) {
  const hash = createHash('sha256');
  for (const root of roots) {
    const start = fromRoot(root);
    if (!existsSync(start)) continue;
    const isDir = statSync(start).isDirectory();
    const files = isDir ? readdirSync(start, { recursive: true, encoding: 'utf8' }).sort() : [''];
    for (const file of files) {
      const found = statSync(path.join(start, file), { throwIfNoEntry: false });
      if (found?.isFile()) hash.update(`${root}/${file} ${found.size} ${found.mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/**
 * Puts a finished folder in the place of an older one; two builds that end at once both succeed.
 * @param {string} target
 * @param {string} replacement
 */
function replaceDir(target, replacement) {
  const old = `${replacement}-old`;
  mkdirSync(path.dirname(target), { recursive: true });
  for (let attempt = 1; ; attempt++) {
    try {
      if (existsSync(target)) renameSync(target, old);
      renameSync(replacement, target);
      break;
    } catch (error) {
      if (attempt === 5) throw error;
    } finally {
      rmSync(old, { recursive: true, force: true });
    }
  }
}

/**
 * @param {string | undefined} name
 * @returns {name is Target}
 */
function isTarget(name) {
  return name !== undefined && Object.hasOwn(sources, name);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [target, flag] = process.argv.slice(2);
  if (!isTarget(target) || (flag && flag !== '--if-stale')) {
    console.error(`node scripts/build.mjs ${Object.keys(sources).join('|')} [--if-stale]`);
    process.exit(2);
  }
  console.log(`dist/${path.basename(await build(target, { force: !flag }))}`);
}
