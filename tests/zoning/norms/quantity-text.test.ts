// Numbers as sentences of the norm checker write them.
import { expect, it } from 'vitest';
import { percentText, quantityText } from '../../../src/zoning/norms/quantity-text.ts';

it.each([
  [0, '0'],
  [2.3527, '2.35'],
  [0.004, '0'],
  [99.999, '100'],
  [100.4, '100'],
  [999.6, '1,000'],
  [37_843.2, '37,843'],
  [1_420_000, '1,420,000'],
  [Infinity, '∞'],
])('%d is written %s', (value, text) => {
  expect(quantityText(value)).toBe(text);
});

it('shares are written as per cent with at most one decimal', () => {
  expect([0, 0.3512, 1].map(percentText)).toEqual(['0 %', '35.1 %', '100 %']);
});
