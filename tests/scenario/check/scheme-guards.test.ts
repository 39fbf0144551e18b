// Guards of a scheme: each finds what it is for, at the setting it is about, and says nothing where there is nothing to say.

import { describe, expect, it } from 'vitest';
import { schemeGuards } from '../../../src/scenario/check/scheme-guards.ts';
import { mergePatch } from '../../../src/scenario/merge-patch.ts';
import { presets } from '../../../src/scenario/presets/presets.ts';
import { scenarioSchema, type Patch, type Scenario } from '../../../src/scenario/schema/scenario.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const { scenario } = openedZDistrict();

/** Codes and places of what is found under a patch, which may hold weights that no scenario can. */
function found(patch: Patch): string[] {
  const policy = mergePatch(scenarioSchema, scenario, patch) as Scenario;
  return schemeGuards(scenario, policy).map(({ code, path }) => `${code} ${path}`);
}
const weights = (record: Record<string, number>, more: object = {}): Patch =>
  ({ scheme: { weights: record, ...more } }) as Patch;

describe('weights', () => {
  it('that miss their sum are found, with the sum in both languages', () => {
    const policy = mergePatch(
      scenarioSchema,
      scenario,
      weights({ 'handling-rate': 0.6, 'reporting-quota': 0.5 }),
    );
    const [first] = schemeGuards(scenario, policy as Scenario);
    expect(first).toMatchObject({ code: 'weights-sum', path: 'scheme.weights' });
    expect(first.zh).toContain('110%');
    expect(first.en).toContain('110 %');
  });

  it('of the superior are found for themselves', () => {
    const patch: Patch = { scheme: { superior: { weights: { 'handling-rate': 0.4 } } } };
    expect(found(patch)).toContain('weights-sum scheme.superior.weights');
  });

  it('that are none while something is at stake are found; with nothing at stake they are not', () => {
    expect(found(weights({}))).toContain('nothing-paid scheme.weights');
    expect(found(weights({}, { stakes: 0 })).join()).not.toContain('nothing-paid');
  });

  it('of every deployed scheme sum', () => {
    for (const { patch } of presets) expect(found(patch).join()).not.toContain('weights-sum');
  });
});

describe('switches that do nothing', () => {
  it('are pressure without force, and a veto of nothing', () => {
    expect(found({ scheme: { superior: { builtFromSubordinates: false } } })).toContain(
      'no-effect scheme.superior.pressure',
    );
    expect(found({ scheme: { superior: { authority: 0 } } })).toContain('no-effect scheme.superior.pressure');
    expect(found({ superiors: { veto: { exposedConcealment: true } } })).toContain(
      'no-effect superiors.veto.exposedConcealment',
    );
    expect(found({ street: { desks: { on: true } } })).toContain('no-effect street.desks.on');
  });

  it('are none where what they work through is there', () => {
    const veto = { exposedConcealment: true, workersShare: 0.5 };
    expect(found({ superiors: { veto } }).join()).not.toContain('no-effect');
  });
});
