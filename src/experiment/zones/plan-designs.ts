// Zone plans as designs of a scenario, so that they are simulated on the same worlds as any other design. Zones come with the
// organisation that the scenario gives them; a scenario without zones gets the one that the Putuo report recommends (P11): the street
// leads, deputy heads of the street head the zones, three tenths of the departments' crews are sunk into them.
import type { Design, Patch, Scenario } from '../../scenario/schema/scenario.ts';
import type { BilingualText } from '../../scenario/schema/parameter.ts';

export interface PlanEntry {
  /** Id of the design. */
  readonly id: string;
  readonly title: BilingualText;
  /** Text of the plan; empty = zones as the scenario cuts them. */
  readonly plan: string;
}

/** What zones are where a scenario has none. Shares are assumptions of the scenario `putuo`, design I. */
export const recommendedZones: Patch = {
  zones: {
    on: true,
    headRank: 2,
    headAbilitySd: 0.1,
    ambiguity: 0.05,
    powers: { dispatch: true, supervise: true, assess: true, personnel: true },
    staff: { share: 0.3, managedByStreet: true, usedByStreet: true, assessedByStreet: true },
  },
  zonePlaces: { on: true },
};

/** Returns the patch under which a plan is simulated. */
export function patchOfPlan({ zones }: Scenario, plan: string): Patch {
  if (zones.on) return { zones: { plan } };
  return { ...recommendedZones, zones: { ...recommendedZones.zones, plan } };
}

/** Returns the scenario with one design for each plan, and none of its own but the baseline. */
export function scenarioOfPlans(scenario: Scenario, plans: readonly PlanEntry[]): Scenario {
  const designs = plans.map(({ id, title, plan }): Design => ({
    id,
    title,
    stages: [{ fromDay: 0, patch: patchOfPlan(scenario, plan) }],
  }));
  return { ...scenario, designs: [scenario.designs[0], ...designs] };
}
