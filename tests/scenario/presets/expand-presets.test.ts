// Presets: every one is a valid scheme, a design takes it by name, and its own patch goes before it.

import { describe, expect, it } from 'vitest';
import { policyOf } from '../../../src/scenario/patch.ts';
import { expandPresets } from '../../../src/scenario/presets/expand-presets.ts';
import { presetIds } from '../../../src/scenario/presets/preset-ids.ts';
import { presets } from '../../../src/scenario/presets/presets.ts';
import { validateScenario } from '../../../src/scenario/validate.ts';
import { outcomeOf, referenceScenario, runDesign } from '../../support/model-run.ts';

const small = referenceScenario('small');
const stage = (preset: string, patch?: object) => ({ preset, ...(patch === undefined ? {} : { patch }) });
const withStage = (written: object): unknown => ({
  ...small,
  designs: [small.designs[0], { id: 'tried', title: { zh: '试', en: 'Tried' }, stages: [written] }],
});

describe('presets', () => {
  it('are those that may be named', () => {
    expect(presets.map(({ id }) => id)).toEqual([...presetIds]);
  });

  it.each(presets.map((preset) => [preset.id, preset] as const))('%s is a valid policy', (_, { patch }) => {
    expect(policyOf(small, [patch])).toMatchObject({ ok: true });
  });

  it('stand for their patch, and a stage’s own patch goes before it', () => {
    const [jinniu] = presets;
    const read = validateScenario(withStage(stage('jinniu')));
    expect(read.ok && read.scenario.designs[1].stages[0]).toEqual({ fromDay: 0, patch: jinniu.patch });
    const own = { scheme: { stakes: 3, denominators: { 'rework-share': 'handled' } } };
    const mixed = validateScenario(withStage(stage('jinniu', own)));
    expect(mixed.ok && mixed.scenario.designs[1].stages[0].patch.scheme).toEqual({
      ...jinniu.patch.scheme,
      ...own.scheme,
    });
  });

  it('of another name are refused, and data of any kind is left alone', () => {
    expect(validateScenario(withStage(stage('nobody', {}))).ok).toBe(false);
    for (const data of [null, 3, [], { designs: 4 }, { designs: [null, { stages: [7, null] }] }]) {
      expect(expandPresets(data)).toEqual(data);
    }
  });

  it('change what people do: behaviour follows the indicators that are paid', () => {
    const outcomes = presets.map(({ id }) => {
      const read = validateScenario(withStage(stage(id)));
      if (!read.ok) throw new Error(read.problems[0].en);
      return outcomeOf(runDesign(read.scenario, 'tried'), read.scenario, 'filed as one').hash;
    });
    expect(new Set(outcomes).size).toBe(presets.length);
  });
});
