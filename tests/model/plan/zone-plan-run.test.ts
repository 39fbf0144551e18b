// A designed plan of zones in a run: it takes the place of the cut, fits or is refused, and decides who works where.
import { describe, expect, it } from 'vitest';
import { partitionText } from '../../../src/core/partition-text.ts';
import { compilePlan } from '../../../src/model/plan/plan.ts';
import { ZONES_MAX } from '../../../src/model/plan/zone-maps.ts';
import { policyOf } from '../../../src/scenario/patch.ts';
import type { Policy } from '../../../src/scenario/schema/scenario.ts';
import { bareWorld } from '../../support/bare-world.ts';
import {
  outcomeOf,
  referenceScenario,
  runDesign,
  startRun,
  territoryOf,
  withDesign,
  worldOf,
} from '../../support/model-run.ts';

const small = referenceScenario('small');
const territory = territoryOf(small);
const whole = compilePlan(small, territory, null);
const none = { seats: new Int32Array(0), marks: new Int32Array(0) };
/** The cut of a number of zones per town, written down as a plan. */
function cutAsPlan(perTown: number): string {
  const { zoneOf } = whole.zoneMaps.of({ perTown, plan: '' });
  const labels = zoneOf.map((zone, cell) => whole.selection.cellTown[cell] * ZONES_MAX + zone);
  return partitionText({ labels, seats: new Int32Array(1000).fill(-1), marks: none.marks });
}
const textOf = (labels: ArrayLike<number>, seats: number[] = [], marks: number[] = []): string =>
  partitionText({
    labels: Int32Array.from(labels),
    seats: Int32Array.from({ length: 1000 }, (_, zone) => seats[zone] ?? -1),
    marks: Int32Array.from(marks),
  });
const full = { on: true, staff: { share: 1 }, powers: { dispatch: true }, headAbilitySd: 0.3 };
const outcomeUnder = (zones: object) => {
  const scenario = withDesign(small, 'tried', [{ patch: { zones: { ...full, ...zones } } }]);
  return outcomeOf(runDesign(scenario, 'tried'), scenario, 'filed as one');
};
const problemsOf = (plan: string): string[] => {
  const result = policyOf(small, [{ zones: { on: true, plan } }]);
  return result.ok ? [] : result.problems.map(({ code, pointer }) => `${code} ${pointer}`);
};
const zonesOf = (plan: string): Policy['zones'] => ({ ...small.zones, on: true, plan });

describe('a plan of zones', () => {
  it('equal to the cut gives the same run to the bit', () => {
    const { measures, ladder, gap, weekly } = outcomeUnder({ perTown: 3 });
    const planned = outcomeUnder({ plan: cutAsPlan(3) });
    expect({ measures, ladder, gap, weekly }).toEqual({
      measures: planned.measures,
      ladder: planned.ladder,
      gap: planned.gap,
      weekly: planned.weekly,
    });
  });

  it('that splits communities runs, and is another run', () => {
    const split = textOf(whole.selection.cellTown.map((town, cell) => town * 2 + (cell % 2)));
    const [cut, checkered] = [outcomeUnder({ perTown: 2 }), outcomeUnder({ plan: split })];
    expect(checkered.ladder.arisen).toBe(cut.ladder.arisen);
    expect(checkered.measures['days-to-solution']).not.toBe(cut.measures['days-to-solution']);
  });

  it('that reaches into two towns works as a part in each, and no resident is lost', () => {
    const map = whole.zoneMaps.of(zonesOf(textOf(new Int32Array(whole.cells))));
    expect(Array.from(map.zonesOf)).toEqual(Array(whole.towns).fill(1));
    expect(map.residents.reduce((a, b) => a + b, 0)).toBe(small.territory.population);
  });

  it('puts places where it says, and leaves the rest to the model', () => {
    const labels = Int32Array.from(whole.selection.cellTown);
    const [a, b, c] = Array.from(labels.keys()).filter((cell) => labels[cell] === 0);
    const map = whole.zoneMaps.of(zonesOf(textOf(labels, [b], [a, c])));
    expect(map.places[0]).toEqual([b, a, c]);
    expect(map.places[ZONES_MAX]).toEqual([]);
  });

  it.each([
    ['half of a text', 'z1.AA', '/zones/plan'],
    ['too few cells', textOf([0, 0, 1]), '/zones/plan'],
    ['cells without a zone', textOf(new Int32Array(whole.cells).fill(-1, 3, 5)), '/zones/plan'],
  ])('with %s is refused', (_, plan, pointer) => {
    expect(problemsOf(plan).map((problem) => problem.split(' ')[1])).toEqual([pointer]);
  });

  it('with more zones in a town than the model has room for is refused when it is run', () => {
    const { scenario } = bareWorld(
      { territory: { cells: 30, communities: 3, areaKm2: 9, population: 3000 } },
      [{ salience: 5 }],
    ).world.plan;
    const plan = textOf(Int32Array.from({ length: 30 }, (_, cell) => cell));
    const zones = { ...scenario.zones, on: true, plan };
    expect(() => compilePlan(scenario, territoryOf(scenario), null).zoneMaps.of(zones)).toThrow(
      /30 zones or parts/,
    );
  });
});

describe('sunk crews', () => {
  const members = (by: string): number[] => {
    const uneven = whole.selection.cellTown.map((town, cell) => town * 2 + Number(cell % 5 === 0));
    const world = worldOf(
      startRun({
        ...small,
        zones: {
          ...small.zones,
          on: true,
          plan: textOf(uneven),
          staff: { ...small.zones.staff, share: 1, by },
        },
      } as typeof small),
    );
    return Array.from(world.zoneTeams.members);
  };

  it('go where residents are, or where the planned work is: the same number of people', () => {
    const [residents, work] = [members('residents'), members('workload')];
    const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0);
    expect(sum(work)).toBe(sum(residents));
    expect(sum(work)).toBeGreaterThan(0);
  });
});

describe('rows by grid cell', () => {
  it('add up to the run, and change nothing of it', () => {
    const scenario = withDesign(small, 'tried', [{ patch: { zones: full } }]);
    const engine = runDesign(scenario, 'tried');
    const outcome = outcomeOf(engine, scenario, 'tried');
    const rows = engine.cellRows();
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    expect(sum(rows.arisen)).toBe(outcome.ladder.arisen);
    expect(sum(rows.solved)).toBe(outcome.ladder.solved);
    expect(sum(rows.solutionDays) / sum(rows.arisen)).toBeCloseTo(outcome.measures['days-to-solution'], 9);
    expect(sum(rows.departmentHours)).toBeGreaterThan(0);
    expect(sum(rows.workerHours)).toBeGreaterThan(0);
    expect(rows.cells).toHaveLength(small.territory.cells);
  });
});
