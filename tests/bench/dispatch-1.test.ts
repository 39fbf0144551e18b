// dispatch-1 on the kernel against an independent implementation, and against itself.

import { describe, expect, it } from 'vitest';
import { compareOutputs } from '../../bench/dispatch-1/compare.ts';
import { Dispatch1 } from '../../bench/dispatch-1/model.ts';
import { REFERENCE_100K } from '../../bench/dispatch-1/reference.ts';
import { ResultHash } from '../../src/core/hash.ts';
import { testName } from '../core/seed-of.ts';

describe('dispatch-1 on the kernel', () => {
  it('has the outputs of an independent implementation at 100,000 residents, inside the sampling error', () => {
    const seed = testName();
    const runs = Array.from({ length: 16 }, (_, replication) =>
      new Dispatch1(100_000, seed, replication).run(),
    );
    const differences = compareOutputs(runs, REFERENCE_100K, 0.05);
    expect(differences.length).toBe(15);
    expect(differences.filter(({ inside }) => !inside)).toEqual([]);
    const closing = differences.find(({ output }) => output === 'closingDays');
    expect(closing?.tolerance).toBeLessThan(0.15);
  });

  it('would be told apart if services took 5 % longer', () => {
    const seed = testName();
    const runs = Array.from({ length: 16 }, (_, replication) =>
      new Dispatch1(100_000, seed, replication, 1.05).run(),
    );
    const outside = compareOutputs(runs, REFERENCE_100K, 0.05).filter(({ inside }) => !inside);
    expect(outside.map(({ output }) => output)).toContain('closingDays');
  });

  it('loses no incident: arisen = filed + expired + still open, filed = closed + still in work', () => {
    const model = new Dispatch1(20_000, testName());
    const { arisen, reported, byResident, closed, expired } = model.run();
    const filed = reported + byResident;
    expect(arisen - filed - expired).toBe(model.openIncidents());
    expect(model.counts.filed).toBeLessThanOrEqual(filed);
    expect(closed).toBeLessThan(model.counts.filed);
    expect(closed).toBeGreaterThan(0);
  });

  it('gives this result for 10,000 residents, for ever', () => {
    const outputs = new Dispatch1(10_000, 'golden').run();
    const hash = new ResultHash();
    for (const value of Object.values<number>({ ...outputs })) hash.number(value);
    expect(hash.hex()).toBe('c8fad975ae2b4500');
  });
});
