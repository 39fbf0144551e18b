// Times one simulated year of Z district (or of a part of its size) on one core, through the engine as the product runs it.
// Wall-clock and memory belong to benchmarks alone; nothing here is asserted.
import { Engine } from '../../src/model/engine.ts';
import { generateTerritory } from '../../src/scenario/generate/generate-territory.ts';
import { baselinePolicies, policyTimeline } from '../../src/scenario/policy-timeline.ts';
import { scaledDistrict } from '../../src/scenario/scaled-district.ts';
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

/** Returns a scenario of another size with the same proportions; a year in all. */
export function scaledScenario(base: Scenario, residents: number): Scenario {
  const scaled = scaledDistrict(base, residents) ?? base;
  return { ...scaled, time: { ...base.time, warmUpDays: 30, windowDays: 275, followUpDays: 60 } };
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
