// Comparisons that do not go as planned: failing workers, Ctrl-C, a reader that leaves. What was done is shown, and the exit code says so.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/experiment/comparison.ts';
import { buildWorker, type BuiltWorker } from '../support/build-worker.ts';
import { runCommand, runShell } from '../support/run-command.ts';
import { smallScenarioText } from '../support/small-scenario.ts';

interface ComparisonFile {
  readonly ended: string;
  readonly runs: readonly { readonly design: string; readonly replication: number }[];
  readonly comparison: Comparison;
}

let dir: string;
let scenario: string;
let worker: BuiltWorker;
const file = (name: string): string => path.join(dir, name);
const readJson = (name: string): ComparisonFile =>
  JSON.parse(readFileSync(file(name), 'utf8')) as ComparisonFile;

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'wangge-cli-'));
  scenario = file('small.yaml');
  writeFileSync(scenario, smallScenarioText());
  worker = await buildWorker('faulty-engine-worker');
});

afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
  worker.remove();
});

describe('compare', () => {
  it('lists failed replications, compares the others, and ends with exit code 3', async () => {
    const env = { WANGGE_WORKER: worker.file, WANGGE_FAULTS: 'b/1=exit' };
    const args = ['compare', scenario, '-d', 'a,b', '-n', '3', '--quiet', '--json', file('failed.json')];
    const { code, stdout } = await runCommand(args, { env });
    expect(code).toBe(3);
    expect(stdout).toMatch(/1 job failed:\n {2}failed: design b, replication 1 - .*the worker died/);
    const { comparison, runs } = readJson('failed.json');
    expect(comparison.replications).toEqual([0, 2]);
    expect(runs.find(({ design, replication }) => design === 'b' && replication === 1)).toHaveProperty(
      'error',
    );
  });

  it('says so when nothing could be compared', async () => {
    const env = { WANGGE_WORKER: worker.file, WANGGE_FAULTS: 'b/0=throw' };
    const { code, stdout } = await runCommand(['compare', scenario, '-d', 'a,b', '-n', '1', '--quiet'], {
      env,
    });
    expect(code).toBe(3);
    expect(stdout).toContain('nothing can be compared');
  });

  it(
    'shows what is done when interrupted, with exit code 130',
    { skip: process.platform === 'win32' },
    async () => {
      let interrupted = false;
      const { code, stdout, stderr } = await runCommand(
        ['compare', scenario, '-d', 'a,b', '-n', '200', '--json', file('interrupted.json')],
        {
          onStderr: (child, text) => {
            if (interrupted || !text.includes('10%')) return;
            interrupted = true;
            child.kill('SIGINT');
          },
        },
      );
      expect(stderr).toContain('Stopping ...');
      expect(code).toBe(130);
      expect(stdout).toContain('Interrupted; this is what was done.');
      expect(stdout).toMatch(/95 % interval \(any time\)/);
      expect(stdout).not.toContain('Still running');
      expect(stdout).toContain('Stopped early');
      const { ended, comparison } = readJson('interrupted.json');
      expect(ended).toBe('cancelled');
      expect(comparison.replications.length).toBeGreaterThan(0);
      expect(comparison.replications.length).toBeLessThan(200);
    },
  );

  it.each([
    ['en', 'wangge: cannot write standard output: '],
    ['zh', 'wangge: 无法写入 标准输出：'],
  ])(
    'says in one line that standard output cannot take more (%s)',
    { skip: !existsSync('/dev/full') },
    async (lang, message) => {
      const line = `"$NODE" "$WANGGE" describe '${scenario}' --lang ${lang} > /dev/full`;
      const { code, stderr } = await runShell(line);
      expect(stderr).toMatch(/^[^\n]+ENOSPC[^\n]+\n$/);
      expect(stderr.startsWith(message)).toBe(true);
      expect(code).toBe(1);
    },
  );

  it(
    'ends without a word when the reader of a pipe leaves',
    { skip: process.platform === 'win32' },
    async () => {
      const line = `"$NODE" "$WANGGE" compare '${scenario}' -d a,b -n 2 --quiet --json '${file('piped.json')}' | head -n 1`;
      const { stdout, stderr } = await runShell(line);
      expect(stdout).toMatch(/^wangge, model version .*\n$/);
      expect(stderr).toBe('');
      expect(existsSync(file('piped.json'))).toBe(true);
      const unread = await runShell(`"$NODE" "$WANGGE" describe '${scenario}' | true`);
      expect(unread).toEqual({ code: 0, stdout: '', stderr: '' });
    },
  );
});
