// Reading, writing and removing places of nested data leaves everything else, and the data itself, as it was.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leafPaths, valueAt, withoutValueAt, withValueAt } from '../../../web/plan/patch-paths.ts';

const path = fc.array(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'), {
  minLength: 1,
  maxLength: 4,
});

it('what was written is read back, and removing it leaves no trace', () => {
  fc.assert(
    fc.property(path, fc.integer(), (place, value) => {
      const written = withValueAt({}, place, value);
      expect(valueAt(written, place)).toBe(value);
      expect(withoutValueAt(written, place)).toEqual({});
      expect(({} as Record<string, unknown>)['a']).toBeUndefined();
    }),
  );
});

it('changes only the place named', () => {
  const data = {
    scheme: { audits: { monthlyProbability: 0.1 }, cashYuanPerYear: 3000 },
    survey: { sampleShare: 0.1 },
  };
  const copy = structuredClone(data);
  const changed = withValueAt(data, ['scheme', 'audits', 'monthlyProbability'], 0.2);
  expect(changed).toEqual({ ...data, scheme: { ...data.scheme, audits: { monthlyProbability: 0.2 } } });
  expect(data).toEqual(copy);
  expect(withoutValueAt(changed, ['scheme', 'audits', 'monthlyProbability'])).toEqual({
    scheme: { cashYuanPerYear: 3000 },
    survey: { sampleShare: 0.1 },
  });
});

it('removing what is not there changes nothing', () => {
  const data = { a: { b: 1 } };
  expect(withoutValueAt(data, ['a', 'c'])).toEqual(data);
  expect(withoutValueAt(data, ['x', 'b'])).toEqual(data);
});

it('inherited properties are not read', () => {
  expect(valueAt({}, ['constructor'])).toBeUndefined();
  expect(valueAt({ a: [1] }, ['a', 'length'])).toBeUndefined();
});

it('lists leaves, records of weights in one piece', () => {
  const data = { scheme: { weights: { x: 1, y: 2 }, audits: { p: 1 } } };
  const paths = leafPaths(data, (place) => place[place.length - 1] === 'weights');
  expect(paths).toEqual([
    ['scheme', 'weights'],
    ['scheme', 'audits', 'p'],
  ]);
});
