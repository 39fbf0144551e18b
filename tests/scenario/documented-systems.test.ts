// The library of documented systems: every scenario states its document's figures, every design applies and changes something,
// and the page beside it says where the figures come from and what is not expressed.

import { describe, expect, it } from 'vitest';
import { describeDesign } from '../../src/scenario/describe.ts';
import { policyOf } from '../../src/scenario/patch.ts';
import type { Policy, Scenario } from '../../src/scenario/schema/scenario.ts';
import { documentedSystems } from '../support/documented-systems.ts';
import { loaded, scenarioFile } from '../support/scenario-text.ts';

const systems = documentedSystems();
const scenarioOf = (name: string): Scenario => loaded(scenarioFile(`${name}/scenario.yaml`));

function policyIn(scenario: Scenario, id: string): Policy {
  const design = scenario.designs.find((candidate) => candidate.id === id);
  if (design === undefined) throw new Error(`no design ${id}`);
  const result = policyOf(
    scenario,
    design.stages.map((stage) => stage.patch),
  );
  if (!result.ok) throw new Error(result.problems[0].en);
  return result.policy;
}

describe.each(systems)('the documented system %s', (name) => {
  const scenario = scenarioOf(name);
  const readme = scenarioFile(`${name}/README.md`);

  it('goes by the name of its folder', () => {
    expect(scenario.id).toBe(name);
  });

  it('has designs that apply, and all but the first change something, told in both languages', () => {
    for (const [index, design] of scenario.designs.entries()) {
      policyIn(scenario, design.id);
      const sentences = describeDesign(scenario, design);
      expect(sentences.length > 0, design.id).toBe(index > 0);
      for (const { zh, en } of sentences) expect([zh, en]).not.toContain('');
    }
  });

  it('has a page in both languages on where its figures come from', () => {
    expect(readme).toContain('## Where the figures come from');
    expect(readme).toContain('## 数字来源');
  });
});

describe.each(systems.filter((name) => name !== 'z-district'))('the page of %s', (name) => {
  const { territory, designs } = scenarioOf(name);
  const readme = scenarioFile(`${name}/README.md`);

  it('says what is not expressed yet and how to run it, and names every design', () => {
    expect(readme).toContain('## What is not expressed yet');
    expect(readme).toContain('## 尚未表达的');
    expect(readme).toMatch(new RegExp(`wangge (compare|run) ${name}`));
    for (const { id } of designs) expect(readme).toContain(`\`${id}\``);
  });

  it('states the sizes that the scenario has, in both languages', () => {
    const [en, zh] = readme.split('## 数字来源');
    const { population, communities, cells, areaKm2 } = territory;
    const grouped = String(population).replace(/\B(?=(\d{3})+$)/g, ',');
    for (const figure of [grouped, String(communities), String(cells), String(areaKm2)]) {
      expect(en, figure).toContain(figure);
      expect(zh, figure).toContain(figure);
    }
  });
});

it('search is as fast in all systems with grids of their own: 58.5 residents’ surroundings an hour', () => {
  for (const name of systems) {
    const { territory, workers } = scenarioOf(name);
    const perHour = (workers.searchPerHour * territory.population) / territory.cells;
    expect(Math.abs(perHour - 58.5), name).toBeLessThan(1);
  }
});

describe('Dongcheng', () => {
  const scenario = scenarioOf('dongcheng');

  it('has 1593 cells of 10,000 m2', () => {
    expect(scenario.territory.cells).toBe(1593);
    expect(scenario.territory.areaKm2 * 100).toBeCloseTo(1593, 9);
  });

  it('checks every case independently under two axes, and none with the same hand', () => {
    const share = (id: string) => policyIn(scenario, id).organisation.independentCheckShare;
    expect(['two-axes', 'half-checked', 'same-hand', 'same-hand-fined', 'one-hand'].map(share)).toEqual([
      1, 0.5, 0, 0, 0,
    ]);
  });

  it('lets the result of handling reach the patrol’s score in the merged design only', () => {
    const reaches = ({ id }: { id: string }) => {
      const { organisation, scheme } = policyIn(scenario, id);
      return organisation.chargeReporter > 0 || 'handling-rate' in scheme.weights || scheme.superior.pressure;
    };
    expect(scenario.designs.filter(reaches).map(({ id }) => id)).toEqual(['one-hand']);
  });
});

