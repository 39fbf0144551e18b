// `wangge evidence` as a user meets it: one small town, two worlds. It goes on where a killed run stopped, uses nothing that is torn,
// and its exit code says how it ended.
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../../../scripts/paths.mjs';
import { buildWorker, type BuiltWorker } from '../../support/build-worker.ts';
import { runCommand, type CommandEnd, type CommandOptions } from '../../support/run-command.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'wangge-evidence-'));
let worker: BuiltWorker;

/** c2-signboard has three arms, null-no-weights three more: twelve runs in two worlds. */
const claims = ['--claims', 'C2,null', '--towns', '12', '--replications', '2'];
const runs = 12;
const start = (cache: string, more: readonly string[] = [], options: CommandOptions = {}) =>
  runCommand(['evidence', ...claims, '--workers', '1', '--cache', path.join(dir, cache), ...more], options);

interface Numbers {
  readonly ended: string;
  readonly claims: readonly { readonly id: string; readonly results: unknown; readonly arms: unknown }[];
}
const numbersOf = (file: string) => {
  const { ended, claims: found } = JSON.parse(readFileSync(path.join(dir, file), 'utf8')) as Numbers;
  return { ended, claims: found.map(({ id, results, arms }) => ({ id, results, arms })) };
};
const keptFiles = (cache: string): string[] =>
  readdirSync(path.join(dir, cache), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.run'))
    .map((file) => path.join(dir, cache, file))
    .sort();
const keptBefore = ({ stderr }: CommandEnd): number => Number(/(\d+) runs were kept/.exec(stderr)?.[1] ?? 0);

beforeAll(async () => {
  worker = await buildWorker('faulty-engine-worker');
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
  worker.remove();
});

describe('an evidence run', () => {
  it('that is killed between two files goes on from there, with the numbers of an undisturbed one', async () => {
    const undisturbed = await start('whole', ['--json', path.join(dir, 'whole.json')]);
    expect(undisturbed.code).toBe(0);
    expect(keptBefore(undisturbed)).toBe(0);
    expect(keptFiles('whole')).toHaveLength(runs);

    let killed = false;
    const first = await start('killed', [], {
      onStderr: (child, text) => {
        if (killed || !text.includes('null-no-weights')) return;
        killed = true;
        child.kill('SIGKILL');
      },
    });
    expect(first.code).not.toBe(0);
    expect(first.stdout).toContain('c2-signboard');
    const kept = keptFiles('killed').length;
    expect(kept).toBeGreaterThanOrEqual(6);
    expect(kept).toBeLessThan(runs);

    const second = await start('killed', ['--json', path.join(dir, 'killed.json')]);
    expect(second.code).toBe(0);
    expect(keptBefore(second)).toBe(kept);
    expect(numbersOf('killed.json')).toEqual(numbersOf('whole.json'));
  });

  it('does not use a kept result that is torn, says so, and runs it again', async () => {
    await start('torn');
    const [file] = keptFiles('torn');
    truncateSync(file, 100);
    const again = await start('torn', ['--json', path.join(dir, 'torn.json')]);
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('1 kept results were incomplete');
    expect(keptBefore(again)).toBe(runs - 1);
    const mended = await start('torn', ['--fresh', '--json', path.join(dir, 'fresh.json')]);
    expect(keptBefore(mended)).toBe(0);
    expect(numbersOf('torn.json')).toEqual(numbersOf('fresh.json'));
  });

  it('stopped by Ctrl-C says what is kept, with exit code 130, and does not judge what was cut short', async () => {
    let interrupted = false;
    const { code, stdout, stderr } = await start(
      'interrupted',
      ['--json', path.join(dir, 'interrupted.json')],
      {
        onStderr: (child, text) => {
          if (interrupted || !text.includes('c2-signboard')) return;
          interrupted = true;
          child.kill('SIGINT');
        },
      },
    );
    expect([code, stdout]).toEqual([130, '']);
    expect(stderr).toContain('starting again goes on from there');
    expect(numbersOf('interrupted.json')).toEqual({ ended: 'cancelled', claims: [] });
  });

  it('in which a run fails ends with exit code 3, and keeps only what succeeded', async () => {
    const env = { WANGGE_WORKER: worker.file, WANGGE_FAULTS: 'today/1=throw' };
    const { code, stdout } = await start('failing', [], { env });
    expect(code).toBe(3);
    expect(stdout).toContain('1 runs failed; their worlds enter nothing');
    expect(keptFiles('failing')).toHaveLength(runs - 1);
  });

  it('of a part leaves the document as it is', async () => {
    const before = readFileSync(fromRoot('docs/EVIDENCE.md'), 'utf8');
    const { stdout } = await start('whole');
    expect(stdout).toContain('The document stays as it is');
    expect(readFileSync(fromRoot('docs/EVIDENCE.md'), 'utf8')).toBe(before);
  });
});

describe('a claim that cannot be run', () => {
  it.each([
    ['one that nobody wrote', 'z15-bomerang', /no claim z15-bomerang.*\nDid you mean z15-boomerang\?/],
    ['one without a file', 'C12', /No file is registered for the claim C12: not testable/],
  ])('%s is explained with exit code 1', async (_what, word, message) => {
    const { code, stdout, stderr } = await runCommand(['evidence', '--claims', word]);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([1, '']);
  });

  it('in a town that is not there is explained with exit code 1', async () => {
    const { code, stderr } = await runCommand(['evidence', '--claims', 'C2', '--towns', '15']);
    expect(stderr).toContain('no town with number 15');
    expect(code).toBe(1);
  });
});
