// The name of an origin: one for each pair of words, signed or not.

import { expect, it } from 'vitest';
import { originKey } from '../../../src/model/ledger/origin-key.ts';

it('is the same for the same words, signed or unsigned, and another for others', () => {
  expect(originKey(-1, 2)).toBe(originKey(0xffffffff, 2));
  expect(new Set([originKey(1, 23), originKey(12, 3), originKey(23, 1)]).size).toBe(3);
});
