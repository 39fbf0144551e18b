// What the command line computes: the real bundle on real threads, on a small scenario.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/output/display-width.ts';
import type { Comparison } from '../../src/experiment/comparison.ts';
import { runComparison } from '../../src/experiment/run-comparison.ts';
import { tellingIn } from '../../src/experiment/telling-measures.ts';
import { measures } from '../../src/model/outcome/measures.ts';
import type { Outcome } from '../../src/model/outcome/outcome.ts';
import { modelVersion } from '../../src/model/version.ts';
import { InlineEvaluator } from '../../src/runtime/inline-evaluator.ts';
import { scenarioHash } from '../../src/scenario/hash.ts';
import { documentedSystems } from '../support/documented-systems.ts';
import { runCommand, runShell } from '../support/run-command.ts';
import { loaded, scenarioFile } from '../support/scenario-text.ts';
import { smallScenario, smallScenarioText } from '../support/small-scenario.ts';

interface ComparisonFile {
  readonly modelVersion: string;
  readonly scenario: { readonly id: string; readonly hash: string; readonly seed: string };
  readonly designs: readonly { readonly id: string; readonly hash: string }[];
  readonly command: string;
  readonly ended: string;
  readonly runs: readonly { readonly design: string; readonly replication: number; readonly hash?: string }[];
  readonly comparison: Comparison;
}

let dir: string;
let scenario: string;
const file = (name: string): string => path.join(dir, name);
const readJson = <T>(name: string): T => JSON.parse(readFileSync(file(name), 'utf8')) as T;

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'wangge-cli-'));
  scenario = file('small.yaml');
  writeFileSync(scenario, smallScenarioText());
});

afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('run', () => {
  it('gives the outcome that the engine gives, with all that is needed to repeat it', async () => {
    const { code, stdout } = await runCommand([
      'run',
      scenario,
      '--design',
      'B',
      '--replication',
      '2',
      '--towns',
      '1',
      '--json',
    ]);
    expect(code).toBe(0);
    const result = JSON.parse(stdout) as ComparisonFile & { outcome: Outcome };
    const request = { scenario: smallScenario(), design: 'b', replication: 2, towns: [1] };
    const expected = await new InlineEvaluator().evaluate(request);
    if (!expected.ok) throw new Error(expected.error.en);
    expect(result.outcome).toEqual(JSON.parse(JSON.stringify(expected.outcome)));
    expect(result).toMatchObject({
      format: 'wangge-run/1',
      modelVersion,
      scenario: { id: 'small', hash: scenarioHash(request.scenario), seed: 'small' },
      designs: [{ id: 'b' }],
      towns: [1],
      command: `wangge run ${scenario} --design b --replication 2 --towns 1`,
    });
  });

  it('shows every measure that says something under its ledger, aligned, in both languages', async () => {
    const run = { scenario: smallScenario(), design: 'a', replication: 0, towns: null };
    const evaluated = await new InlineEvaluator().evaluate(run);
    if (!evaluated.ok) throw new Error(evaluated.error.en);
    const telling = tellingIn(evaluated.outcome, measures);
    const silent = measures.filter((measure) => !telling.includes(measure));
    expect(Math.min(telling.length, silent.length)).toBeGreaterThan(20);
    for (const [language, ledgers] of [
      ['en', ['TRUTH', 'RECORD', 'COST']],
      ['zh', ['实情', '台账', '成本']],
    ] as const) {
      const { code, stdout } = await runCommand(['run', scenario, '--lang', language]);
      expect(code).toBe(0);
      for (const text of [...ledgers, ...telling.map((measure) => measure[language])])
        expect(stdout).toContain(text);
      for (const measure of silent) expect(stdout).not.toContain(`  ${measure[language]}  `);
      const rows = stdout.split('\n').filter((line) => /^ {4}.*\d%$/.test(line));
      expect(rows.length).toBeGreaterThan(20);
      expect(new Set(rows.map(displayWidth)).size).toBe(1);
    }
  });

  it('writes CSV that a spreadsheet opens: byte order mark, one row per quantity, plain numbers', async () => {
    const { stdout } = await runCommand(['run', scenario, '--csv', '--lang', 'zh']);
    expect(stdout.startsWith('\uFEFFquantity,')).toBe(true);
    const rows = stdout.trimEnd().split('\r\n');
    expect(rows.length).toBeGreaterThan(measures.length);
    expect(rows.find((row) => row.startsWith('true-solved-share,'))).toMatch(
      /^true-solved-share,真实解决率,truth,share,a,0,0\.\d+$/,
    );
  });

  it('takes another seed for another territory', async () => {
    const [first, second, again] = await Promise.all(
      ['x', 'y', 'x'].map(async (seed) => {
        const { stdout } = await runCommand(['run', scenario, '--json', '--seed', seed]);
        return (JSON.parse(stdout) as { outcome: Outcome }).outcome.hash;
      }),
    );
    expect(first).not.toBe(second);
    expect(first).toBe(again);
  });
});

