// The browser's worker pool in a real Chromium: the outcomes of Node, and an end to every job whatever its worker does.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/paths.mjs';
import { serveStatic } from '../../scripts/static-server.mjs';
import type { JobRequest } from '../../src/experiment/evaluator.ts';
import { JobRunner } from '../../src/runtime/job/run-job.ts';
import { launchChromium } from '../support/chromium.ts';
import type { PoolAnswer, PoolCall } from '../runtime/browser/pool-page/page.ts';
import { smallScenario } from '../support/small-scenario.ts';

const scenario = smallScenario();
const job = (design: string, replication = 0): JobRequest => ({ scenario, design, replication, towns: null });

let dir: string;
let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serveStatic>>;

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'wangge-pool-'));
  await build({
    configFile: false,
    root: fromRoot('tests/runtime/browser/pool-page'),
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir: dir, emptyOutDir: true, assetsInlineLimit: 0 },
  });
  server = await serveStatic({ dir, port: 0 });
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => 'evaluateAll' in globalThis);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(dir, { recursive: true, force: true });
});

/** As text, since the scenario's type is too deep for the driver's own. */
const evaluateAll = async (call: PoolCall): Promise<PoolAnswer[]> => {
  const answers = await page.evaluate(async (text) => {
    const { evaluateAll: onPage } = globalThis as unknown as {
      evaluateAll: (call: unknown) => Promise<unknown>;
    };
    return JSON.stringify(await onPage(JSON.parse(text)));
  }, JSON.stringify(call));
  return JSON.parse(answers) as PoolAnswer[];
};

const summary = (answer: PoolAnswer | undefined): string => {
  if (answer === undefined) return 'nothing';
  if ('rejected' in answer) return answer.rejected;
  return answer.ok ? `${answer.outcome.design}/${answer.outcome.replication}` : answer.error.code;
};

describe('the browser pool', () => {
  it('gives the outcomes of Node, on one worker or two', async () => {
    const requests = ['a', 'b', 'c'].flatMap((design) => [job(design, 0), job(design, 1)]);
    const runner = new JobRunner();
    const expected: string[] = [];
    for (const request of requests) {
      const result = await runner.run(request);
      if (!result.ok) throw new Error(result.error.en);
      expected.push(result.outcome.hash);
    }
    for (const workers of [1, 2]) {
      const answers = await evaluateAll({ worker: 'own', workers, requests });
      expect(
        answers.map((answer) => ('ok' in answer && answer.ok ? answer.outcome.hash : summary(answer))),
      ).toEqual(expected);
    }
  });

  it('brings errors of jobs as data', async () => {
    const [answer] = await evaluateAll({ worker: 'own', workers: 1, requests: [job('nope')] });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'unknown-design', detail: { design: 'nope' } },
    });
  });

  it('names the jobs whose workers reject, throw or hang, and answers the others', async () => {
    const designs = ['a', 'reject', 'b', 'stray-throw', 'hang', 'c', 'stray-rejection'];
    const answers = await evaluateAll({
      worker: 'faulty',
      workers: 2,
      requests: designs.map((design) => job(design, 3)),
    });
    expect(answers.map(summary)).toEqual([
      'a/3',
      'worker-rejected',
      'b/3',
      'worker-died',
      'worker-silent',
      'c/3',
      'worker-died',
    ]);
  });

  it('ends a hanging worker when its job is cancelled, and goes on with the next job', async () => {
    const answers = await evaluateAll({
      worker: 'faulty',
      workers: 1,
      requests: [job('hang'), job('a', 1)],
      cancelFirst: true,
    });
    expect(answers.map(summary)).toEqual(['Error: cancelled by the page', 'a/1']);
  });

  it('cancels a running real job and goes on with the next one', async () => {
    const answers = await evaluateAll({
      worker: 'own',
      workers: 1,
      requests: [job('b', 7), job('c', 8)],
      cancelFirst: true,
    });
    expect(answers.map(summary)).toEqual(['Error: cancelled by the page', 'c/8']);
  });
});
