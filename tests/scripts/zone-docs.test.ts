// The page on zones against the declarations that its table is written from.
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { declaredScores, fillScores } from '../../scripts/docs/score-table.mjs';
import { fromRoot } from '../../scripts/paths.mjs';
import { scoreDeclarations } from '../../src/zoning/scoreboard/score-declarations.ts';

const file = fromRoot('docs/ZONES.md');

describe('the table of scores', () => {
  it('is what `npm run docs` writes from the declarations', async () => {
    const page = readFileSync(file, 'utf8');
    const style = await resolveConfig(file);
    expect(await format(fillScores(page, await declaredScores()), { ...style, filepath: file })).toBe(page);
  });

  it('gives each score a formula and a source in both languages', () => {
    for (const { zh, en, formula, source } of scoreDeclarations)
      for (const text of [zh, en, formula.zh, formula.en, source.zh, source.en])
        expect(text.trim()).not.toBe('');
  });

  it('is missed where a page has no place for it', () => {
    expect(() => fillScores('# Zones', [])).toThrow('no block of scores');
  });
});
