// `npm run weight`: holds the built page against web/budget.json, in gzip bytes, so that what visitors load grows on purpose only.

import './node-version.mjs';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from './build.mjs';
import { fromRoot } from './paths.mjs';

/** @typedef {Record<string, { files: string, most: number }>} Parts budget of each part, with the pattern of its files' names */
/** @typedef {{ name: string, bytes: number, first?: boolean }} Weighed first: what the page names itself, so that every visit loads it */
/** @typedef {{ part: string, bytes: number, most: number, files: Weighed[] }} PartWeight */

/**
 * Weighs the files of a folder.
 * @param {string} dir
 * @returns {Weighed[]} by name, with forward slashes
 */
export function weighFiles(dir) {
  const named = namedByPage(dir);
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(dir, name)).isFile())
    .map((file) => {
      const name = file.split(path.sep).join('/');
      const bytes = gzipSync(readFileSync(path.join(dir, file)), { level: 9 }).length;
      return { name, bytes, first: named.has(name) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Reads which files index.html names: its scripts, what they import, its styles.
 * @param {string} dir
 * @returns {Set<string>}
 */
function namedByPage(dir) {
  const page = path.join(dir, 'index.html');
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  return new Set([...text.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, name]) => name ?? ''));
}

/**
 * Puts files to the parts of a budget, each to the first part whose pattern it fits.
 * @param {Weighed[]} files
 * @param {Parts} parts in a pattern * stands for anything but a slash; one that begins with `first:` fits only what every visit loads
 * @param {number} mostOfAll
 * @returns {{ weights: PartWeight[], problems: string[] }} problems: one line for each part that is too heavy, without files, and for
 *   each file that belongs to no part
 */
export function holdAgainst(files, parts, mostOfAll) {
  /** @type {PartWeight[]} */
  const weights = [];
  const problems = [];
  let left = files;
  for (const [part, { files: pattern, most }] of Object.entries(parts)) {
    const fits = matcher(pattern);
    const own = left.filter(fits);
    left = left.filter((file) => !own.includes(file));
    const bytes = sum(own);
    weights.push({ part, bytes, most, files: own });
    const names = own.map((file) => `${file.name} (${file.bytes})`).join(', ');
    if (own.length === 0) problems.push(`${part}: no file is named ${pattern}`);
    if (bytes > most) problems.push(`${part}: ${bytes} bytes, ${bytes - most} over its ${most}: ${names}`);
  }
  for (const { name, bytes } of left) problems.push(`${name}: ${bytes} bytes that no part has a budget for`);
  if (sum(files) > mostOfAll) {
    const heaviest = [...files].sort((a, b) => b.bytes - a.bytes)[0];
    problems.push(
      `whole build: ${sum(files)} bytes, ${sum(files) - mostOfAll} over its ${mostOfAll}; heaviest: ${heaviest?.name}`,
    );
  }
  return { weights, problems };
}

/** @param {Weighed[]} files */
const sum = (files) => files.reduce((total, { bytes }) => total + bytes, 0);

/**
 * @param {string} pattern
 * @returns {(file: Weighed) => boolean}
 */
function matcher(pattern) {
  const isFirst = pattern.startsWith('first:');
  const names = pattern
    .replace(/^first:/, '')
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/]*');
  const fits = new RegExp(`^${names}$`);
  return ({ name, first = false }) => fits.test(name) && (first || !isFirst);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const budget = JSON.parse(readFileSync(fromRoot('web/budget.json'), 'utf8'));
  /** @type {string[]} */
  const problems = [];
  for (const target of /** @type {const} */ (['web', 'single'])) {
    const files = weighFiles(await build(target));
    const held = holdAgainst(files, budget.gzipBytes[target], budget.wholeBuildGzipBytes[target]);
    console.log(`dist/${target}: ${sum(files)} of ${budget.wholeBuildGzipBytes[target]} gzip bytes`);
    for (const { part, bytes, most } of held.weights) console.log(`  ${part}: ${bytes} of ${most}`);
    problems.push(...held.problems.map((problem) => `dist/${target}: ${problem}`));
  }
  if (problems.length > 0) {
    console.error(
      `页面超出体积预算 / the page is over its budget (web/budget.json):\n${problems.join('\n')}`,
    );
    process.exitCode = 1;
  }
}
