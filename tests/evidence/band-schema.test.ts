// The committed bands are well formed, name systems that are shipped, and a faulty file is refused with its fault.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadBands } from '../../src/evidence/band-schema.ts';

const text = readFileSync('scenarios/calibration/bands.yaml', 'utf8');
const load = (changed: string) => loadBands(changed);

describe('the published bands', () => {
  const read = load(text);
  if (!read.ok) throw new Error(read.problems.map(({ en }) => en).join('\n'));
  const { systems, bands } = read.file;

  it('are held against systems that come with the program', () => {
    for (const system of systems) expect(existsSync(`scenarios/${system}/scenario.yaml`), system).toBe(true);
  });

  it('have ids of their own, and a source each', () => {
    expect(new Set(bands.map(({ id }) => id)).size).toBe(bands.length);
    for (const { sources } of bands) expect(sources.length).toBeGreaterThan(0);
  });

  it.each([
    ['lower: 0.84', 'lower: 0.99', 'the lower end must be below the upper'],
    ['measure: patrol-share', 'measure: nobody', 'nobody'],
    ['format: wangge-bands/1', 'format: other', 'other'],
  ])('are refused with %s replaced by %s', (from, to, message) => {
    const refused = load(text.replace(from, to));
    expect(refused.ok).toBe(false);
    if (!refused.ok)
      expect(refused.problems.map(({ en, value }) => `${en} ${value}`).join()).toContain(message);
  });
});
