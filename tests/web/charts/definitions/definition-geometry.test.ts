// Rows under their rates on one common scale, intervals inside the plot, letters apart, and ways that cross where ranks change.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  definitionLayout,
  type DefinitionLevel,
  type DefinitionPanel,
} from '../../../../web/charts/definitions/definition-geometry.ts';
import { rateGroups } from '../../../../web/charts/definitions/rate-groups.ts';

const box = { width: 704, left: 200, right: 84, letterGap: 13 };
const designs = ['A', 'B', 'C', 'D'];

/** Panels of all rates; `levelOf` says where a design stands in the row of that number. */
const panelsOf = (
  levelOf: (design: number, row: number) => Omit<DefinitionLevel, 'design'>,
): DefinitionPanel[] => {
  let next = 0;
  return rateGroups.map(({ rate, rows }) => ({
    rate,
    rows: rows.map((row) => {
      const place = next++;
      return {
        ...row,
        levels: designs.map((design, index) => ({ design, ...levelOf(index, place) })),
      };
    }),
  }));
};
const certain = (value: number | null) => ({ value, interval: null });
const marksOf = (panels: DefinitionPanel[]) =>
  definitionLayout(panels, box).panels.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks));

describe('the layout', () => {
  it('keeps panels, rows and lanes in order and inside the picture', () => {
    const { panels, height } = definitionLayout(
      panelsOf(() => certain(0.5)),
      box,
    );
    const edges = panels.flatMap(({ titleY, rows }) => [
      titleY,
      ...rows.flatMap(({ top, letterY, marks, bottom }) => [
        top,
        letterY,
        ...marks.map(({ y }) => y),
        bottom,
      ]),
    ]);
    expect(edges).toEqual([...edges].sort((a, b) => a - b));
    expect(Math.max(...edges)).toBeLessThanOrEqual(height);
  });

  it('puts equal levels at the same place in every panel, higher ones further right', () => {
    const marks = marksOf(panelsOf((design, row) => certain(0.3 + 0.1 * design + 0.02 * (row % 2))));
    for (const one of marks)
      for (const other of marks) expect(Math.sign(one.x - other.x)).toBe(Math.sign(one.value - other.value));
  });

  it('keeps whiskers inside the plot and letters apart, wherever levels fall', () => {
    const level = fc.record({
      value: fc.double({ min: 0, max: 1, noNaN: true }),
      half: fc.double({ min: 0, max: 0.5, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(level, { minLength: 44, maxLength: 44 }), (levels) => {
        const layout = definitionLayout(
          panelsOf((design, row) => {
            const { value, half } = levels[row * designs.length + design] ?? { value: 0, half: 0 };
            return { value, interval: { lower: value - half, upper: value + half } };
          }),
          box,
        );
        for (const { marks } of layout.panels.flatMap(({ rows }) => rows)) {
          expect(marks).toHaveLength(designs.length);
          for (const { x, whisker } of marks) {
            expect(whisker?.[0]).toBeGreaterThanOrEqual(layout.plotLeft);
            expect(whisker?.[1]).toBeLessThanOrEqual(layout.plotRight);
            expect(x).toBeGreaterThanOrEqual((whisker?.[0] ?? 0) - 1e-6);
            expect(x).toBeLessThanOrEqual((whisker?.[1] ?? 0) + 1e-6);
          }
          const letters = marks.map(({ letterX }) => letterX).sort((a, b) => a - b);
          letters.slice(1).forEach((x, index) => {
            expect(x - (letters[index] ?? 0)).toBeGreaterThanOrEqual(box.letterGap - 1e-6);
          });
        }
      }),
    );
  });

  it('stands without any level', () => {
    const layout = definitionLayout(
      panelsOf(() => certain(null)),
      box,
    );
    expect(layout.ticks.length).toBeGreaterThan(1);
    expect(
      layout.panels.every(
        ({ paths, rows }) => paths.length === 0 && rows.every(({ marks }) => marks.length === 0),
      ),
    ).toBe(true);
  });
});

describe('the ways of the designs', () => {
  const stops = (path: string): [number, number][] =>
    [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])]);

  it('lead through the definitions only, not through another rate or the truth', () => {
    const { panels } = definitionLayout(
      panelsOf((design) => certain(0.2 * design)),
      box,
    );
    for (const { paths, rows } of panels) {
      const definitions = rows.filter(({ kind }) => kind === 'record').length;
      expect(paths).toHaveLength(designs.length);
      for (const { path } of paths) expect(stops(path)).toHaveLength(definitions);
    }
  });

  it('cross where two definitions rank two designs differently', () => {
    const { panels } = definitionLayout(
      panelsOf((design, row) => certain(row === 0 ? 0.4 + 0.1 * design : 0.9 - 0.1 * design)),
      box,
    );
    const [a, b] = (panels[0]?.paths ?? []).map(({ path }) => stops(path).map(([x]) => x));
    expect((a?.[0] ?? 0) - (b?.[0] ?? 0)).toBeLessThan(0);
    expect((a?.[1] ?? 0) - (b?.[1] ?? 0)).toBeGreaterThan(0);
  });
});
