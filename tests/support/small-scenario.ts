// A scenario that runs in a fraction of a second: two towns, three thousand residents, ninety days. For tests that need real jobs.
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { loadScenario } from '../../src/scenario/load.ts';

/** Returns the scenario's text. @param lines YAML lines to add at the top level, e.g. another section */
export const smallScenarioText = (...lines: readonly string[]): string =>
  [
    'format: wangge-scenario/1',
    'id: small',
    'title: { zh: 小城, en: Small town }',
    'seed: small',
    'time: { warmUpDays: 14, windowDays: 28, followUpDays: 48 }',
    'territory: { population: 3000, areaKm2: 4, towns: 2, parks: 0, communities: 4, cells: 6 }',
    ...lines,
    'designs:',
    '  - id: a',
    '    title: { zh: 现行方案, en: Today }',
    '  - id: b',
    '    title: { zh: 只考处置率, en: Handling rate only }',
    '    stages: [{ patch: { scheme: { weights: { handling-rate: 1 } } } }]',
    '  - id: c',
    '    title: { zh: 处置率加抽查, en: Handling rate with audits }',
    '    stages: [{ patch: { scheme: { weights: { handling-rate: 1 }, audits: { monthlyProbability: 0.5 } } } }]',
    '',
  ].join('\n');

/** Returns the scenario. */
export function smallScenario(...lines: readonly string[]): Scenario {
  const loaded = loadScenario(smallScenarioText(...lines));
  if (!loaded.ok) throw new Error(loaded.problems.map(({ pointer, en }) => `${pointer} ${en}`).join('\n'));
  return loaded.scenario;
}
