// Which numbers of zones are tried.
import { expect, it } from 'vitest';
import { countRange, mostCounts } from '../../../web/plan/count-range.ts';

it('reaches two beyond what the norms allow, at both ends', () => {
  expect(countRange({ min: 24, max: 30 }, 45, 680)).toEqual({ from: 22, to: 32 });
});

it('stays around the wish where the norms allow many or none', () => {
  expect(countRange({ min: 10, max: 90 }, 45, 680)).toEqual({ from: 38, to: 52 });
  expect(countRange(null, 45, 680)).toEqual({ from: 38, to: 52 });
  expect(countRange({ min: 50, max: 90 }, 45, 680)).toEqual({ from: 43, to: 57 });
});

it('never asks for less than one zone or for more than there are cells', () => {
  expect(countRange({ min: 1, max: 3 }, 1, 6)).toEqual({ from: 1, to: 6 });
  expect(countRange(null, 1, 680)).toEqual({ from: 1, to: mostCounts });
  expect(countRange(null, 680, 680)).toEqual({ from: 666, to: 680 });
});
