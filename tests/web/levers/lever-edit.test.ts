// A moved lever is kept as a patch of its design; one that is moved back leaves no trace.

import { expect, it } from 'vitest';
import { editedPolicy, leverEdit, leverReset } from '../../../web/levers/lever-edit.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const { scenario } = openedZDistrict();
const [today, , audited] = scenario.designs;
const probability = ['scheme', 'audits', 'monthlyProbability'] as const;

it('the policy of a design is today’s with its own changes and the user’s', () => {
  const policy = editedPolicy(scenario, audited, { departments: { capacity: 1.5 } });
  expect(policy.scheme.audits.monthlyProbability).toBe(0.05);
  expect(policy.departments.capacity).toBe(1.5);
  expect(policy.survey).toEqual(scenario.survey);
});

it('changes that are not valid are left out, not half applied', () => {
  const policy = editedPolicy(scenario, audited, { departments: { capacity: 'much' } });
  expect(policy.departments.capacity).toBe(scenario.departments.capacity);
  expect(policy.scheme.audits.monthlyProbability).toBe(0.05);
});

it('moving a lever there and back leaves no trace', () => {
  const moved = leverEdit(scenario, audited, {}, probability, 0.2);
  expect(moved).toEqual({ scheme: { audits: { monthlyProbability: 0.2 } } });
  expect(leverEdit(scenario, audited, moved, probability, 0.05)).toEqual({});
});

it('a value of today that differs from the design’s own is a change', () => {
  expect(leverEdit(scenario, audited, {}, probability, 0)).toEqual({
    scheme: { audits: { monthlyProbability: 0 } },
  });
});

it('weights count as the design’s own when they are', () => {
  const path = ['scheme', 'weights'] as const;
  const thirds = { 'discovery-patrol-share': 0.333, 'reporting-rate': 0.333, 'handling-rate': 0.334 };
  expect(leverEdit(scenario, today, {}, path, thirds)).toEqual({});
  expect(leverEdit(scenario, today, {}, path, { 'handling-rate': 1 })).toEqual({
    scheme: { weights: { 'handling-rate': 1 } },
  });
});

it('putting one lever back keeps the others', () => {
  const edits = { scheme: { audits: { monthlyProbability: 0.2, sanctionYuan: 10 } } };
  expect(leverReset(edits, probability)).toEqual({ scheme: { audits: { sanctionYuan: 10 } } });
});
