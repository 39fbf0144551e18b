// Case passports from real runs: both lives of the problems whose fate differs most; given up when told to; failures are said.

import { describe, expect, it } from 'vitest';
import type { Evaluator, JobRequest, JobResult } from '../../../src/experiment/evaluator.ts';
import { decisionTip } from '../../../src/experiment/passport/decision-tip.ts';
import { runJob } from '../../../src/runtime/job/run-job.ts';
import { isTraced } from '../../../src/runtime/job/traced-job.ts';
import { jobKey } from '../../../web/storage/job-key.ts';
import { CachingEvaluator } from '../../../web/storage/outcome-cache.ts';
import { PassportDesk, passportRuns } from '../../../web/stores/passport-desk.svelte.ts';
import { smallScenario } from '../../support/small-scenario.ts';

const scenario = smallScenario();
const wish = { scenario, baseline: 'a', design: 'b', world: 1, towns: [0] };

class OnThread implements Evaluator {
  readonly concurrency = 2;
  readonly asked: JobRequest[] = [];
  meanwhile: () => void = () => undefined;
  evaluate(job: JobRequest): Promise<JobResult> {
    this.asked.push(job);
    this.meanwhile();
    return runJob(job);
  }
}

describe('case passports', () => {
  it('tell both lives of the problems whose fate differs most, parted at their first difference', async () => {
    const evaluator = new OnThread();
    // runs kept without fates must not stand in for those with them
    const cache = new CachingEvaluator(evaluator, jobKey, null);
    await cache.evaluate({ scenario, design: 'a', replication: 1, towns: [0] });
    const desk = new PassportDesk(cache);
    await desk.start(wish);
    expect([desk.error, desk.done]).toEqual([null, null]);
    expect(evaluator.asked).toHaveLength(1 + passportRuns);
    expect(evaluator.asked.filter(isTraced).map(({ design }) => design)).toEqual(['a', 'b']);
    const { differences, passports } = desk.found!;
    expect(differences.shared).toBeGreaterThan(differences.alike);
    expect(passports.length).toBe(differences.foremost.length);
    for (const { pair, baseline, design, divergence } of passports) {
      for (const life of [baseline, design]) {
        expect([life.origin0, life.origin1]).toEqual(pair.origin);
        expect([life.cell, life.ariseMinute]).toEqual([pair.cell, pair.ariseMinute]);
      }
      expect(divergence).not.toBeNull(); // another fate has a reason
      if (divergence?.kind !== 'decision') continue;
      const tip = decisionTip(divergence.baseline!, divergence.design!);
      if (tip === null) continue;
      expect(tip.baselineYuan).toBeLessThanOrEqual(1e-9);
      expect(tip.designYuan).toBeGreaterThanOrEqual(-1e-9);
    }
    expect(passports.some(({ divergence }) => divergence?.kind === 'decision')).toBe(true);
  });

  it('are given up when told to, and keep what was found before', async () => {
    const evaluator = new OnThread();
    const desk = new PassportDesk(evaluator);
    await desk.start(wish);
    const before = desk.found;
    evaluator.meanwhile = () => desk.cancel();
    await desk.start({ ...wish, design: 'c' });
    expect([desk.found, desk.error, desk.done]).toEqual([before, null, null]);
    desk.clear();
    expect(desk.found).toBeNull();
  });

  it('say why a run failed', async () => {
    const desk = new PassportDesk(new OnThread());
    await desk.start({ ...wish, design: 'unheard-of' });
    expect(desk.found).toBeNull();
    expect(desk.error?.en).toMatch(/unheard-of/);
    expect(desk.done).toBeNull();
  });
});
