// Surveys: numbers of zones with and without a plan within the norms, ranks among plans drawn at random, places for a district.

import { describe, expect, it } from 'vitest';
import { putuoNorms } from '../../../src/zoning/norms/zone-norms.ts';
import { scorePlan } from '../../../src/zoning/scoreboard/score-plan.ts';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { siteDistrict } from '../../../web/workers/site-district.ts';
import { surveyWork, type PlanRanks, type SurveyAnswers } from '../../../web/workers/survey-work.ts';
import type { PlannerProgress } from '../../../web/workers/planner-work.ts';
import { squareMap } from '../../zoning/square-map.ts';

const units = squareMap({
  columns: 12,
  rows: 12,
  km: 0.3,
  population: Float64Array.from({ length: 144 }, (_, cell) => 600 + ((cell * 37) % 17) * 50),
  community: Int32Array.from({ length: 144 }, (_, cell) => Math.floor(cell / 6)),
});
const norms = { ...putuoNorms, population: { min: 20_000, max: 28_000 }, areaKm2: null };
const rows = planOfLabels(
  Int32Array.from({ length: 144 }, (_, cell) => Math.floor(cell / 24)),
  6,
);
const ground = { units, norms, ways: null };

describe('a range', () => {
  it('finds plans where the sums allow them, and says why not elsewhere', () => {
    const request = { seed: 'a', bounds: norms, iterations: 120_000, from: 4, to: 8 };
    const reports: PlannerProgress[] = [];
    const found = surveyWork({ kind: 'range', units, request }, (report) => reports.push(report));
    const range = found as SurveyAnswers['range'];
    expect(range.map(({ zones }) => zones)).toEqual([4, 5, 6, 7, 8]);
    const people = units.population.reduce((sum, value) => sum + value, 0);
    for (const { zones, feasible, reasons } of range) {
      const average = people / zones;
      if (average < 20_000 || average > 28_000) expect([feasible, reasons.length > 0]).toEqual([false, true]);
    }
    expect(range.some(({ feasible }) => feasible)).toBe(true);
    expect(reports.every(({ done, total }) => done <= total)).toBe(true);
  });
});

it('norms that a plan keeps are found with progress, by the user’s own wishes', () => {
  const reports: PlannerProgress[] = [];
  const tight = { ...norms, population: { min: 25_000, max: 25_100 } };
  const request = {
    norms: tight,
    zones: 6,
    anyNumber: false,
    seed: 'b',
    within: 'district',
    iterations: 120_000,
  } as const;
  const found = surveyWork({ kind: 'norms', units, request }, (report) => reports.push(report));
  const kept = found as SurveyAnswers['norms'];
  expect(kept.zones).toBe(6);
  expect(kept.changes.map(({ measure }) => measure)).toEqual(['population']);
  for (const { breaches } of scorePlan(units, kept.plan, { norms: kept.norms }).zones)
    expect(breaches).toEqual([]);
  expect(kept.en).toContain('seed b');
  expect(reports.length).toBeGreaterThan(0);
  expect(reports.every(({ done, total }) => done <= total)).toBe(true);
});

describe('ranks', () => {
  const rank = (plan = rows): PlanRanks => {
    const task = {
      kind: 'ranks',
      ...ground,
      plan,
      today: rows,
      within: 'district',
      seed: 'a',
      plans: 40,
    } as const;
    return surveyWork(task, () => undefined) as PlanRanks;
  };

  it('never count a plan both as beaten and as equal, and are the same for the same seed', () => {
    const { better, alike, plans, feasible } = rank();
    expect(plans).toBe(40);
    expect(feasible).toBeLessThanOrEqual(plans);
    for (const [id, n] of Object.entries(better)) {
      if (Number.isNaN(n)) continue;
      expect(n).toBeGreaterThanOrEqual(0);
      expect(n + alike[id]).toBeLessThanOrEqual(plans);
    }
    expect(rank()).toEqual(rank());
  });

  it('put today’s plan before every other where nobody should move', () => {
    const { better, alike } = rank();
    expect(better['moved-share'] + alike['moved-share']).toBe(40);
  });

  it('put stripes of one cell’s width behind most in compactness', () => {
    const thin = planOfLabels(
      Int32Array.from({ length: 144 }, (_, cell) => Math.floor((cell % 12) / 2)),
      6,
    );
    expect(scorePlan(units, thin, { norms, today: rows }).values['polsby-popper-mean']).toBeLessThan(0.5);
    expect(rank(thin).better['polsby-popper-mean']).toBeLessThan(20);
  });
});

describe('places of a district', () => {
  const found = siteDistrict(units, norms.detour, {
    norms,
    sites: 4,
    seed: 'a',
    onProgress: () => undefined,
  });

  it('are cells of different communities, as many as asked for', () => {
    for (const { cells } of [found.median, found.cover]) {
      expect(new Set(cells).size).toBe(4);
      expect(new Set([...cells].map((cell) => units.community[cell])).size).toBe(4);
    }
    expect(found.candidates).toBe(24);
  });

  it('have a gap that is no less than nothing, and a number of fewest that no bound is above', () => {
    expect(found.median.gap).toBeGreaterThanOrEqual(0);
    expect(found.median.gap).toBeLessThan(0.2);
    expect(found.fewest.atLeast).toBeLessThanOrEqual(found.fewest.cells.length);
    expect(found.cover.share).toBeGreaterThan(0);
  });

  it('in every zone of a plan leave the zones as they are', () => {
    const task = { kind: 'places', ...ground, plan: rows, seed: 'a' } as const;
    const { plan, stations, atLeast } = surveyWork(task, () => undefined) as SurveyAnswers['places'];
    expect(plan.zoneOf).toEqual(rows.zoneOf);
    plan.centres.forEach((cell, zone) => expect(rows.zoneOf[cell]).toBe(zone));
    stations.forEach((count, zone) => expect(count).toBeGreaterThanOrEqual(atLeast[zone]));
  });
});
