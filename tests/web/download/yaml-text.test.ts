// A saved scenario opens again as the same scenario.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scenarioText } from '../../../web/download/save-scenario.ts';
import { yamlText } from '../../../web/download/yaml-text.ts';
import { effectiveScenario, withEditsOf } from '../../../web/plan/effective-scenario.ts';
import { identityOf, openScenario } from '../../../web/plan/open-scenario.ts';
import { untouchedPlan } from '../../../web/plan/plan.ts';
import { openedZDistrict, zDistrictText } from '../../support/z-district.ts';

it('any plain data comes back from its YAML', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (text) => {
      const data: unknown = JSON.parse(JSON.stringify(JSON.parse(text))); // JSON has no negative zero
      expect(parse(yamlText(data))).toEqual(data);
    }),
    { numRuns: 300 },
  );
});

describe('a saved scenario', () => {
  const opened = openedZDistrict();
  const plan = untouchedPlan(opened.hash);

  it('that was not changed is the file that was opened', () => {
    expect(scenarioText(opened, plan)).toBe(zDistrictText);
  });

  it('that was changed opens as the changed one', () => {
    const changed = {
      ...withEditsOf(withEditsOf(plan, 'today', { departments: { capacity: 1.5 } }), 'handling-only', {
        scheme: { stakes: 2 },
      }),
      windowDays: 90,
      seed: '“种子”: #1',
    };
    const back = openScenario(scenarioText(opened, changed));
    expect(back.ok).toBe(true);
    if (back.ok) {
      const wanted = effectiveScenario(opened.scenario, changed);
      expect(back.opened.scenario).toEqual(wanted);
      expect(back.opened.hash).toBe(identityOf(wanted));
    }
  });
});
