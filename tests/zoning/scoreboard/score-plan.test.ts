// The scoreboard against small maps worked out by hand.
import { describe, expect, it } from 'vitest';
import { putuoNorms, type ZoneNorms } from '../../../src/zoning/norms/zone-norms.ts';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { scoreDeclarations } from '../../../src/zoning/scoreboard/score-declarations.ts';
import { scorePlan } from '../../../src/zoning/scoreboard/score-plan.ts';
import { borderKind } from '../../../src/zoning/units.ts';
import { squareMap } from '../square-map.ts';

const loose: ZoneNorms = { ...putuoNorms, population: null, areaKm2: null };

describe('scores of four square kilometres in two rows', () => {
  // cells   2 3      population  300 400
  //         0 1                  100 200
  const units = squareMap({
    columns: 2,
    rows: 2,
    population: [100, 200, 300, 400],
    workloadHours: [1, 2, 3, 4],
    community: [0, 0, 1, 1],
    town: [0, 1, 0, 1],
    kind: (a, b) => (Math.abs(a - b) === 2 ? borderKind.road : borderKind.plain),
  });
  const rows = scorePlan(units, planOfLabels([0, 0, 1, 1], 2), { norms: loose });
  const columns = scorePlan(units, planOfLabels([0, 1, 0, 1], 2), { norms: loose });

  it('take a square for pi/4 by Polsby and Popper and for 2/pi by Reock', () => {
    const whole = scorePlan(units, planOfLabels([0, 0, 0, 0], 1), { norms: loose });
    expect(whole.zones[0].perimeterKm).toBeCloseTo(8, 12);
    expect(whole.values['polsby-popper-mean']).toBeCloseTo(Math.PI / 4, 12);
    expect(whole.values['reock-mean']).toBeCloseTo(2 / Math.PI, 12);
    expect(whole.values['on-streets']).toBeNaN();
  });

  it('take two squares side by side for 2 pi/9 and 8/(5 pi)', () => {
    // area 2, perimeter 6: 8 pi / 36; circle through corners of 1 x 2: radius^2 = 5/4
    expect(rows.values['polsby-popper-mean']).toBeCloseTo((2 * Math.PI) / 9, 12);
    expect(rows.values['reock-mean']).toBeCloseTo(8 / (5 * Math.PI), 12);
  });

  it('take the corner that is left for 3 pi/16 and 3/(2 pi)', () => {
    // three of four cells: area 3, perimeter 8, circle around all four cells but the missing corner: that of the whole, radius^2 = 2
    const score = scorePlan(units, planOfLabels([0, 0, 0, 1], 2), { norms: loose });
    expect(score.zones[0].polsbyPopper).toBeCloseTo((12 * Math.PI) / 64, 12);
    expect(score.zones[0].reock).toBeCloseTo(3 / (2 * Math.PI), 12);
    expect(score.values['polsby-popper-least']).toBeCloseTo((12 * Math.PI) / 64, 12);
  });

  it('spread 300 and 700 people with variation 0.4, Gini 0.2, ratio 7/3', () => {
    // mean 500, deviations 200; |300 - 700| * 2 / (2 * 4 * 500) = 0.2
    expect(rows.values['population-variation']).toBeCloseTo(0.4, 12);
    expect(rows.values['population-gini']).toBeCloseTo(0.2, 12);
    expect(rows.values['population-spread']).toBeCloseTo(7 / 3, 12);
    expect(rows.values['workload-gini']).toBeCloseTo(0.2, 12);
  });

  it('find the border of rows on a road and that of columns off it', () => {
    expect(rows.values['on-streets']).toBe(1);
    expect(columns.values['on-streets']).toBe(0);
  });

  it('find communities cut by columns and towns joined by rows', () => {
    expect([rows.values['split-communities'], rows.values['zones-across-towns']]).toEqual([0, 2]);
    expect([columns.values['split-communities'], columns.values['zones-across-towns']]).toEqual([2, 0]);
    expect(columns.zones.map((zone) => zone.splitCommunities)).toEqual([2, 2]);
  });

  it('count zones within bounds, the bounds themselves inside', () => {
    const norms = { ...loose, population: { min: 300, max: 600 }, areaKm2: { min: 2, max: 2 } };
    const score = scorePlan(units, planOfLabels([0, 0, 1, 1], 2), { norms });
    expect(score.values['in-population-band']).toBe(0.5);
    expect(score.values['in-area-band']).toBe(1);
    expect(score.values['in-all-bands']).toBe(0.5);
    expect(score.values['in-workload-band']).toBeNaN();
    expect(score.zones.map((zone) => zone.breaches)).toEqual([[], ['population']]);
  });

  it('report who has no zone, and leave zones without units out of the means', () => {
    const score = scorePlan(units, planOfLabels([0, 0, -1, 2], 3), { norms: loose });
    expect(score.values['unassigned-units']).toBe(1);
    expect(score.values['unassigned-people']).toBe(300);
    expect(score.values['population-spread']).toBeCloseTo(4 / 3, 12);
    expect(score.zones[1]).toMatchObject({ units: 0, pieces: 0, centre: -1, breaches: [] });
    // 0.865 km by air in 15 minutes: those of the two cells with a centre, of 200 and 400 people
    expect(score.values['within-15min']).toBeCloseTo(0.6, 12);
  });

  it('have one value for each declaration, and none besides', () => {
    expect(Object.keys(rows.values).sort()).toEqual(scoreDeclarations.map(({ id }) => id).sort());
    expect(new Set(scoreDeclarations.map(({ id }) => id)).size).toBe(scoreDeclarations.length);
  });
});

