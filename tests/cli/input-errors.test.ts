// What the command line says about files and scenarios that cannot be used: one clear message, exit code 1, never a stack.
import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { smallScenarioText } from '../support/small-scenario.ts';

let dir: string;
const file = (name: string): string => path.join(dir, name);

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'wangge-cli-'));
  writeFileSync(file('good.yaml'), smallScenarioText());
  writeFileSync(file('empty.yaml'), '');
  writeFileSync(file('formatless.yaml'), smallScenarioText().replace(/^format: .*\n/m, ''));
  writeFileSync(file('binary.yaml'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0xff, 0xfe]));
  writeFileSync(file('gbk.yaml'), Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xc4, 0xe3, 0xba, 0xc3, 0x0a]));
  writeFileSync(file('proto.yaml'), smallScenarioText('__proto__: { polluted: true }'));
  writeFileSync(
    file('many.yaml'),
    smallScenarioText(
      'residents: { initialTrust: 7, patienceDays: -1, colour: red }',
      'incidents: { demand: .nan }',
    ),
  );
  const large = openSync(file('large.yaml'), 'w');
  ftruncateSync(large, 50 * 1024 * 1024);
  closeSync(large);
  mkdirSync(file('folder'));
  writeFileSync(file('folder/other.yaml'), '');
  mkdirSync(file('scenario'));
  writeFileSync(file('scenario/scenario.yaml'), smallScenarioText());
});

afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('run, compare and describe', () => {
  it.each([
    ['a missing file', 'nowhere.yaml', /no such file/],
    ['a folder without scenario.yaml', 'folder', /holds no scenario\.yaml\nIt holds: other\.yaml/],
    ['an empty file', 'empty.yaml', /empty/],
    ['a binary file', 'binary.yaml', /not a text file/],
    ['a file that is not UTF-8', 'gbk.yaml', /not UTF-8/],
    ['a file of 50 MB', 'large.yaml', /has 50\.0 MB, over the limit of 5 MB/],
  ])('refuse %s', async (_what, name, message) => {
    for (const command of ['run', 'describe']) {
      const { code, stdout, stderr } = await runCommand([command, file(name)]);
      expect(stderr).toMatch(message);
      expect(stderr).not.toMatch(/ at .*\.js:/);
      expect([code, stdout]).toEqual([1, '']);
    }
  });

  it('say what was probably meant by a mistyped name, in the language asked for', async () => {
    const { code, stderr } = await runCommand(['compare', 'no-such-scenario', '--lang', 'zh']);
    expect(code).toBe(1);
    expect(stderr).toContain('找不到情景“no-such-scenario”');
  });

  it('name the shipped scenario that a path was meant to name', async () => {
    for (const argument of ['scenarios/reference/small', './nowhere/scenarios/reference/small.yaml']) {
      const { code, stderr } = await runCommand(['run', argument], { cwd: dir });
      expect(stderr).toContain(`no such file: ${argument}\nDid you mean reference/small?`);
      expect(code).toBe(1);
    }
  });

  it('refuse designs, towns and measures that the scenario does not have, naming those it has', async () => {
    const cases: [args: string[], message: RegExp][] = [
      [['run', file('good.yaml'), '--design', 'z'], /no design "z"; it has: A = a, B = b, C = c/],
      [['run', file('good.yaml'), '--towns', '0,2'], /no town with number 2; available: 0 to 1/],
      [['compare', file('good.yaml'), '--designs', 'a'], /at least two designs/],
      [
        ['compare', file('good.yaml'), '--designs', 'a,b', '--baseline', 'c'],
        /"c" is not among the designs compared: a, b/,
      ],
      [
        ['compare', file('good.yaml'), '-d', 'b', '-b', 'a'],
        /the baseline "a" is not among the designs compared: b/,
      ],
      [
        ['compare', file('good.yaml'), '--primary', 'hidden-shares'],
        /no measure "hidden-shares"[^]*Did you mean hidden-share\?/,
      ],
      [['compare', file('good.yaml'), '--json', file('folder')], /cannot write .*folder: it is a folder/],
      [
        ['compare', file('good.yaml'), '--csv', file('nowhere/x.csv')],
        /cannot write .*x\.csv: there is no such/,
      ],
      [
        ['compare', file('good.yaml'), '--json', file(`${'long'.repeat(80)}.json`)],
        /cannot write .*: the name is too long/,
      ],
      [
        ['compare', file('good.yaml'), '--lang', 'zh', '--csv', file(`${'long'.repeat(80)}.csv`)],
        /无法写入 .*：名称过长/,
      ],
      [['compare', file('good.yaml'), '-p', 'solved-share'], /Did you mean true-solved-share\?/],
      [['compare', file('good.yaml'), '-p', 'harm'], /Did you mean harm-days\?/],
      [['presets', 'jinnui'], /no preset "jinnui"[^]*Did you mean jinniu\?/],
      [['evidence', '--claims', 'boomerang'], /no claim boomerang[^]*Did you mean z15-boomerang\?/],
      [['run', 'z-district', '--design', 'todya'], /no design "todya"[^]*Did you mean today\?/],
    ];
    for (const [args, message] of cases) {
      const { code, stderr } = await runCommand(args);
      expect(stderr).toMatch(message);
      expect(code).toBe(1);
    }
  });

  it('refuse a scenario that cannot fit into memory, with both figures', async () => {
    const { code, stderr } = await runCommand(['compare', file('good.yaml'), '--memory', '1']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/needs an estimated \d+ MB of memory .* over the limit of 1 MB/);
  });
});

describe('validate', () => {
  it('accepts a file, a folder with a scenario.yaml, and says so', async () => {
    const { code, stdout } = await runCommand(['validate', file('good.yaml'), file('scenario')]);
    expect(code).toBe(0);
    expect(stdout.match(/no problems \(Small town\)/g)).toHaveLength(2);
  });

  it('lists every problem with line, column, place and allowed range', async () => {
    const { code, stdout } = await runCommand(['validate', file('many.yaml')]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/4 errors/);
    for (const pointer of [
      '/residents/initialTrust',
      '/residents/patienceDays',
      '/residents/colour',
      '/incidents/demand',
    ]) {
      expect(stdout).toMatch(new RegExp(`line \\d+, column \\d+, ${pointer}`));
    }
  });

  it('says that the format is missing where it is', async () => {
    const { code, stdout } = await runCommand(['validate', file('formatless.yaml')]);
    expect(code).toBe(1);
    expect(stdout).toContain('"File format" is missing; it must be wangge-scenario/1');
  });

  it('treats __proto__ as an unknown key', async () => {
    const { code, stdout } = await runCommand(['validate', file('proto.yaml')]);
    expect(code).toBe(1);
    expect(stdout).toContain('/__proto__');
  });

  it('goes on after a file that cannot be read', async () => {
    const { code, stdout } = await runCommand([
      'validate',
      file('large.yaml'),
      file('nowhere.yaml'),
      file('good.yaml'),
      '--lang',
      'zh',
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/超过情景文件的上限[^]*文件不存在[^]*无问题（小城）/);
  });
});
