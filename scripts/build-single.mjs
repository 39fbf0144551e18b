// Builds the workbench as one HTML file that opens from a disk: `file://` refuses scripts and workers that lie beside a page, so the
// script is inlined as a classic one and workers start from blob: addresses of text that it carries.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { singleFilePolicy } from './content-security-policy.mjs';
import { fromRoot } from './paths.mjs';

/** Name of the file. */
export const singleFileName = 'wangge.html';

/**
 * Writes the file into a folder.
 * @param {string} outDir made if absent
 * @returns {Promise<void>}
 * @throws when something would still have to be loaded from beside the page
 */
export async function buildSingleFile(outDir) {
  const { script, style } = await bundle();
  const page = readFileSync(fromRoot('web/index.html'), 'utf8');
  const icon = readFileSync(fromRoot('web/icon.svg'));
  mkdirSync(outDir, { recursive: true });
  writeFileSync(path.join(outDir, singleFileName), singlePage({ page, icon, script, style }));
}

/**
 * Puts a page together.
 * @param {{ page: string, icon: Buffer, script: string, style: string }} parts page: index.html as written
 * @returns {string} the page with everything inside, and the hashes of script and style as its security policy
 * @throws when the page refers to something that this does not know how to inline
 */
export function singlePage({ page, icon, script, style }) {
  const code = inlineScript(script);
  if (/<\/style/i.test(style)) throw new Error('the style sheet holds an end tag');
  const policy = singleFilePolicy({ script: hashSource(code), style: hashSource(style) });
  const iconAddress = `data:image/svg+xml;base64,${icon.toString('base64')}`;
  let swapped = page.replace(/\n *<link rel="(manifest|apple-touch-icon)"[^>]*>/g, '');
  const charset = '<meta charset="utf-8" />';
  for (const [part, by] of [
    [charset, `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`],
    ['./icon.svg', iconAddress],
    ['</head>', `  <style>${style}</style>\n  </head>`],
    ['<script type="module" src="./main.ts"></script>', `<script>${code}</script>`],
  ]) {
    if (!page.includes(part)) throw new Error(`index.html has no ${part}`);
    swapped = swapped.replace(part, () => by);
  }
  const shell = swapped.replace(code, '').replace(style, '');
  const left = /(?:src|href)="(?!data:)[^"]*"/.exec(shell);
  if (left) throw new Error(`the single file would ask for ${left[0]}`);
  return swapped;
}

/**
 * Makes a classic script safe between script tags: what would end it or hide its end stands only in literals, where `<` may be
 * written as an escape. That it stands nowhere else is checked by compiling the result.
 * @param {string} script
 */
function inlineScript(script) {
  const code = script
    .replace(/<(?=\/?script|!--)/gi, '\\u003c')
    .replace(/\r\n?/g, '\n')
    .trim();
  new vm.Script(code);
  return code;
}

/** @param {string} text */
const hashSource = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @returns {Promise<{ script: string, style: string }>} */
async function bundle() {
  const vite = await import('vite');
  const built = await vite.build({
    configFile: fromRoot('vite.config.ts'),
    logLevel: 'warn',
    publicDir: false,
    plugins: [inlineWorkers()],
    worker: { format: 'iife' },
    build: {
      write: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: fromRoot('web/main.ts'),
        checks: { pluginTimings: false, emptyImportMeta: false },
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (
    Array.isArray(built) ? built[0] : built
  );
  const scripts = output.filter((file) => file.type === 'chunk').map(({ code }) => code);
  const styles = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  if (scripts.length !== 1 || output.length !== scripts.length + styles.length) {
    throw new Error(`the single file has parts: ${output.map(({ fileName }) => fileName).join(', ')}`);
  }
  return { script: scripts[0], style: styles.join('') };
}

/**
 * Turns `new Worker(new URL('./name.ts', import.meta.url), ...)` into a worker whose text is part of the script.
 * @returns {import('vite').Plugin}
 */
function inlineWorkers() {
  const start = /new Worker\(new URL\('(\.\/[\w-]+\.ts)', import\.meta\.url\), \{ type: 'module' \}\)/g;
  return {
    name: 'wangge-inline-workers',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.(ts|svelte)$/.test(id) || !code.includes('new Worker(')) return null;
      /** @type {string[]} */
      const files = [];
      const body = code.replace(start, (_all, file) => `new InlineWorker${files.push(file) - 1}()`);
      if (body.includes('new Worker('))
        throw new Error(`${id}: starts a worker in a way that is not inlined`);
      const imports = files.map((file, at) => `import InlineWorker${at} from '${file}?worker&inline';\n`);
      return { code: imports.join('') + body, map: null };
    },
  };
}
