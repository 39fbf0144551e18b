// Suggestions for misspelt keys.

import { describe, expect, it } from 'vitest';
import { nearestKey } from '../../../src/scenario/check/nearest-key.ts';

const known = [
  { key: 'population', zh: '常住人口', en: 'Residents' },
  { key: 'areaKm2', zh: '面积', en: 'Area' },
  { key: 'handling-rate', zh: '处置率', en: 'handling rate' },
  { key: 'cells', zh: '网格（三级网格）数', en: 'Grid cells' },
  { key: 'towns', zh: '街镇数', en: 'Towns' },
];

describe('the key that was probably meant', () => {
  it.each([
    ['a letter left out', 'populaton', 'population'],
    ['a letter too many', 'cellss', 'cells'],
    ['letters swapped', 'popluation', 'population'],
    ['another spelling of the same words', 'Handling_Rate', 'handling-rate'],
    ['another case', 'AREAKM2', 'areaKm2'],
    ['its Chinese name', '处置率', 'handling-rate'],
    ['part of its Chinese name', '网格', 'cells'],
    ['its English name', 'Residents', 'population'],
  ])('is found by %s', (_how, unknown, key) => {
    expect(nearestKey(unknown, known)).toBe(key);
  });

  it.each(['', 'x', 'zzzzzzzz', 'weather', '__proto__', '的'])('is not guessed for %j', (unknown) => {
    expect(nearestKey(unknown, known)).toBeUndefined();
  });
});
