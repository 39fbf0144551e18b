// The table of scores in docs/ZONES.md: what stands between `<!-- scores -->` and `<!-- /scores -->` is written from the declarations
// of the scoreboard, so that page and program cannot disagree.

import { runnerImport } from 'vite';
import { fromRoot } from '../paths.mjs';

const block = /<!-- scores -->\n(?:[\s\S]*?\n)?<!-- \/scores -->/;

/** @typedef {import('../../src/zoning/scoreboard/plan-score.ts').ScoreDeclaration} ScoreDeclaration */

/** @type {Record<ScoreDeclaration['principle'], string>} */
const principleNames = {
  size: '规模适度 size',
  borders: '街巷定界 borders',
  coverage: '无缝覆盖 coverage',
  change: '动态调整 change',
};

/** Reads all declared scores. @returns {Promise<readonly ScoreDeclaration[]>} */
export async function declaredScores() {
  const { module } = await runnerImport(fromRoot('src/zoning/scoreboard/score-declarations.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  return module.scoreDeclarations;
}

/**
 * Fills the marked block of a page.
 * @param {string} page
 * @param {readonly ScoreDeclaration[]} scores
 * @throws {Error} when the page has no such block
 */
export function fillScores(page, scores) {
  if (!block.test(page)) throw new Error('the page has no block of scores');
  const lines = scores.map((one) => [
    principleNames[one.principle],
    `\`${one.id}\``,
    `${one.en}<br>${one.zh}`,
    `${one.formula.en}<br>${one.formula.zh}`,
    `${one.unit}, ${one.better} is better`,
    `${one.source.en}<br>${one.source.zh}`,
  ]);
  const head = ['principle', 'id', 'score', 'formula', 'unit', 'source'];
  const table = [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
  return page.replace(block, () => `<!-- scores -->\n\n${table}\n\n<!-- /scores -->`);
}
