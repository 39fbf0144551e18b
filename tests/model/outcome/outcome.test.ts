// The outcome: every declared measure, plain data that survives copying, and a hash that notices any change.

import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/model/outcome/outcome-hash.ts';
import { measures } from '../../../src/model/outcome/measures.ts';
import { gapCauses } from '../../../src/model/outcome/outcome.ts';
import { outcomeOf, referenceScenario, runDesign } from '../../support/model-run.ts';

const scenario = referenceScenario('small');
const outcome = outcomeOf(runDesign(scenario, 'today'), scenario, 'today');

describe('an outcome', () => {
  it('has every declared measure and no other', () => {
    expect(Object.keys(outcome.measures).sort()).toEqual(measures.map(({ id }) => id).sort());
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
  });

  it('has shares between 0 and 1, and gaps between -1 and 1', () => {
    for (const { id, unit, ledger } of measures) {
      if (unit !== 'share' && unit !== '0-1') continue;
      const value = outcome.measures[id];
      if (Number.isNaN(value)) continue; // of a mechanism that is switched off
      expect(value, id).toBeLessThanOrEqual(1);
      expect(value, id).toBeGreaterThanOrEqual(ledger === 'gap' ? -1 : 0);
    }
  });

  it('has every cause of the gap, and its hidden stock by those of hiding', () => {
    expect(Object.keys(outcome.gap)).toEqual([...gapCauses]);
    expect(Object.keys(outcome.weekly.hiddenStock)).toEqual(
      gapCauses.filter((cause) => /^(overlooked|unreported)-/.test(cause)),
    );
  });

  it('is plain data: a copy and a text of it are the same again', () => {
    expect(structuredClone(outcome)).toEqual(outcome);
    // A text has null for what is not a number: measures of mechanisms that are switched off.
    const values = Object.entries(outcome.measures).map(([id, value]) => [
      id,
      Number.isNaN(value) ? null : value,
    ]);
    const written = { ...outcome, measures: Object.fromEntries(values) as Record<string, number> };
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(written);
  });

  it('carries the hash of all of it but the number of events', () => {
    const { events, hash, ...body } = outcome;
    expect(events).toBeGreaterThan(1000);
    expect(hashOf(body)).toBe(hash);
  });
});

describe('the hash of plain data', () => {
  it('does not depend on the order of keys', () => {
    expect(hashOf({ a: 1, b: [2, 'x'] })).toBe(hashOf({ b: [2, 'x'], a: 1 }));
  });

  it('tells apart what differs in a value, a key, a type, an order or a place', () => {
    const different = [
      { a: 1 },
      { a: 2 },
      { b: 1 },
      { a: '1' },
      { a: [1] },
      { a: null },
      { a: NaN },
      { a: [1, 2] },
      { a: [2, 1] },
      { a: [[1], 2] },
      { a: { b: 1 } },
      { a: 1, b: 1 },
      {},
      [],
      'a',
    ];
    expect(new Set(different.map(hashOf)).size).toBe(different.length);
  });

  it('takes minus zero as zero, and an absent value as none', () => {
    expect(hashOf([-0])).toBe(hashOf([0]));
    expect(hashOf([undefined])).toBe(hashOf([null]));
  });
});
