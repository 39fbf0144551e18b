// What is said of a design loop and of several numbers of zones.
import { expect, it } from 'vitest';
import { countsTitle } from '../../../web/findings/counts-title.ts';
import { loopFinding } from '../../../web/findings/loop-finding.ts';

const steps = [0.5, 0.3, 0.2].map((workloadCv, round) => ({
  round,
  workloadCv,
  movedShare: round === 0 ? NaN : 0.1,
}));

it.each([
  ['settled', 'zones.loop.settled'],
  ['cycle', 'zones.loop.cycle'],
  ['rounds', 'zones.loop.moving'],
  ['cancelled', 'zones.loop.sofar'],
  [null, 'zones.loop.sofar'],
] as const)('a loop that ended %s', (ended, key) => {
  expect(loopFinding(steps, ended, 'en')).toMatchObject({
    key,
    values: { n: 2, from: '50.0\u00a0%', to: '20.0\u00a0%' },
  });
});

it('a loop at its first step tells where it begins', () => {
  expect(loopFinding(steps.slice(0, 1), null, 'en').key).toBe('zones.loop.first');
});

it.each([
  [null, 'zones.counts.open'],
  [{ best: 6, alike: [6], shape: 'u' }, 'zones.counts.u'],
  [{ best: 6, alike: [6, 9], shape: 'u' }, 'zones.counts.u.some'],
  [{ best: 6, alike: [3, 6], shape: 'rises' }, 'zones.counts.rises'],
  [{ best: 6, alike: [6, 9], shape: 'falls' }, 'zones.counts.falls'],
  [{ best: 6, alike: [3, 6, 9], shape: 'flat' }, 'zones.counts.flat'],
] as const)('numbers of zones: %j', (finding, key) => {
  expect(countsTitle(finding).key).toBe(key);
});
