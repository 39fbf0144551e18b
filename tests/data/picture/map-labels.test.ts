// Names on the map: none over another, and of two that would be the one of more people stays.
import { expect, it } from 'vitest';
import { placedLabels, type MapLabel } from '../../../src/data/picture/map-labels.ts';
import { borderLines } from '../../../src/data/picture/border-lines.ts';
import { fixedScene } from '../../../src/data/picture/map-scene.ts';
import { referenceScenario, territoryOf } from '../../support/model-run.ts';
import { unitsOfTerritory } from '../../../src/zoning/units-of-territory.ts';

const view = { scale: 1, x: 0, y: 0 };
const town = (text: string, x: number): MapLabel => ({ kind: 'town', text, x, y: 0, framed: false });

it('names that touch one another move apart or the later goes', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((letter, i) => town(`${letter}-sub-district`, 200 + i));
  const placed = placedLabels(five, { ...view, y: 300 }, 800, 600);
  expect(placed.map(({ text }) => text[0])).toEqual(['a', 'b', 'c']);
  expect(new Set(placed.map(({ screenY }) => screenY)).size).toBe(3);
});

it('bold names are taken for wider than plain ones', () => {
  const [bold] = placedLabels([town('Southeast', 200)], { ...view, y: 300 }, 800, 600);
  const [plain] = placedLabels(
    [{ ...town('Southeast', 200), kind: 'community' }],
    { ...view, y: 300 },
    800,
    600,
  );
  expect(bold.width / bold.size).toBeGreaterThan((1.1 * plain.width) / plain.size);
});

it('towns come in the order of their residents, the largest first', () => {
  const territory = territoryOf(referenceScenario('small'));
  const units = unitsOfTerritory(territory);
  const zonesToday = territory.towns;
  const ground = {
    territory,
    units,
    borders: borderLines(territory),
    ways: null,
    today: territory.cellTown,
    zonesToday,
  };
  const people = new Map<string, number>();
  territory.cellTown.forEach((each, cell) => {
    const { en } = territory.townNames[each];
    people.set(en, (people.get(en) ?? 0) + territory.cellPopulation[cell]);
  });
  const named = fixedScene(ground, 'en').labels.filter(({ kind }) => kind === 'town');
  expect(named.map(({ text }) => text)).toEqual(
    [...people].sort((a, b) => b[1] - a[1]).map(([name]) => name),
  );
});
