// Messages of the generator name towns and cells as the map does.

import { expect, it } from 'vitest';
import { prepareSearch } from '../../../src/zoning/generate/prepare-search.ts';
import type { Units } from '../../../src/zoning/units.ts';
import { squareMap } from '../square-map.ts';

/** Two towns of two cells; one cell of the second has more people than a zone may have. */
const units: Units = {
  ...squareMap({
    columns: 4,
    rows: 1,
    population: [100, 100, 100, 900],
    town: [0, 0, 1, 1],
    community: [0, 0, 1, 1],
  }),
  townNames: [
    { zh: '长寿路街道', en: 'Changshou' },
    { zh: '曹杨新村街道', en: 'Caoyang' },
  ],
  unitLabels: ['a', 'b', 'c', '六村 (PT-9)'],
};
const bounds = { population: { min: 150, max: 300 } };
const reasons = (of: Units, within: 'district' | 'town') =>
  prepareSearch(of, { zones: 3, seed: 's', bounds, within }).reasons.map(
    ({ code, zh, en }) => `${code}|${zh}|${en}`,
  );

it('a town and a cell by name', () => {
  const said = reasons(units, 'town').join('\n');
  expect(said).toMatch(/region-unfit\|曹杨新村街道（2个网格）.*\|Caoyang \(2 grid cells\)/);
  expect(said).toMatch(
    /unit-too-large\|.*例如网格“六村 \(PT-9\)”：.*for example grid cell "六村 \(PT-9\)": /,
  );
  expect(said).not.toMatch(/长寿路/);
});

it('by number where there are no names', () => {
  const { townNames: _towns, unitLabels: _labels, ...bare } = units;
  expect(reasons(bare, 'town').join('\n')).toMatch(/第2个街镇（2个网格）.*town 2 \(2 grid cells\)/);
  expect(reasons(bare, 'district').join('\n')).toMatch(/例如第4个网格：.*for example grid cell 4: /);
});
