// Times one simulated year of Z district (or of a part of its size) on one core, through the engine as the product runs it.
// Wall-clock and memory belong to benchmarks alone; nothing here is asserted.
import { Engine } from '../../src/model/engine.ts';
import { generateTerritory } from '../../src/scenario/generate/generate-territory.ts';
import { baselinePolicies, policyTimeline } from '../../src/scenario/policy-timeline.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';

export interface DistrictYear {
  readonly residents: number;
  readonly setUpSeconds: number;
  /** One simulated year under the second design: wall-clock, and processor time of the process. */
  readonly yearSeconds: number;
  readonly cpuSeconds: number;
  readonly events: number;
  readonly residentMegabytes: number;
  readonly hash: string;
}

/** Returns a scenario of another size: same density, same tiers in proportion; a year in all. */
export function scaledScenario(base: Scenario, residents: number): Scenario {
  const share = residents / base.territory.population;
  const scale = (count: number) => Math.max(1, Math.round(count * share));
  const { territory } = base;
  const towns = scale(territory.towns);
  return {
    ...base,
    time: { ...base.time, warmUpDays: 30, windowDays: 275, followUpDays: 60 },
    territory: {
      ...territory,
      population: residents,
      areaKm2: territory.areaKm2 * share,
      towns,
      parks: Math.min(towns - 1, Math.round(territory.parks * share)),
      communities: Math.max(towns, scale(territory.communities)),
      cells: Math.max(scale(territory.communities), towns, scale(territory.cells)),
    },
  };
}

/** Runs one year and measures it. */
export function measureDistrictYear(scenario: Scenario, replication: number): DistrictYear {
  const territory = generateTerritory(scenario);
  const begun = performance.now();
  const engine = new Engine(scenario, territory, {
    replication,
    towns: null,
    policies: baselinePolicies(scenario),
  });
  const ready = performance.now();
  const cpu = process.cpuUsage();
  const design = scenario.designs[Math.min(1, scenario.designs.length - 1)].id;
  engine.advance(engine.reformMinute);
  engine.applyDesign(policyTimeline(scenario, design));
  engine.advance(engine.endMinute);
  const used = process.cpuUsage(cpu);
  const outcome = engine.result(design, '');
  return {
    residents: outcome.residents,
    setUpSeconds: (ready - begun) / 1000,
    yearSeconds: (performance.now() - ready) / 1000,
    cpuSeconds: (used.user + used.system) / 1e6,
    events: engine.events,
    residentMegabytes: process.memoryUsage().rss / 1e6,
    hash: outcome.hash,
  };
}
