// Registered claims about zones on one's own district and plan.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/paths.mjs';
import { partitionText } from '../../src/core/partition-text.ts';
import { claimOnPlan, zoneClaims } from '../../src/evidence/claim-on-plan.ts';
import { loadClaim, type LoadedClaim } from '../../src/evidence/load-claim.ts';
import { runClaim } from '../../src/evidence/run-claim.ts';
import { InlineEvaluator } from '../../src/runtime/inline-evaluator.ts';
import { policyTimeline } from '../../src/scenario/policy-timeline.ts';
import { referenceScenario, territoryOf } from '../support/model-run.ts';

const small = referenceScenario('small');
const territory = territoryOf(small);
const labels = Int32Array.from(territory.cellTown, (town, cell) => town * 2 + (cell % 2));
const plan = partitionText({
  labels,
  seats: Int32Array.from({ length: 2 * territory.towns }, (_, zone) => labels.indexOf(zone)),
  marks: new Int32Array(0),
});
const textOf = (id: string): string => readFileSync(fromRoot(`scenarios/evidence/${id}.yaml`), 'utf8');
function onPlan(id: string): LoadedClaim {
  const result = claimOnPlan(textOf(id), small, territory, plan);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.loaded;
}
const zonesUnder = ({ scenario }: LoadedClaim, arm: string) =>
  policyTimeline(scenario, arm)[0].policies[0].zones;

describe('a claim on a plan', () => {
  it.each(zoneClaims)('%s loads: the world is the user’s, the arms are the registered ones', (id) => {
    const { claim, scenario } = onPlan(id);
    const registered = loadClaim(textOf(id), (file) => readFileSync(fromRoot(`scenarios/${file}`), 'utf8'));
    expect(registered.ok && registered.loaded.claim.checks).toEqual(claim.checks);
    expect(scenario.territory).toEqual(small.territory);
  });

  it('has the plan in every arm with zones, and no zones where the claim has none', () => {
    const authority = onPlan('p4-authority');
    expect(zonesUnder(authority, 'empowered').plan).toBe(plan);
    expect(zonesUnder(authority, 'none').on).toBe(false);
  });

  it('keeps the cut where the number of zones is what is varied', () => {
    const scattered = onPlan('p7-scattered');
    expect(zonesUnder(scattered, 'three').plan).toBe(plan);
    expect(zonesUnder(scattered, 'one')).toMatchObject({ plan: '', perTown: 1 });
  });

  it('puts services where the plan has its centres', () => {
    const { places } = onPlan('p9-uniform-services').scenario.services;
    expect(places).toHaveLength(2 * territory.towns);
    expect(places[0].xKm).toBe(territory.cellX[labels.indexOf(0)]);
  });

  it('runs and is judged', async () => {
    const run = await runClaim(onPlan('p4-authority'), {
      evaluator: new InlineEvaluator({}),
      replications: 2,
      towns: [0],
    });
    expect(run?.comparison.failures).toEqual([]);
    const hops = run?.results.find(({ check }) => check.id === 'more-hops');
    expect(hops?.estimate).toBeGreaterThan(0);
  });
});
