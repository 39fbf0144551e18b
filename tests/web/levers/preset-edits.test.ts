// A known scheme becomes changes of a design: those that make it that scheme, and no others.

import { expect, it } from 'vitest';
import { editedPolicy } from '../../../web/levers/lever-edit.ts';
import { withPreset } from '../../../web/levers/preset-edits.ts';
import { knownSchemes, recogniseScheme } from '../../../src/scenario/presets/recognise-preset.ts';
import { presets } from '../../../src/scenario/presets/presets.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const { scenario } = openedZDistrict();
const [today, handlingOnly] = scenario.designs;

it.each(presets.map(({ id }) => id))('%s is recognised after it was chosen', (id) => {
  const edits = withPreset(scenario, today, {}, id);
  const found = recogniseScheme(editedPolicy(scenario, today, edits), knownSchemes(scenario));
  expect([found.scheme.id, found.differing]).toEqual([id, []]);
});

it('today’s scheme leaves no trace on today, and undoes the weights of a design', () => {
  const jinniu = withPreset(scenario, today, {}, 'jinniu');
  expect(withPreset(scenario, today, jinniu, 'today')).toEqual({});
  const edits = withPreset(scenario, handlingOnly, {}, 'today');
  expect(edits).toEqual({ scheme: { weights: scenario.scheme.weights } });
});

it('what it does not speak of stays', () => {
  const edits = withPreset(scenario, today, { organisation: { meetingIntervalDays: 3 } }, 'jinniu');
  expect(edits).toHaveProperty('organisation.meetingIntervalDays', 3);
});