describe('scores of ways on foot along a row of cells of 500 m', () => {
  // middles at 0.25, 0.75, 1.25, 1.75, 2.25 km
  const units = squareMap({ columns: 5, rows: 1, km: 0.5, population: [100, 200, 300, 400, 1000] });
  const centred = { ...planOfLabels([0, 0, 0, 0, 0], 1), centres: Int32Array.of(0) };
  const norms = { ...loose, adultKmPerHour: 6, elderKmPerHour: 3, elderShare: 0.2, detour: 1 };
  const score = scorePlan(units, centred, { norms });

  it('count residents within 500 m, 10 minutes, 15 minutes and 1500 m of the centre', () => {
    // ways 0, 0.5, 1, 1.5, 2 km; 10 minutes at 6 km/h = 1 km, 15 = 1.5 km
    expect(score.values['within-500m']).toBeCloseTo(300 / 2000, 12);
    expect(score.values['within-10min']).toBeCloseTo(600 / 2000, 12);
    expect(score.values['within-15min']).toBeCloseTo(1000 / 2000, 12);
    expect(score.values['within-1500m']).toBeCloseTo(1000 / 2000, 12);
  });

  it('give elders their own pace and their own place', () => {
    // 0.75 km in 15 minutes: cells 0 and 1
    expect(score.values['elders-within-15min']).toBeCloseTo(300 / 2000, 12);
    const elders = [50, 0, 0, 0, 50];
    expect(scorePlan(units, centred, { norms, elders }).values['elders-within-15min']).toBe(0.5);
  });

  it('walk 15 minutes on average and 20 at the 90th percentile', () => {
    // (0*100 + 5*200 + 10*300 + 15*400 + 20*1000) / 2000 = 15
    expect(score.values['minutes-mean']).toBeCloseTo(15, 12);
    expect(score.values['minutes-p90']).toBeCloseTo(20, 12);
    expect(score.zones[0].meanWalkMinutes).toBeCloseTo(15, 12);
  });

  it('are nearer with a station, which serves its own zone only', () => {
    const withStation = { ...centred, stations: Int32Array.of(4) };
    expect(scorePlan(units, withStation, { norms }).values['within-500m']).toBeCloseTo(1700 / 2000, 12);
    const apart = { ...planOfLabels([0, 0, 0, 0, 1], 2), centres: Int32Array.of(0, 4) };
    expect(scorePlan(units, apart, { norms }).values['within-500m']).toBeCloseTo(1300 / 2000, 12);
  });

  it('take the weighted median for a centre that is not set, and say so', () => {
    // sums of people * km: from cell 3: 150+200+150+0+500 = 1000; from cell 4: 200+300+300+200+0 = 1000: the first of equals
    const assumed = scorePlan(units, planOfLabels([0, 0, 0, 0, 0], 1), { norms });
    expect(assumed.zones[0]).toMatchObject({ centre: 3, centreAssumed: true });
    expect(assumed.values['assumed-centres']).toBe(1);
    expect(score.zones[0]).toMatchObject({ centre: 0, centreAssumed: false });
  });

  it('take ways from a network where one is given', () => {
    const network = { kmFrom: () => Float64Array.of(0, 0.4, Infinity, 2, 2) };
    const along = scorePlan(units, centred, { norms, network });
    expect(along.values['within-15min']).toBeCloseTo(300 / 2000, 12);
    // nobody can say how long a walk takes that does not exist: 300 of 2000 are left out of the mean
    expect(along.values['minutes-mean']).toBeCloseTo((4 * 200 + 20 * 1400) / 1700, 12);
    expect(along.values['within-500m']).toBeCloseTo(300 / 2000, 12);
  });

  it('find access even where all reach the one place, and low for those out of reach', () => {
    expect(score.values['access-gini']).toBeCloseTo(0.5, 12);
    expect(score.values['low-access']).toBeCloseTo(0.5, 12);
    const slow = scorePlan(units, centred, { norms: { ...norms, adultKmPerHour: 60 } });
    expect(slow.values['access-gini']).toBeCloseTo(0, 12);
  });
});

