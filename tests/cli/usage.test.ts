// The grammar of the command line: help that teaches, complaints that help, exit code 2.
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';

describe('help', () => {
  it('of the program lists commands, examples and exit codes, in both languages', async () => {
    const english = await runCommand(['--help']);
    expect(english.code).toBe(0);
    for (const text of [
      'Usage:',
      'compare',
      'validate',
      'Examples:',
      'wangge compare z-district',
      '130  interrupted',
    ]) {
      expect(english.stdout).toContain(text);
    }
    const chinese = await runCommand(['--help'], { env: { LANG: 'zh_CN.UTF-8' } });
    for (const text of ['用法：', '命令：', '例：', '退出码：']) expect(chinese.stdout).toContain(text);
    expect(chinese.stdout).not.toMatch(/Usage:|Options:|Commands:/);
  });

  it.each(['run', 'compare', 'describe', 'validate', 'scenarios', 'evidence'])(
    'of %s has examples',
    async (command) => {
      for (const args of [
        [command, '--help'],
        ['help', command],
      ]) {
        const { code, stdout } = await runCommand(
          [...args, '--lang', 'en'].slice(0, args[0] === 'help' ? 2 : 4),
        );
        expect(code).toBe(0);
        expect(stdout).toMatch(new RegExp(`Examples:\\n  # .*\\n  wangge ${command}`));
      }
    },
  );

  it.each(['compare', 'calibration', 'run'])('of %s states each default once', async (command) => {
    const { stdout } = await runCommand([command, '--help']);
    const options = stdout.split(/\n(?=\s+-)/);
    for (const option of options) expect(option.match(/\(default: /g) ?? []).not.toHaveLength(2);
  });

  it('is shown on stderr, with exit code 2, when nothing is asked', async () => {
    const { code, stdout, stderr } = await runCommand([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: wangge');
  });

  it('gives the version of the model', async () => {
    const { code, stdout } = await runCommand(['--version']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('a command line that makes no sense', () => {
  it.each([
    [
      ['compare', 'x', '--replicatoins', '3'],
      /unknown option --replicatoins\nDid you mean --replications\?\nSee: wangge compare --help/,
    ],
    [['--lang', 'en', 'run', 'x', 'y'], /See: wangge run --help/],
    [['compair', 'x'], /unknown command compair\nDid you mean compare\?/],
    [['run'], /missing argument <scenario>/],
    [['run', 'x', 'y'], /too many arguments/],
    [['compare', 'x', '--json'], /option --json <file> needs a value/],
    [['compare', 'x', '-n', '0'], /bad value "0" for --replications; expected a whole number from 1/],
    [['compare', 'x', '-n', '5', '--precision', '0.1'], /--replications and --precision exclude each other/],
    [['compare', 'x', '--max', '5'], /--max needs --precision/],
    [['compare', 'x', '--json', '-', '--csv', '-'], /cannot both go to standard output/],
    [['compare', 'x', '--measures', 'few'], /expected one of: main, all/],
    [['compare', 'x', '--workers', 'many'], /for --workers/],
    [['run', 'x', '--json', '--csv'], /--json and --csv exclude each other/],
    [['evidence', '--replications', '1'], /bad value "1" for --replications; expected a whole number from 2/],
    [['evidence', '--towns', '4;5'], /for --towns/],
    [['evidence', '--clams', 'Z14'], /unknown option --clams\nDid you mean --claims\?/],
    [['run', 'x', '--lang', 'fr'], /bad value "fr" for --lang; expected one of: zh, en/],
  ])('%j is explained with exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('is explained in Chinese too', async () => {
    const { code, stderr } = await runCommand(['compare', 'x', '--replicatoins', '3', '--lang', 'zh']);
    expect(code).toBe(2);
    expect(stderr).toContain(
      '未知选项 --replicatoins\n是否想输入 --replications？\n用法见：wangge compare --help',
    );
  });
});
