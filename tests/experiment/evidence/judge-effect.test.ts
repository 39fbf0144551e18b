// Verdicts on registered expectations: each from an interval by hand.
import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../../src/experiment/evidence/claim.ts';
import { judgeEffect, type Finding } from '../../../src/experiment/evidence/judge-effect.ts';

type Row = [Expectation, matters: number, lower: number, upper: number, Finding];

describe('an effect of at least 1', () => {
  it.each<Row>([
    ['higher', 1, 0.5, 2.5, 'borne-out'],
    ['higher', 1, -0.5, 2.5, 'cannot-tell'],
    ['higher', 1, 0.2, 1.4, 'cannot-tell'],
    ['higher', 1, 0.1, 0.5, 'not-borne-out'],
    ['higher', 1, -0.5, 0.5, 'not-borne-out'],
    ['higher', 1, -3, -1, 'opposite'],
    ['higher', 1, -0.6, -0.2, 'not-borne-out'],
    ['lower', 1, -2.5, -0.5, 'borne-out'],
    ['lower', 1, -2.5, 0.5, 'cannot-tell'],
    ['lower', 1, -0.5, -0.1, 'not-borne-out'],
    ['lower', 1, 1, 3, 'opposite'],
  ])('expected %s (%d) with [%d, %d] is %s', (expectation, matters, lower, upper, finding) => {
    expect(judgeEffect(expectation, matters, (lower + upper) / 2, { lower, upper })).toBe(finding);
  });
});

describe('equivalence', () => {
  it.each<Row>([
    ['equal', 1, -0.9, 0.9, 'borne-out'],
    ['equal', 1, 0.2, 0.8, 'borne-out'],
    ['equal', 1, 0.2, 1.2, 'cannot-tell'],
    ['equal', 1, 1.2, 2, 'not-borne-out'],
    ['equal', 1, -2, -1.2, 'not-borne-out'],
    ['equal', 0, 0, 0, 'borne-out'],
    ['equal', 0, -0.001, 0.001, 'not-borne-out'],
    ['not-lower', 1, -0.9, 5, 'borne-out'],
    ['not-lower', 1, -1.2, 5, 'cannot-tell'],
    ['not-lower', 1, -3, -1.2, 'opposite'],
    ['not-higher', 1, -5, 0.9, 'borne-out'],
    ['not-higher', 1, -5, 1.2, 'cannot-tell'],
    ['not-higher', 1, 1.2, 3, 'opposite'],
  ])('expected %s (%d) with [%d, %d] is %s', (expectation, matters, lower, upper, finding) => {
    expect(judgeEffect(expectation, matters, (lower + upper) / 2, { lower, upper })).toBe(finding);
  });
});

it('without an interval nothing can be told', () => {
  expect(judgeEffect('higher', 0, 3, null)).toBe('cannot-tell');
  expect(judgeEffect('equal', 0, null, null)).toBe('cannot-tell');
});
