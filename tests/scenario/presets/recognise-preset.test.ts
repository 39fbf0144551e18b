// A scheme is recognised by the settings in which it differs from those that are known.

import { describe, expect, it } from 'vitest';
import { policyOf } from '../../../src/scenario/patch.ts';
import {
  differingSettings,
  knownSchemes,
  recogniseScheme,
} from '../../../src/scenario/presets/recognise-preset.ts';
import { presets } from '../../../src/scenario/presets/presets.ts';
import type { Patch, Policy } from '../../../src/scenario/schema/scenario.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const { scenario } = openedZDistrict();
const known = knownSchemes(scenario);

function policy(...patches: Patch[]): Policy {
  const result = policyOf(scenario, patches);
  if (!result.ok) throw new Error(result.problems[0].en);
  return result.policy;
}

describe('a known scheme', () => {
  it('is today’s, or one that is deployed, in their order', () => {
    expect(known.map(({ id }) => id)).toEqual(['today', ...presets.map(({ id }) => id)]);
  });

  it.each(presets.map((preset) => [preset.id, preset.patch] as const))(
    '%s is recognised without a change',
    (id, patch) => {
      const found = recogniseScheme(policy(patch), known);
      expect([found.scheme.id, found.differing]).toEqual([id, []]);
    },
  );

  it('is today’s where nothing was changed', () => {
    const found = recogniseScheme(policy(), known);
    expect([found.scheme.id, found.differing]).toEqual(['today', []]);
  });
});

describe('an edited scheme', () => {
  const [jinniu] = presets;

  it('is the nearest known one and its changes, each weight one of them', () => {
    const weights = {
      ...(jinniu.patch.scheme?.weights as object),
      'rework-share': 0.25,
      'handling-rate': 0.15,
    };
    const edited = policy(jinniu.patch, { scheme: { weights } });
    const found = recogniseScheme(edited, known);
    expect(found.scheme.id).toBe('jinniu');
    expect(found.differing).toEqual(['scheme.weights.handling-rate', 'scheme.weights.rework-share']);
  });

  it('counts a setting beyond the scheme, and a reward as one', () => {
    const reward = { kind: 'threshold', threshold: 0.8 };
    const edited = policy(jinniu.patch, {
      scheme: { components: { month: { reward } } },
      organisation: { meetingIntervalDays: 3 },
    });
    const found = recogniseScheme(edited, known);
    expect([found.scheme.id, [...found.differing].sort()]).toEqual([
      'jinniu',
      ['organisation.meetingIntervalDays', 'scheme.components.month.reward'],
    ]);
  });

  it('is today’s where two are equally near', () => {
    const one = { id: 'today' as const, name: { zh: '一', en: 'one' }, policy: policy() };
    const twin = { ...one, id: 'jinniu' as const };
    expect(recogniseScheme(policy({ scheme: { stakes: 2 } }), [one, twin]).scheme.id).toBe('today');
  });
});

describe('settings that differ', () => {
  it('do not where figures are written with four digits', () => {
    const written = {
      'discovery-patrol-share': 0.33333,
      'reporting-rate': 0.33333,
      'handling-rate': 0.33334,
    };
    expect(differingSettings(policy(), policy({ scheme: { weights: written } }))).toEqual([]);
  });

  it('do where a weight is absent on one side only', () => {
    const alone = policy({ scheme: { weights: { 'handling-rate': 1 } } });
    expect(differingSettings(policy(), alone).sort()).toEqual([
      'scheme.weights.discovery-patrol-share',
      'scheme.weights.handling-rate',
      'scheme.weights.reporting-rate',
    ]);
  });
});
