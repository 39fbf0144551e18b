// A policy as the numbers that decisions read.

import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/model/assessment/indicators/index.ts';
import { compileTownPolicy } from '../../../src/model/plan/town-policy.ts';
import { bareScenario } from '../../support/bare-world.ts';

const superior = {
  pressure: true,
  authority: 0.6,
  builtFromSubordinates: true,
  stakeYuanPerYear: 5000,
  weights: {},
};
const compiled = (scheme: Record<string, unknown> = {}, workers: Record<string, unknown> = {}) =>
  compileTownPolicy(bareScenario({ scheme, workers }));

describe('a compiled policy', () => {
  it('lists weights in the order of the indicators, absent ones as zero', () => {
    const { weights, superiorWeights } = compiled({
      weights: { 'handling-rate': 0.7, 'survey-satisfaction': 0.3 },
      superior: { ...superior, weights: { 'closure-rate': 1 } },
    });
    const byId = (row: Float64Array) => Object.fromEntries(indicators.map(({ id }, j) => [id, row[j]]));
    expect(byId(weights)).toMatchObject({
      'handling-rate': 0.7,
      'survey-satisfaction': 0.3,
      'closure-rate': 0,
    });
    expect(byId(superiorWeights)).toMatchObject({ 'closure-rate': 1, 'handling-rate': 0 });
  });

  it('scales cash, career and the superior’s stakes by their strength, cash alone apart', () => {
    const policy = compiled({ stakes: 2, cashYuanPerYear: 3000, careerYuanPerYear: 30_000, superior });
    expect(policy.stakeYuanPerYear).toBe(66_000);
    expect(policy.cashYuanPerYear).toBe(6000);
    expect(policy.superiorStakeYuanPerYear).toBe(10_000);
  });

  it('presses with the superior’s authority, and not at all where pressure is off', () => {
    expect(compiled({ superior }).pressure).toBe(0.6);
    expect(compiled({ superior: { ...superior, pressure: false } }).pressure).toBe(0);
  });

  it('gives a superior whose score is not built from subordinates no stake in their records', () => {
    const policy = compiled({ superior: { ...superior, builtFromSubordinates: false } });
    expect(policy.superiorStakeYuanPerYear).toBe(0);
  });

  it('turns the monthly audit probability into that of a week and of the worker’s horizon', () => {
    const policy = compiled({ audits: { monthlyProbability: 0.2 } }, { dutyHorizonDays: 60 });
    expect(1 - Math.pow(1 - policy.weeklyAudit, 30 / 7)).toBeCloseTo(0.2, 12);
    expect(policy.auditInHorizon).toBeCloseTo(1 - 0.8 * 0.8, 12);
    const without = compiled({ audits: { monthlyProbability: 0 } });
    expect([without.weeklyAudit, without.auditInHorizon]).toEqual([0, 0]);
    expect(compiled({ audits: { monthlyProbability: 1 } }).weeklyAudit).toBe(1);
  });
});