describe('scores of a river between cells', () => {
  // 3 x 1 cells; no bridge between 0 and 1, a bridge between 1 and 2
  const units = squareMap({
    columns: 3,
    rows: 1,
    kind: (a, b) => (Math.min(a, b) === 0 ? borderKind.barrier : borderKind.bridged),
  });

  it('find a zone over it in two pieces and one unbridged crossing', () => {
    const score = scorePlan(units, planOfLabels([0, 0, 0], 1), { norms: loose });
    expect(score.zones[0].pieces).toBe(2);
    expect(score.values['zones-in-pieces']).toBe(1);
    expect(score.values['unbridged-crossings']).toBe(1);
  });

  it('find nothing amiss with a border along it', () => {
    const score = scorePlan(units, planOfLabels([0, 1, 1], 2), { norms: loose });
    expect(score.values['zones-in-pieces']).toBe(0);
    expect(score.values['unbridged-crossings']).toBe(0);
    expect(score.values['on-streets']).toBe(1);
  });

  it('take pieces that do not touch for no crossing', () => {
    const score = scorePlan(units, planOfLabels([0, 1, 0], 2), { norms: loose });
    expect(score.values['zones-in-pieces']).toBe(1);
    expect(score.values['unbridged-crossings']).toBe(0);
  });
});

describe('scores of change', () => {
  const units = squareMap({
    columns: 4,
    rows: 1,
    population: [100, 200, 300, 400],
    workloadHours: [10, 10, 20, 60],
  });
  const today = planOfLabels([0, 0, 1, 1], 2);

  it('are nil for the same zones under other numbers', () => {
    const { values } = scorePlan(units, planOfLabels([1, 1, 0, 0], 2), { norms: loose, today, workers: 10 });
    expect(values['moved-people']).toBe(0);
    expect(values['stable-core']).toBe(1);
    expect(values['stay-together']).toBe(1);
    expect(values['moved-workers']).toBe(0);
  });

  it('count the cell that goes over to the neighbour', () => {
    const { values } = scorePlan(units, planOfLabels([0, 0, 0, 1], 2), { norms: loose, today, workers: 10 });
    expect(values['moved-people']).toBe(300);
    expect(values['moved-share']).toBeCloseTo(0.3, 12);
    expect(values['moved-workers']).toBeCloseTo(2, 12);
    expect(values['stable-core']).toBe(0.75);
    // (300^2 + 300^2 + 400^2) / (300^2 + 700^2)
    expect(values['stay-together']).toBeCloseTo(340_000 / 580_000, 12);
  });

  it('count workers where they are, if that is known, and not at all if it is not', () => {
    const plan = planOfLabels([0, 0, 0, 1], 2);
    const workers = [1, 2, 5, 1];
    expect(scorePlan(units, plan, { norms: loose, today, workers }).values['moved-workers']).toBe(5);
    expect(scorePlan(units, plan, { norms: loose, today }).values['moved-workers']).toBeNaN();
    expect(scorePlan(units, plan, { norms: loose }).values['moved-people']).toBeNaN();
  });

  it('count everybody of a zone that is dissolved or left without a zone', () => {
    const merged = scorePlan(units, planOfLabels([0, 0, 0, 0], 1), { norms: loose, today });
    expect(merged.values['moved-people']).toBe(300);
    const dropped = scorePlan(units, planOfLabels([0, 0, -1, -1], 1), { norms: loose, today });
    expect(dropped.values['moved-people']).toBe(700);
  });
});
