// The zones that drive a difference are the fewest that bring half of it, on the side of the whole.
import { expect, it } from 'vitest';
import { explainDifference } from '../../../src/experiment/zones/explain-difference.ts';
import type { GroupDifference } from '../../../src/experiment/zones/group-differences.ts';

const group = (number: number, contribution: number): GroupDifference =>
  ({ group: number, contribution: { value: contribution } }) as unknown as GroupDifference;

it('names the fewest groups that bring half of a gain, and what goes against it', () => {
  const groups = [group(4, 0.03), group(1, -0.02), group(2, 0.015), group(0, 0.01), group(3, 0.005)];
  const { total, drivers, driven, against, opposed } = explainDifference(groups);
  expect(total).toBeCloseTo(0.04, 12);
  expect(drivers.map((one) => one.group)).toEqual([4]);
  expect(driven).toBeCloseTo(0.03, 12);
  expect(against.map((one) => one.group)).toEqual([1]);
  expect(opposed).toBeCloseTo(-0.02, 12);
});

it('names losers first when the whole is a loss', () => {
  const { drivers, against } = explainDifference([group(0, -0.02), group(1, -0.015), group(2, 0.01)]);
  expect(drivers.map((one) => one.group)).toEqual([0]);
  expect(against.map((one) => one.group)).toEqual([2]);
});

it('names nobody where nothing has changed, and never more than five', () => {
  expect(explainDifference([group(0, 0), group(1, 0)]).drivers).toEqual([]);
  const many = Array.from({ length: 40 }, (_, at) => group(at, 0.001));
  expect(explainDifference(many).drivers).toHaveLength(5);
});