describe('Changning', () => {
  const scenario = scenarioOf('changning');
  const organisation = (id: string) => policyIn(scenario, id).organisation;
  const street = (id: string) => policyIn(scenario, id).street;

  it('has 185 residents’ committees and more than half old housing', () => {
    expect(scenario.territory.communities).toBe(185);
    const old = scenario.incidents.neighbourhoods.find(({ id }) => id === 'old-estate');
    expect(old?.share).toBeGreaterThan(0.5);
  });

  it('has a group of 36 that claims 95 % of simple cases within 20 minutes', () => {
    const { group } = street('fast-response');
    expect(group.members).toBe(36);
    const within = 1 - Math.exp((-20 / group.replyMinutes) * (group.members / group.duties));
    expect(within).toBeGreaterThanOrEqual(0.95);
  });

  it('adds the parts of the reform one by one', () => {
    const [before, list, powers, both, fast] = [
      'before',
      'list',
      'powers',
      'powers-and-list',
      'fast-response',
    ].map(organisation);
    const { responsibilityListCoverage } = list;
    expect(list).toEqual({ ...before, responsibilityListCoverage });
    expect(responsibilityListCoverage).toBeGreaterThan(before.responsibilityListCoverage);
    expect(powers).toEqual(before);
    for (const organised of [both, fast, organisation('after')]) expect(organised).toEqual(list);
    const [terminal, platform, group, after] = ['list', 'powers', 'fast-response', 'after'].map(street);
    expect(terminal).toEqual(street('before'));
    expect(platform).toEqual({ ...terminal, role: 'platform', powers: platform.powers });
    expect(Object.values(platform.powers).every(Boolean)).toBe(true);
    expect(street('powers-and-list')).toEqual(platform);
    expect(group).toEqual({ ...platform, group: { ...platform.group, on: true } });
    expect(after).toEqual({ ...group, assessedByDepartments: false, investmentWeight: 0 });
  });
});

describe('Yichang', () => {
  const scenario = scenarioOf('yichang');
  const large = loaded(scenarioFile('yichang/large-grids.yaml'));

  it('has 121 communities in 1110 grids of 300 to 500 people', () => {
    const { communities, cells, population } = scenario.territory;
    expect([communities, cells]).toEqual([121, 1110]);
    expect(population / cells).toBeGreaterThanOrEqual(300);
    expect(population / cells).toBeLessThanOrEqual(500);
  });

  it('has the same world in large grids, but for their number and how thinly they are searched', () => {
    const { id: _a, title: _b, description: _c, designs, territory, workers, ...world } = large;
    expect(scenario).toMatchObject(world);
    const { cells, ...land } = territory;
    expect(scenario.territory).toMatchObject(land);
    expect(Math.abs(territory.population / cells - 3127)).toBeLessThan(3);
    const { searchPerHour, ...others } = workers;
    expect(scenario.workers).toMatchObject(others);
    const residents = (perHour: number, count: number) => (perHour * land.population) / count;
    expect(residents(searchPerHour, cells)).toBeCloseTo(residents(scenario.workers.searchPerHour, 1110), 0);
    for (const design of designs) expect(scenario.designs).toContainEqual(design);
  });
});

describe('Putuo', () => {
  it('runs its zones in three ways that differ in settings only', () => {
    const scenario = scenarioOf('putuo');
    const of = (id: string) => policyIn(scenario, id).zones;
    const [centre, street, offices] = ['zones-grid-centre', 'zones-street', 'zones-offices'].map(of);
    expect([centre.perTown, street.perTown, offices.perTown]).toEqual([3, 3, 2]);
    expect(street.powers).toMatchObject({ dispatch: true, supervise: true, assess: true, personnel: true });
    expect(Object.values(offices.powers).some(Boolean)).toBe(false);
    expect(street.ambiguity).toBeLessThan(centre.ambiguity);
    expect(centre.ambiguity).toBeLessThan(offices.ambiguity);
    expect(of('today').on).toBe(false);
  });

  it('has the ten streets and towns and the committees that its page lists', () => {
    const { territory } = scenarioOf('putuo');
    const listed = /^The ten and their committees: (.*)\. They$/m.exec(scenarioFile('putuo/README.md'));
    const counts = listed?.[1].split(', ').map((entry) => Number(entry.split(' ')[1])) ?? [];
    expect(counts).toHaveLength(territory.towns);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(territory.communities);
  });
});
