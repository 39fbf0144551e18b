// What is said of a range of numbers of zones.
import { expect, it } from 'vitest';
import { rangeFinding } from '../../../web/findings/range-finding.ts';

const rows = (outside: readonly number[]) =>
  outside.map((count, i) => ({ zones: 10 + i, feasible: count === 0, outside: count }));

it.each([
  [[3, 0, 0, 0, 2], 'zones.range.run', { least: 11, most: 13 }],
  [[3, 0, 1, 0, 2], 'zones.range.some', { n: 2, least: 11, most: 13 }],
  [[3, 1, 0, 4, 2], 'zones.range.one', { least: 12 }],
  [[3, 1, 2, 4, 2], 'zones.range.none', { best: 11, outside: 1 }],
] as const)('zones outside %j: %s', (outside, key, values) => {
  expect(rangeFinding(rows(outside))).toMatchObject({ key, values: { from: 10, to: 14, ...values } });
});
