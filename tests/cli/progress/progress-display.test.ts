// Progress on terminals and in log files.
import { describe, expect, it } from 'vitest';
import { durationText } from '../../../src/cli/progress/duration-text.ts';
import { ProgressDisplay, type ProgressState } from '../../../src/cli/progress/progress-display.ts';
import { textsOf } from '../../../src/cli/texts/texts.ts';

const texts = textsOf('en');
const state = (fraction: number, more: Partial<ProgressState> = {}): ProgressState => ({
  fraction,
  done: Math.floor(fraction * 20),
  most: 20,
  failed: 0,
  mayEndEarlier: false,
  note: '',
  ...more,
});

function shown(
  states: readonly ProgressState[],
  options: { isTTY?: boolean; columns?: number; quiet?: boolean },
): string {
  let written = '';
  const target = { ...options, write: (text: string) => (written += text) };
  const display = new ProgressDisplay(target, texts, options.quiet === true);
  states.forEach((each) => {
    display.show(each);
  });
  display.end();
  return written;
}

describe('ProgressDisplay', () => {
  it('writes a plain line per tenth where there is no terminal', () => {
    const lines = shown(
      Array.from({ length: 101 }, (_, i) => state(i / 100)),
      {},
    )
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[4]).toMatch(/^50% {2}10 of 20 replications done {2}about \d+ s left$/);
    expect(lines.join('')).not.toContain('\u001b');
  });

  it('rewrites one line on a terminal, within its width, and removes it at the end', () => {
    const written = shown([state(0.5, { failed: 2, note: 'a note '.repeat(20) })], {
      isTTY: true,
      columns: 50,
    });
    const [, line = '', rest] = written.split('\r\u001b[K');
    expect(line).toContain('2 failed');
    expect(line.length).toBeLessThan(50);
    expect(rest).toBe('');
    expect(written).not.toContain('\n');
  });

  it('says "at most" where the run may end earlier', () => {
    expect(shown([state(0.3, { mayEndEarlier: true })], {})).toContain('at most about');
  });

  it('writes nothing when quiet', () => {
    expect(shown([state(0.5)], { isTTY: true, quiet: true })).toBe('');
  });
});

describe('durationText', () => {
  it.each([
    [0.2, '1 s'],
    [59, '59 s'],
    [60, '1 min'],
    [200, '3 min 20 s'],
    [3600, '1 h'],
    [7500, '2 h 5 min'],
  ])('%d s is written as %s', (seconds, text) => {
    expect(durationText(seconds, texts)).toBe(text);
  });
});
