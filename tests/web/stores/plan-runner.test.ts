// Plans are run stage by stage with rows by cell; what is shown is of worlds that all plans share; the latest request wins.
import { describe, expect, it, vi } from 'vitest';
import type { Evaluator, JobRequest, JobResult } from '../../../src/experiment/evaluator.ts';
import { scenarioOfPlans } from '../../../src/experiment/zones/plan-designs.ts';
import { runJob } from '../../../src/runtime/job/run-job.ts';
import { planText } from '../../../src/zoning/plan/plan-text.ts';
import { planOfLabels } from '../../../src/zoning/plan/zone-plan.ts';
import { zoneGround } from '../../../src/data/picture/zone-ground.ts';
import { PlanRunner, type PlanRequest } from '../../../web/stores/plan-runner.svelte.ts';
import { smallScenario } from '../../support/small-scenario.ts';

const scenario = smallScenario();
const ground = zoneGround(scenario);
const plans = [planOfLabels([0, 0, 0, 1, 1, 1], 2), planOfLabels([0, 0, 1, 1, 2, 2], 3)].map((plan, at) => ({
  id: `plan-${at}`,
  name: `Plan ${at}`,
  plan,
}));
const request: PlanRequest = {
  scenario: scenarioOfPlans(
    scenario,
    plans.map(({ id, plan }) => ({ id, title: { zh: id, en: id }, plan: planText(plan) })),
  ),
  ground,
  plans,
  stages: [
    { towns: [0], worlds: 2 },
    { towns: null, worlds: 3 },
  ],
  key: 'first',
};

/** Runs jobs on this thread, one after the other, and notes what was asked. */
class OnThread implements Evaluator {
  readonly concurrency = 2;
  readonly asked: JobRequest[] = [];
  evaluate(job: JobRequest): Promise<JobResult> {
    this.asked.push(job);
    return runJob(job);
  }
}

describe('the runner of plans', () => {
  it('ends with the whole district, its outcomes by cell in the order of the worlds', async () => {
    const evaluator = new OnThread();
    const runner = new PlanRunner(evaluator);
    await runner.start(request);
    expect(runner.state).toBe('done');
    expect(evaluator.asked.every(({ byCell }) => byCell === true)).toBe(true);
    expect(evaluator.asked.map(({ towns }) => towns?.length ?? null)).toEqual([
      ...Array<number>(4).fill(1),
      ...Array<null>(6).fill(null),
    ]);
    const { result } = runner;
    expect(result?.towns).toBeNull();
    expect(result?.comparison.replications).toEqual([0, 1, 2]);
    for (const { id } of plans) {
      const outcomes = result?.outcomes.get(id) ?? [];
      expect(outcomes.map(({ replication }) => replication)).toEqual([0, 1, 2]);
      expect(outcomes.map(({ byCell }) => byCell?.cells.length)).toEqual([6, 6, 6]);
    }
  });

  it('stops when told to, and shows nothing of what comes afterwards', async () => {
    const answers: ((result: JobResult) => void)[] = [];
    const waiting: Evaluator = {
      concurrency: 1,
      evaluate: () => new Promise((resolve) => answers.push(resolve)),
    };
    const runner = new PlanRunner(waiting);
    const running = runner.start(request);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    runner.stop();
    await running;
    expect(runner.state).toBe('stopped');
    expect(runner.result).toBeNull();
  });

  it('lists runs that fail, and counts their worlds out', async () => {
    const error = { code: 'broken', zh: '坏', en: 'broken', detail: {} };
    const evaluator = new OnThread();
    const faulty: Evaluator = {
      concurrency: 1,
      evaluate: (job) =>
        job.replication === 1 && job.design === 'plan-1'
          ? Promise.resolve({ ok: false, error })
          : evaluator.evaluate(job),
    };
    const runner = new PlanRunner(faulty);
    await runner.start({ ...request, stages: [{ towns: null, worlds: 3 }] });
    expect(runner.result?.comparison.replications).toEqual([0, 2]);
    expect(runner.failures).toHaveLength(1);
    expect(runner.result?.outcomes.get('plan-0')).toHaveLength(2);
  });
});
