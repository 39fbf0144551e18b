// Inspections in whole runs: tip-offs follow from weight and a known day, secrecy lowers violations, cheap licences lower both;
// with paired worlds and a sign test over replications. What shares nothing with a change is the same to the byte.

import { describe, expect, it } from 'vitest';
import type { Patch, Scenario } from '../../src/scenario/schema/scenario.ts';
import { outcomeOf, referenceScenario, runDesign, withDesign, worldOf } from '../support/model-run.ts';
import { resumedRun } from '../support/whole-run.ts';

const REPLICATIONS = [0, 1, 2, 3, 4];
const weighted: Patch = {
  scheme: {
    weights: { 'handling-rate': 0.5, 'inspection-compliance': 0.5 },
    superior: { weights: { 'handling-rate': 1 } },
  },
};
const designs: readonly (readonly [string, Patch])[] = [
  ['weighted', weighted],
  ['unweighted', { scheme: { ...weighted.scheme, weights: { 'handling-rate': 1 } } }],
  ['secret', { ...weighted, inspections: { secrecy: 'secret' } }],
  ['cheap', { ...weighted, inspections: { licenceYuanPerYear: 200 } }],
  ['fearless', { ...weighted, inspections: { petitionYuan: 0, enforceHours: 1 } }],
  ['fearful', { ...weighted, inspections: { petitionYuan: 30_000, enforceHours: 1 } }],
];
const small = referenceScenario('small');
const scenario = designs.reduce<Scenario>((base, [id, patch]) => withDesign(base, id, [{ patch }]), {
  ...small,
  premises: { ...small.premises, on: true, perThousandResidents: 30, memoryRounds: 2 },
  inspections: { ...small.inspections, intervalDays: 10, noticeDays: 3 },
  protest: { ...small.protest, on: true, ratePerMillionYear: 20_000 },
});

const runs = new Map<string, Record<string, number>>();
function measure(design: string, id: string, replication: number): number {
  const key = `${design} ${replication}`;
  const known =
    runs.get(key) ?? outcomeOf(runDesign(scenario, design, replication), scenario, design).measures;
  runs.set(key, { ...known });
  return known[id];
}
/** Differences world by world: all of one sign by chance alone one time in 32. */
const differences = (one: string, other: string, id: string) =>
  REPLICATIONS.map((replication) => measure(one, id, replication) - measure(other, id, replication));

describe('with the day known', () => {
  it('nobody is tipped off where inspections carry no weight, in any world', () => {
    for (const replication of REPLICATIONS) expect(measure('unweighted', 'tip-offs', replication)).toBe(0);
  });

  it('weight brings tip-offs, a better score and a wider gap, in every world', () => {
    for (const id of ['tip-offs', 'inspection-compliance', 'inspection-gap']) {
      expect(Math.min(...differences('weighted', 'unweighted', id)), id).toBeGreaterThan(0);
    }
  });
});

describe('a secret day', () => {
  it('leaves no tip-offs, fewer violations and a worse score, in every world', () => {
    for (const replication of REPLICATIONS) expect(measure('secret', 'tip-offs', replication)).toBe(0);
    expect(Math.max(...differences('secret', 'weighted', 'true-violations'))).toBeLessThan(0);
    expect(Math.max(...differences('secret', 'weighted', 'inspection-compliance'))).toBeLessThan(0);
  });
});

describe('cheap licences', () => {
  it('lower violations and tip-offs, in every world', () => {
    expect(Math.max(...differences('cheap', 'weighted', 'true-violations'))).toBeLessThan(0);
    expect(Math.max(...differences('cheap', 'weighted', 'tip-offs'))).toBeLessThan(0);
  });
});

describe('the fear of petitions', () => {
  it('brings tip-offs instead of closures, and more violations, in every world', () => {
    expect(Math.min(...differences('fearful', 'fearless', 'tip-offs'))).toBeGreaterThan(0);
    expect(Math.min(...differences('fearful', 'fearless', 'true-violations'))).toBeGreaterThan(0);
  });
});

describe('a run with inspections and protest', () => {
  it('has protests, and goes on from a snapshot to the same outcome', () => {
    const whole = outcomeOf(runDesign(scenario, 'weighted'), scenario, 'one');
    expect(whole.measures['protests']).toBeGreaterThan(0);
    const second = resumedRun(scenario, 'weighted', 12 * 1440 + 7);
    expect(outcomeOf(second, scenario, 'one').hash).toBe(whole.hash);
  });

  it('is the same to the byte in a town whose inspections and channels stay as they are', () => {
    const islands = referenceScenario('islands');
    const on: Scenario = {
      ...islands,
      premises: { ...islands.premises, on: true, perThousandResidents: 30 },
      inspections: { ...islands.inspections, intervalDays: 10 },
      protest: { ...islands.protest, on: true },
    };
    const patch: Patch = { inspections: { secrecy: 'secret' }, hearing: { capacity: 1 } };
    const changed = withDesign(withDesign(on, 'as-before', []), 'changed', [{ towns: [0], patch }]);
    const [before, after] = ['as-before', 'changed'].map((id) => worldOf(runDesign(changed, id)));
    const { cellTown } = before.plan.selection;
    let different = 0;
    for (let cell = 0; cell < before.plan.cells; cell++) {
      const state = ({ premises, grievances }: typeof before) => [
        ...premises.flags.slice(premises.first[cell], premises.first[cell + 1]),
        premises.visitYes[cell],
        premises.warnYes[cell],
        grievances.stock[cell],
      ];
      if (cellTown[cell] !== 0) expect(state(after), `cell ${cell}`).toEqual(state(before));
      else if (JSON.stringify(state(after)) !== JSON.stringify(state(before))) different++;
    }
    expect(different).toBeGreaterThan(0);
  });
});
