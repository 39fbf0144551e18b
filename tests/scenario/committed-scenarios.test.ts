// The committed scenario files: they load, say what their README says, and fit together.

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/paths.mjs';
import { parkResidents } from '../../src/scenario/generate/cell-populations.ts';
import { generateTerritory } from '../../src/scenario/generate/generate-territory.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { policyOf } from '../../src/scenario/patch.ts';
import type { Policy, Scenario } from '../../src/scenario/schema/scenario.ts';
import { withUnit } from '../../src/scenario/units.ts';
import { loaded, scenarioFile } from '../support/scenario-text.ts';

const files = readdirSync(fromRoot('scenarios'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.yaml') && !/^(evidence\/|calibration\/|cases\.yaml$)/.test(path));

const policyIn = (scenario: Scenario, id: string): Policy => {
  const design = scenario.designs.find((candidate) => candidate.id === id);
  const result = policyOf(scenario, design?.stages.map((stage) => stage.patch) ?? []);
  if (!result.ok) throw new Error(result.problems[0].en);
  return result.policy;
};

describe('the committed scenarios', () => {
  it('are the ones that the documentation names', () => {
    expect(files.sort()).toEqual([
      'changning-hot-issue/scenario.yaml',
      'changning/scenario.yaml',
      'dongcheng/scenario.yaml',
      'putuo/scenario.yaml',
      'reference/islands.yaml',
      'reference/null.yaml',
      'reference/small.yaml',
      'shenzhen/scenario.yaml',
      'wuhan/scenario.yaml',
      'yichang/large-grids.yaml',
      'yichang/scenario.yaml',
      'z-district/definitions.yaml',
      'z-district/inspections.yaml',
      'z-district/remedies.yaml',
      'z-district/scenario.yaml',
      'zhoushan/scenario.yaml',
    ]);
  });

  it.each(files)('%s loads without errors or warnings, and its territory can be made', (file) => {
    const result = loadScenario(scenarioFile(file));
    expect(result).toMatchObject({ ok: true, warnings: [] });
    if (result.ok) expect(generateTerritory(result.scenario).cells).toBe(result.scenario.territory.cells);
  });

  it.each(files)('%s names its schema, so that editors complete it', (file) => {
    expect(scenarioFile(file).split('\n')[0]).toBe('# yaml-language-server: $schema=../scenario.schema.json');
  });
});

describe('Z district', () => {
  const scenario = loaded(scenarioFile('z-district/scenario.yaml'));

  it('has the figures of the document', () => {
    expect(scenario.territory).toMatchObject({
      areaKm2: 370,
      population: 1_420_000,
      towns: 15,
      parks: 3,
      communities: 124,
      cells: 680,
    });
    expect(scenario.departments.list).toHaveLength(13);
    expect(scenario.organisation.deployedStaff).toBe(125);
    expect(scenario.scheme.cashYuanPerYear).toBe(3000);
    expect(scenario.time.warmUpDays + scenario.time.windowDays + scenario.time.followUpDays).toBe(365);
  });

  it('puts equal weight on the three rates today and has no audits', () => {
    const { scheme } = policyIn(scenario, 'today');
    expect(scheme.weights).toEqual({
      'discovery-patrol-share': 1 / 3,
      'reporting-rate': 1 / 3,
      'handling-rate': 1 / 3,
    });
    expect(scheme.audits.monthlyProbability).toBe(0);
  });

  it('moves the same stakes to the handling rate in B, adds audits in C, and moves half to the survey in D', () => {
    const today = policyIn(scenario, 'today').scheme;
    const b = policyIn(scenario, 'handling-only').scheme;
    expect(b).toEqual({ ...today, weights: { 'handling-rate': 1 } });
    expect(policyIn(scenario, 'handling-audited').scheme).toEqual({
      ...b,
      audits: { ...b.audits, monthlyProbability: 0.05 },
    });
    expect(policyIn(scenario, 'handling-and-survey').scheme).toEqual({
      ...b,
      weights: { 'handling-rate': 0.5, 'survey-satisfaction': 0.5 },
    });
  });

  it('has the figures that its README states, in both languages', () => {
    const readme = scenarioFile('z-district/README.md');
    const { scheme, workers, time } = scenario;
    const shares = Object.values(scheme.components).map(({ share }) => Math.round(share * 100));
    const { warmUpDays, windowDays, followUpDays } = time;
    for (const figure of [
      withUnit(scheme.careerYuanPerYear, '').en,
      `每年 ${scheme.careerYuanPerYear} 元`,
      `${shares.join(', ')} %`,
      shares.map((share) => `${share}%`).join('、'),
      `${workers.committeeChairShare} `,
      `${parkResidents} of the others`,
      `其他街镇的 ${parkResidents}`,
      `${warmUpDays} + ${windowDays} + ${followUpDays}`,
      `${warmUpDays}＋${windowDays}＋${followUpDays}`,
    ]) {
      expect(readme).toContain(figure);
    }
  });

  it('has the same world and baseline in both files', () => {
    const other = loaded(scenarioFile('z-district/definitions.yaml'));
    const { id: _a, title: _b, description: _c, designs: _d, ...world } = scenario;
    expect(other).toMatchObject(world);
  });
});

describe('the reference scenarios', () => {
  it('small has 10,000 residents, 90 days, and the designs of Z district', () => {
    const small = loaded(scenarioFile('reference/small.yaml'));
    const district = loaded(scenarioFile('z-district/scenario.yaml'));
    expect(small.territory.population).toBe(10_000);
    expect(small.time.warmUpDays + small.time.windowDays + small.time.followUpDays).toBe(90);
    const plain = ({ designs }: Scenario) => designs.map(({ id, stages }) => ({ id, stages }));
    expect(plain(small)).toEqual(plain(district));
  });

  it('islands has no district crews and no ranking, and one design that audits one town only', () => {
    const islands = loaded(scenarioFile('reference/islands.yaml'));
    expect(islands.organisation.districtTier).toBe(false);
    expect(Object.values(islands.scheme.components).map(({ reward }) => reward.kind)).not.toContain(
      'ranking',
    );
    expect(islands.designs[1].stages).toEqual([
      { fromDay: 0, towns: [0], patch: { scheme: { audits: { monthlyProbability: 0.2 } } } },
    ]);
  });

  it('null has no reward, sanction or pressure for anyone', () => {
    const { scheme } = loaded(scenarioFile('reference/null.yaml'));
    const { cashYuanPerYear, careerYuanPerYear, stakes, exposureSanctionYuan, superior, audits, department } =
      scheme;
    expect([cashYuanPerYear, careerYuanPerYear, stakes, exposureSanctionYuan]).toEqual([0, 0, 0, 0]);
    expect(superior).toMatchObject({ pressure: false, authority: 0, stakeYuanPerYear: 0, weights: {} });
    expect(audits).toEqual({ monthlyProbability: 0, sanctionYuan: 0, provableLookingAway: 0 });
    expect(department).toMatchObject({ stakeYuanPerCase: 0, paperSanctionYuan: 0 });
  });
});
