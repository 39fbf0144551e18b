// The calibration over real runs of a small system, and the page that is written from it.

import { describe, expect, it } from 'vitest';
import { calibrationDocument } from '../../../src/cli/calibration/calibration-document.ts';
import { runCalibration } from '../../../src/cli/calibration/run-calibration.ts';
import { textsOf } from '../../../src/cli/texts/texts.ts';
import type { Bands } from '../../../src/evidence/band-schema.ts';
import { InlineEvaluator } from '../../../src/runtime/inline-evaluator.ts';
import { runCommand } from '../../support/run-command.ts';

const source = { zh: '某地', en: 'somewhere' };
const band = (id: string, lower: number, upper: number, measure = 'true-solved-share') => ({
  id,
  name: { zh: `带${id}`, en: `band ${id}` },
  measure,
  lower,
  upper,
  sources: [source],
});
const bands: Bands = {
  format: 'wangge-bands/1',
  systems: ['reference/small'],
  bands: [
    band('wide', 0, 1.5),
    band('far', 2, 3),
    { ...band('bound', 0, 1), requires: { measure: 'closure-rate', atLeast: 2 } },
    band('volume', 0, 1e9, 'recorded-per-1000'),
  ],
};

describe('a calibration', () => {
  it('finds figures in, out and not comparable, and writes each with its interval', async () => {
    const seen: string[] = [];
    const { signal } = new AbortController();
    const context = { evaluator: new InlineEvaluator(), signal, texts: textsOf('en') };
    const results = await runCalibration(bands, { replications: 3, sampleTowns: 1 }, context, ({ system }) =>
      seen.push(system),
    );
    expect(seen).toEqual(['reference/small']);
    const [result] = results ?? [];
    expect(result.worlds).toBe(3);
    expect(result.bands.map(({ finding }) => finding)).toEqual(['in', 'out', 'not-comparable', 'in']);
    const page = calibrationDocument([result], { modelVersion: '9.9.9', date: '2030-01-02' });
    expect(page).toContain('Model version 9.9.9, 2030-01-02');
    expect(page).toContain('Of 4: 2 in, 1 out, 0 cannot tell, 1 not comparable.');
    expect(page).toMatch(/\| 带far band far \| 200\.00 % – 300\.00 % \| .* \[.*\], \*\*out\*\* \|/);
    expect(page).toContain('- 某地 / somewhere');
  });

  it('that is interrupted gives nothing', async () => {
    const context = {
      evaluator: new InlineEvaluator(),
      signal: AbortSignal.abort(),
      texts: textsOf('zh'),
    };
    const size = { replications: 2, sampleTowns: 1 };
    expect(await runCalibration(bands, size, context, () => undefined)).toBeNull();
  });
});

describe('presets', () => {
  it.each(['zh', 'en'])('are listed with weights and sources (%s)', async (language) => {
    const { code, stdout } = await runCommand(['presets', '--lang', language]);
    expect(code).toBe(0);
    expect(stdout).toContain('jinniu');
    expect(stdout).toContain(language === 'zh' ? '返工率 20' : 'rework rate 20');
  });
});
