// A scaled-down district keeps the proportions of the large one, and says no where scaling has no meaning.
import { describe, expect, it } from 'vitest';
import { policyTimeline } from '../../src/scenario/policy-timeline.ts';
import { scaledDistrict } from '../../src/scenario/scaled-district.ts';
import { validateScenario } from '../../src/scenario/validate.ts';
import { smallScenario } from '../support/small-scenario.ts';
import { openedZDistrict } from '../support/z-district.ts';

const { scenario } = openedZDistrict();

function scaledZ(residents: number) {
  const scaled = scaledDistrict(scenario, residents);
  if (scaled === null) throw new Error('not scaled');
  return scaled;
}

describe('Z district scaled down', () => {
  it.each([10_000, 30_000, 142_000, 710_000])(
    'to %i residents keeps residents per grid and per km2',
    (residents) => {
      const { territory } = scaledZ(residents);
      const full = scenario.territory;
      expect(territory.population).toBe(residents);
      expect(residents / territory.areaKm2).toBeCloseTo(full.population / full.areaKm2, 6);
      expect(residents / territory.cells / (full.population / full.cells)).toBeGreaterThan(0.9);
      expect(residents / territory.cells / (full.population / full.cells)).toBeLessThan(1.1);
      expect(territory.towns).toBeLessThanOrEqual(territory.communities);
      expect(territory.communities).toBeLessThanOrEqual(territory.cells);
    },
  );

  it('gives a town the leader hours and agenda slots of the residents it has', () => {
    const small = scaledZ(30_000);
    expect(small.territory.towns).toBe(1);
    const share = 30_000 / (scenario.territory.population / scenario.territory.towns);
    expect(small.organisation.leaderHoursPerWeek / scenario.organisation.leaderHoursPerWeek).toBeCloseTo(
      share,
      9,
    );
    expect(small.organisation.meetingSlots).toBe(Math.round(scenario.organisation.meetingSlots * share));
  });

  it('is a valid scenario whose designs all apply', () => {
    const small = scaledZ(30_000);
    const checked = validateScenario(small);
    expect(checked.ok ? [] : checked.problems).toEqual([]);
    for (const { id } of small.designs) expect(policyTimeline(small, id)[0].policies).toHaveLength(1);
  });

  it('scales what a design states about capacities as well', () => {
    const [today] = scenario.designs;
    const patch = { organisation: { leaderHoursPerWeek: 28, communityAuthority: 0.3 } };
    const design = { ...today, id: 'more-hours', stages: [{ fromDay: 0, patch }] };
    const small = scaledDistrict({ ...scenario, designs: [today, design] }, 142_000);
    const stated = small?.designs[1].stages[0].patch.organisation;
    expect(stated?.leaderHoursPerWeek).toBeCloseTo(28 * 0.1 * 7.5, 9); // 1.5 towns become 2
    expect(stated?.communityAuthority).toBe(0.3);
  });
});

describe('scaling is refused', () => {
  it('for a district that is small already', () => {
    expect(scaledDistrict(smallScenario(), 30_000)).toBeNull();
  });

  it('where a design treats single towns differently', () => {
    const [today] = scenario.designs;
    const partial = { ...today, id: 'pilot', stages: [{ fromDay: 0, towns: [3], patch: {} }] };
    expect(scaledDistrict({ ...scenario, designs: [today, partial] }, 30_000)).toBeNull();
  });
});
