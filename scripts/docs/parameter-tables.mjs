// Tables of parameters in the pages of docs/mechanisms: what stands between `<!-- parameters: section.sub -->` and
// `<!-- /parameters -->` is written from the declarations of the schema, so that page and program cannot disagree.

import { runnerImport } from 'vite';
import { fromRoot } from '../paths.mjs';

const block = /<!-- parameters: ([\w., *-]+?) -->\n(?:[\s\S]*?\n)?<!-- \/parameters -->/g;

/** @typedef {import('../../src/scenario/parameters.ts').Parameter} Parameter */

/** Reads all declared parameters. @returns {Promise<Parameter[]>} */
export async function declaredParameters() {
  const { module } = await runnerImport(fromRoot('src/scenario/parameters.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  return module.listParameters();
}

/**
 * Fills every marked block of a page. A block may name several paths, separated by commas; each stands for itself and for
 * what lies under it.
 * @param {string} page
 * @param {readonly Parameter[]} parameters
 * @throws {Error} when a block names a path that nothing is declared under
 */
export function fillTables(page, parameters) {
  return page.replace(block, (_, list) => {
    const paths = list.split(',').map((/** @type {string} */ path) => path.trim());
    const rows = paths.flatMap((/** @type {string} */ path) => {
      const under = parameters.filter((one) => one.path === path || one.path.startsWith(`${path}.`));
      if (under.length === 0) throw new Error(`no parameter is declared under "${path}"`);
      return under;
    });
    return `<!-- parameters: ${list} -->\n\n${table(rows)}\n\n<!-- /parameters -->`;
  });
}

/** @param {readonly Parameter[]} rows */
function table(rows) {
  const head = ['parameter', 'meaning', 'default', 'range, unit', 'status', 'source'];
  const lines = rows.map((one) => [
    `\`${one.path}\``,
    `${one.meta.en}<br>${one.meta.zh}`,
    shown(one.default),
    range(one),
    one.meta.status,
    one.meta.source?.en ?? '',
  ]);
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');
}

/** @param {unknown} value */
function shown(value) {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value === 'number') return String(Number(value.toPrecision(6)));
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** @param {Parameter} one */
function range({ min, max, options, meta }) {
  if (options !== undefined && options.length > 0) return options.join(', ');
  const bounds = min === undefined || max === undefined ? '' : `${min} to ${max}`;
  const unit = meta.unit === '0-1' ? '' : meta.unit;
  return [bounds, unit].filter((part) => part !== '').join(' ');
}

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
