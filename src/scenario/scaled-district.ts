// A small district with the proportions of a large one: as many residents per grid and per square kilometre, tiers in
// proportion, capacities of towns and of the district in proportion to whom they serve. For first coarse looks and for
// benchmarks; whoever shows its results must say what they rest on (RULES 31). Pure.
import type { Patch, Policy, Scenario } from './schema/scenario.ts';

type Organisation = Policy['organisation'];

/**
 * Returns the scenario scaled down to about so many residents, or null where that has no meaning: when it is small already,
 * or when a design treats single towns differently.
 */
export function scaledDistrict(scenario: Scenario, residents: number): Scenario | null {
  const { territory, designs } = scenario;
  const share = residents / territory.population;
  if (share >= 1 || designs.some(({ stages }) => stages.some(({ towns }) => towns !== undefined)))
    return null;
  if (hasZonePlan(scenario)) return null; // its grid cells have no scaled-down twins
  const scale = (count: number) => Math.max(1, Math.round(count * share));
  const towns = scale(territory.towns);
  const perTown = (share * territory.towns) / towns;
  const organisation = <T extends Partial<Organisation>>(part: T): T => ({
    ...part,
    ...scaled(part, 'deployedStaff', (count) => Math.round(count * share)),
    ...scaled(part, 'leaderHoursPerWeek', (hours) => hours * perTown),
    ...scaled(part, 'meetingSlots', (slots) => Math.round(slots * perTown)),
  });
  return {
    ...scenario,
    territory: {
      ...territory,
      roster: undefined, // real towns have no scaled-down twin: the map gets made-up ones
      map: undefined,
      population: residents,
      areaKm2: territory.areaKm2 * share,
      towns,
      parks: Math.min(towns - 1, Math.round(territory.parks * share)),
      communities: Math.max(towns, scale(territory.communities)),
      cells: Math.max(towns, scale(territory.communities), scale(territory.cells)),
    },
    organisation: organisation(scenario.organisation),
    designs: designs.map((design) => ({
      ...design,
      stages: design.stages.map((stage) => ({ ...stage, patch: scaledPatch(stage.patch, organisation) })),
    })),
  };
}

function hasZonePlan({ zones, designs }: Scenario): boolean {
  const plans = designs.flatMap(({ stages }) => stages.map(({ patch }) => patch.zones?.plan ?? ''));
  return [zones.plan, ...plans].some((plan) => plan !== '');
}

function scaledPatch(
  patch: Patch,
  organisation: (part: Partial<Organisation>) => Partial<Organisation>,
): Patch {
  const part = patch.organisation as Partial<Organisation> | undefined;
  return part === undefined ? patch : { ...patch, organisation: organisation(part) as Patch['organisation'] };
}

/** Returns a number of a part scaled; nothing where the part does not state it. */
function scaled(
  part: Partial<Organisation>,
  key: 'deployedStaff' | 'leaderHoursPerWeek' | 'meetingSlots',
  of: (value: number) => number,
): Partial<Organisation> {
  const value = part[key];
  return typeof value === 'number' ? { [key]: of(value) } : {};
}
