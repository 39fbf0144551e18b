// A scenario with every mechanism switched on, for the bench: each switch of the declarations, and a value other than the neutral
// one where a mechanism is switched by a number or a choice. What it computes means nothing; what it costs does.
import { loadScenario } from '../../src/scenario/load.ts';
import { formatProblems } from '../../src/scenario/problem.ts';
import { listParameters } from '../../src/scenario/parameters.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';

/** Mechanisms that are not switched by a boolean. */
const byValue: readonly (readonly [path: string, value: unknown])[] = [
  ['workload.ledger', false],
  ['scheme.strata', 'density'],
  ['inspections.secrecy', 'leaked'],
  ['inspections.campaign.everyDays', 90],
  ['patrol.search', 'ground'],
  ['patrol.hotSpotShare', 0.3],
  ['staffing.by', 'households'],
  ['superiors.veto.leaderShare', 0.5],
  ['superiors.veto.workersShare', 0.5],
  ['superiors.liability.rule', 'joint'],
  ['remedies.noBlame', 'worker'],
  ['remedies.hardReportYuan', 5],
  ['hotline.callsPerThousandYear', 200],
  ['surge.factor', 2],
  ['employment.form', 'contractor'],
  ['employment.crossPatrolShare', 0.2],
  ['employment.tenure.rotationMonths', 24],
  ['strategy.queueOrder', 'deadline'],
];

const RELAY_TIER = {
  id: 'group',
  name: { zh: '网格组', en: 'Group of grids' },
  span: 5,
  delayHours: 4,
  loss: 0.02,
  settles: 0.1,
  settleHours: 8,
  authority: 0.1,
  roundsPerMonth: 4,
  detection: 0.2,
  hold: 0.2,
};

type Json = Record<string, unknown>;

/** Returns the scenario with every mechanism on. @throws Error when the declarations no longer allow it */
export function everythingOn(scenario: Scenario): Scenario {
  const raw = structuredClone(scenario) as unknown as Json;
  for (const { path, kind } of listParameters()) {
    if (kind === 'boolean' && path !== 'workload.ledger') setAt(raw, path, true);
  }
  for (const [path, value] of byValue) setAt(raw, path, value);
  raw['tiers'] = { relay: [RELAY_TIER] };
  const loaded = loadScenario(JSON.stringify(raw));
  if (!loaded.ok) throw new Error(formatProblems(loaded.problems, 'en'));
  return loaded.scenario;
}

function setAt(target: Json, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = target;
  for (const key of keys) at = (at[key] ??= {}) as Json;
  at[last] = value;
}
