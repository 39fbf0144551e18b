// The workbench: results of one scenario are gone in the same step in which another is opened, undone to or redone to.

import { expect, it, vi } from 'vitest';
import type { Evaluator } from '../../../src/experiment/evaluator.ts';
import type { OpenedScenario } from '../../../web/plan/plan.ts';
import { Workbench } from '../../../web/stores/workbench.svelte.ts';
import { Clerk } from '../../../web/workers/clerk.ts';
import { plausibleOutcome } from '../../support/plausible-outcome.ts';
import { openedZDistrict } from '../../support/z-district.ts';

const builtIn = openedZDistrict();
const another: OpenedScenario = {
  ...builtIn,
  hash: 'f'.repeat(64),
  scenario: { ...builtIn.scenario, seed: 'other' },
};

const evaluator: Evaluator = {
  concurrency: 1,
  evaluate: (request) => Promise.resolve({ ok: true, outcome: plausibleOutcome(request) }),
};

/** A workbench with results of the built-in scenario on screen. */
async function withResults(): Promise<Workbench> {
  const facts = { townNames: [], sample: [0] };
  const workbench = new Workbench({ builtIn, facts, evaluator, clerk: new Clerk() });
  await compute(workbench);
  return workbench;
}

async function compute({ runner, scenario, baseline }: Workbench): Promise<void> {
  const stages = [{ scaled: null, towns: null, worlds: 2 }];
  runner.start({ scenario, baseline, primary: 'true-solved-share', stages });
  await vi.waitFor(() => expect(runner.state).toBe('done'), { timeout: 30_000 });
  expect(runner.shown).not.toBeNull();
}

it('opening another scenario takes the older results away at once', async () => {
  const workbench = await withResults();
  workbench.open(another);
  expect([workbench.opened.hash, workbench.runner.shown]).toEqual([another.hash, null]);
});

it('undo and redo across scenarios take the results away at once', async () => {
  const workbench = await withResults();
  workbench.open(another);
  await compute(workbench);
  workbench.undo();
  expect([workbench.opened.hash, workbench.runner.shown]).toEqual([builtIn.hash, null]);
  await compute(workbench);
  workbench.redo();
  expect([workbench.opened.hash, workbench.runner.shown]).toEqual([another.hash, null]);
});

it('a change within the scenario leaves the results on screen', async () => {
  const workbench = await withResults();
  const before = workbench.runner.shown;
  workbench.commit({ ...workbench.plan, windowDays: 200 }, 'journal.start');
  workbench.undo();
  expect(workbench.runner.shown).toBe(before);
});
