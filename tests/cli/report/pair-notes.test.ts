// A row whose interval seems to settle what its verdict leaves open has a note below the table.
import { expect, it } from 'vitest';
import { pairNotes } from '../../../src/cli/report/pair-notes.ts';
import { pairTable } from '../../../src/cli/report/pair-table.ts';
import { textsOf } from '../../../src/cli/texts/texts.ts';
import { compareDesigns } from '../../../src/experiment/compare-designs.ts';
import { findPair } from '../../../src/experiment/find-in-comparison.ts';
import { measures } from '../../../src/model/outcome/measures.ts';
import { simpleOutcome } from '../../experiment/simple-outcome.ts';

const texts = textsOf('en');

function report(designs: readonly string[], worlds: number, solved: (world: number) => number): string[] {
  const outcomes = Array.from({ length: worlds }, (_, world) =>
    designs.map((id) => simpleOutcome('notes', id, world, id === 'a' ? {} : { solved: solved(world) })),
  ).flat();
  const primary = 'true-solved-share';
  const comparison = compareDesigns({ designs, baseline: 'a', primary, outcomes, look: 'final' });
  const shown = measures.filter(({ id }) => id === primary);
  const pair = findPair(comparison, 'b');
  return [
    ...pairTable(comparison, pair, shown, Infinity, texts),
    ...pairNotes(comparison, pair, shown, texts),
  ];
}

it('the primary measure is noted when only the number of designs leaves it open', () => {
  const solved = (world: number): number => (world % 2 === 0 ? 52 : -12);
  const lines = report(['a', 'b', 'c', 'd'], 14, solved);
  expect(lines.at(-2)).toMatch(/\[\+0\.\d+, \+\d\.\d+\].*cannot tell yet \[1\]/);
  expect(lines.at(-1)).toMatch(/^\[1\] .* 3 designs judged at once: \[-\d\.\d+, \+\d\.\d+\], which does not/);
  expect(report(['a', 'b'], 14, solved).join('\n')).not.toContain('[1]');
});

it('a difference that never varies is noted below ten worlds', () => {
  expect(report(['a', 'b'], 9, () => 0).at(-1)).toMatch(/^\[2\] .*counts from 10 worlds on\.$/);
  expect(report(['a', 'b'], 10, () => 0).join('\n')).not.toContain('[2]');
});
