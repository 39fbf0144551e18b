// Runs a registered claim about zones on somebody's own district and plan: the claim brings the organisation and the arms, the user the
// world and the partition. An arm that varies the number of zones alone keeps the cut; every other arm with zones has the plan.
import type { Territory } from '../scenario/generate/territory.ts';
import type { Patch, Scenario } from '../scenario/schema/scenario.ts';
import { zonesSchema } from '../scenario/schema/zones.ts';
import { planOfText } from '../zoning/plan/plan-text.ts';
import { loadClaim, type ClaimResult } from './load-claim.ts';

/** Registered files whose claims touch zones: P4, P5, P7, P9, P11, Y8. */
export const zoneClaims = [
  'p4-authority',
  'p5-heads',
  'p7-scattered',
  'p9-uniform-services',
  'p11-modes',
  'y8-unit-size',
] as const;
export type ZoneClaim = (typeof zoneClaims)[number];

/**
 * Loads a claim onto a scenario and a plan.
 * @param text of the registered file
 * @param plan text of a finished plan of the territory's cells; its centres, where it has them, become the places of services
 */
export function claimOnPlan(
  text: string,
  scenario: Scenario,
  territory: Territory,
  plan: string,
): ClaimResult {
  const own = JSON.stringify(worldWithPlan(scenario, territory, plan));
  const result = loadClaim(text, () => own);
  if (!result.ok) return result;
  const { loaded } = result;
  const designs = loaded.scenario.designs.map((design) => ({
    ...design,
    stages: design.stages.map((stage) => ({ ...stage, patch: keepCut(stage.patch) })),
  }));
  return { ok: true, loaded: { ...loaded, scenario: { ...loaded.scenario, designs } } };
}

/** Zones are switched off, so that an arm without them has none; the plan waits for the arms that switch them on. */
function worldWithPlan(scenario: Scenario, territory: Territory, plan: string): Scenario {
  const { centres } = planOfText(plan, territory.cells);
  const places = Array.from(centres)
    .filter((cell) => cell >= 0)
    .map((cell) => ({
      town: territory.cellTown[cell],
      xKm: territory.cellX[cell],
      yKm: territory.cellY[cell],
    }));
  return {
    ...scenario,
    zones: { ...zonesSchema.parse({}), plan },
    services: { ...scenario.services, ...(places.length > 0 ? { places } : {}) },
    designs: scenario.designs.slice(0, 1),
  };
}

function keepCut(patch: Patch): Patch {
  const keys = Object.keys(patch.zones ?? {});
  return keys.length === 1 && keys[0] === 'perTown'
    ? { ...patch, zones: { ...patch.zones, plan: '' } }
    : patch;
}