describe('compare', () => {
  it('writes the comparison, hashes and command, and the command gives the same again', async () => {
    const first = await runCommand([
      'compare',
      scenario,
      '--designs',
      'A,C',
      '-n',
      '3',
      '--json',
      file('first.json'),
      '--workers',
      '2',
    ]);
    expect(first.stderr).toMatch(/100% {2}/);
    expect(first.code).toBe(0);
    const result = readJson<ComparisonFile>('first.json');
    expect(result.runs.map(({ design, replication }) => `${replication}${design}`)).toEqual([
      '0a',
      '0c',
      '1a',
      '1c',
      '2a',
      '2c',
    ]);
    const { comparison } = await runComparison({
      scenario: smallScenario(),
      designs: ['a', 'c'],
      baseline: 'a',
      primary: 'true-solved-share',
      towns: null,
      replications: { kind: 'fixed', n: 3 },
      evaluator: new InlineEvaluator(),
    });
    expect(result.comparison).toEqual(JSON.parse(JSON.stringify(comparison)));
    const again = await runShell(
      `"$NODE" "$WANGGE" ${result.command.replace(/^wangge /, '')} --quiet --workers 0 --json -`,
    );
    expect(again.stderr).toBe('');
    expect(JSON.parse(again.stdout)).toEqual(result);
  });

  it('shows levels, differences, intervals and verdicts, the ladder and the gap', async () => {
    const { code, stdout } = await runCommand(['compare', scenario, '-n', '4', '--quiet']);
    expect(code).toBe(0);
    expect(stdout).toContain('Handling rate only  against  Today');
    expect(stdout).toMatch(
      /Really solved, of all that arose \* .*%.*%.*\[.*\] {2}points +(better|worse|cannot tell yet|equal)/,
    );
    expect(stdout).toMatch(
      /DISTORTION LADDER[^]*GAP BY CAUSE[^]*Holm-adjusted for 2\sdesigns[^]*To reproduce: wangge compare/,
    );
  });

  it('says in words what came out, also in Chinese, and that one replication is not enough', async () => {
    const { stdout } = await runCommand([
      'compare',
      scenario,
      '-d',
      'a,b',
      '-n',
      '1',
      '--quiet',
      '--lang',
      'zh',
    ]);
    expect(stdout).toContain('「只考处置率」还看不出来');
    expect(stdout).toContain('1 个平行世界');
  });

  it('runs until the wanted precision, and the command given repeats what entered the intervals', async () => {
    const wanted = ['--precision', '0.5', '--designs', 'a,b', '--quiet', '--json', file('precise.json')];
    const { code, stdout } = await runCommand(['compare', scenario, ...wanted]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'The wanted precision was reached with 10 replications (5 more only confirmed it)',
    );
    const { ended, comparison, command } = readJson<ComparisonFile>('precise.json');
    expect([ended, comparison.replications.length]).toEqual(['precise', 10]);
    expect(command).toContain('--replications 10');
  });

  it('samples whole towns and says which', async () => {
    const { stdout } = await runCommand([
      'compare',
      scenario,
      '-d',
      'a,b',
      '-n',
      '2',
      '--sample-towns',
      '1',
      '--quiet',
    ]);
    expect(stdout).toMatch(/towns [01] only \(a sample of whole towns\)/);
    expect(stdout).toMatch(/To reproduce: .* --towns [01]$/m);
  });

  it('writes CSV with a row per design and quantity', async () => {
    await runCommand(['compare', scenario, '-n', '2', '--quiet', '--csv', file('out.csv')]);
    const rows = readFileSync(file('out.csv'), 'utf8').trimEnd().split('\r\n');
    const columns = rows[0]?.split(',') ?? [];
    expect(rows.filter((row) => row.startsWith('closure-rate,'))).toHaveLength(2);
    expect(rows.every((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).length === columns.length)).toBe(
      true,
    );
  });
});

describe('describe and scenarios', () => {
  it('say what a scenario is and what each design changes', async () => {
    const { code, stdout } = await runCommand(['describe', scenario, '--lang', 'zh']);
    expect(code).toBe(0);
    expect(stdout).toContain('居民 3,000 人');
    expect(stdout).toMatch(/A = a\n {2}现行方案\n {4}情景本身，不作改动/);
    expect(stdout).toMatch(/只考处置率\n {4}自改革日起\n(?: {6}.*\n)* {6}处置率的权重从 [\d.]+% 升到 100%/);
  });

  it('list what is shipped, and each of them can be used', async () => {
    const { code, stdout } = await runCommand(['scenarios']);
    expect(code).toBe(0);
    expect(stdout).not.toContain('cannot be used');
    const names = stdout.match(/^ {2}\S+/gm)?.map((name) => name.trim()) ?? [];
    expect(names).toContain('z-district');
    expect(names).toContain('reference/small');
    expect((await runCommand(['validate', ...names])).code).toBe(0);
  });

  it('list every documented system with one line on what it is, in either language', async () => {
    const { stdout: zh } = await runCommand(['scenarios', '--lang', 'zh']);
    const { stdout: en } = await runCommand(['scenarios', '--lang', 'en']);
    for (const name of documentedSystems()) {
      const { title } = loaded(scenarioFile(`${name}/scenario.yaml`));
      expect(zh).toContain(`${title.zh} `);
      expect(en).toContain(`${title.en} `);
    }
  });
});
