// A map of one's own is checked as a whole: all problems at once, each with its line, and counts that agree or are left out.

import { describe, expect, it } from 'vitest';
import { mapCounts, withMapCounts } from '../../../src/scenario/map/map-counts.ts';
import { readMapTables } from '../../../src/scenario/map/map-tables.ts';
import type { TerritoryMap } from '../../../src/scenario/schema/territory-map.ts';
import { problemsOf, shortScenario, shortText } from '../../support/scenario-text.ts';
import { mapSection, squareMap } from '../../support/square-map.ts';

const map = squareMap({ columns: 3, rows: 4 });
const messages = (changed: TerritoryMap, more: object = {}) =>
  problemsOf(shortText(mapSection(changed, more))).map(({ pointer, en }) => `${pointer}: ${en}`);
const withLine = (line: number, change: (text: string) => string): TerritoryMap => {
  const lines = map.cells.split('\n');
  lines[line - 1] = change(lines[line - 1]);
  return { ...map, cells: lines.join('\n') };
};

describe('counts of the territory', () => {
  it('are filled in from the map where the file leaves them out', () => {
    const { territory } = shortScenario(mapSection(map));
    expect(territory).toMatchObject({ cells: 12, communities: 4, towns: 2, parks: 0, areaKm2: 12 });
    expect(territory.population).toBe(12 * 1000 + 66);
    expect(mapCounts(map, readMapTables(map)).population).toBe(territory.population);
  });

  it('may be written too, with an official area within 1 %', () => {
    expect(shortScenario(mapSection(map, { cells: 12, areaKm2: 12.1 })).territory.areaKm2).toBe(12.1);
  });

  it('that contradict the map are errors, all at once', () => {
    const found = messages(map, { cells: 13, towns: 3, areaKm2: 13, population: 20000 });
    const area = '/territory/areaKm2: "Area" must agree with the map: it has 12, here it is 13';
    expect(found).toContainEqual(expect.stringContaining(area));
    for (const key of ['population', 'towns', 'cells'])
      expect(found).toContainEqual(expect.stringContaining(`/territory/${key}`));
    expect(found).toHaveLength(4);
  });

  it('stay as they are where there is no map, or none that can be read', () => {
    const data = { territory: { cells: 5 } };
    expect(withMapCounts(data)).toBe(data);
    const broken = { territory: { map: { ...map, cells: 'nonsense' } } };
    expect(withMapCounts(broken)).toBe(broken);
  });
});

describe('a map is refused for', () => {
  it.each<[string, TerritoryMap, string]>([
    [
      'an unknown column',
      { ...map, cells: map.cells.replace('households', 'houses') },
      'line 1: must be a header',
    ],
    ['a missing column', withLine(3, (line) => line.replace('|', ' ')), 'line 3: must have 7 columns'],
    [
      'a community that is not there',
      withLine(2, (line) => line.replace('| 0 |', '| 9 |')),
      'line 2: the community must be from 0 to 3',
    ],
    [
      'nobody in a cell',
      withLine(2, (line) => line.replace('1000', '0')),
      'line 2: population must be a whole number',
    ],
    ['an id twice', withLine(3, (line) => line.replace('c1', 'c0')), 'line 3: the id "c0" is that of line 2'],
    [
      'a ring of two corners',
      withLine(2, (line) => `${line.slice(0, line.lastIndexOf('|'))}| 0 0 1 1`),
      'line 2: outline must be pairs',
    ],
    [
      'a ring that runs clockwise',
      withLine(2, (line) => `${line.slice(0, line.lastIndexOf('|'))}| 0 0 0 1 1 1 1 0`),
      'counter-clockwise',
    ],
    [
      'a ring that crosses itself',
      withLine(2, (line) => `${line.slice(0, line.lastIndexOf('|'))}| 0 0 3 0 0 2 1 3`),
      'crosses itself',
    ],
    ['a ring that repeats its first corner', withLine(2, (line) => `${line} 0 0`), 'passes (0 0) twice'],
    ['a ring with words', withLine(2, (line) => line.replace('1 0', '1 NaN')), 'outline must be pairs'],
    [
      'cells that overlap',
      withLine(3, (line) => `${line.slice(0, line.lastIndexOf('|'))}| 0 0 1 0 2 1 1 1`),
      'line 3: the cell overlaps that of line 2',
    ],
    [
      'a town without communities',
      { ...map, towns: [...map.towns, { name: { zh: '空', en: 'Empty' }, park: false }] },
      'has no community',
    ],
    [
      'a community without cells',
      { ...map, communities: [...map.communities, { name: 'empty', town: 0 }] },
      'has no cell',
    ],
    [
      'a community of a town that is not there',
      { ...map, communities: map.communities.map((each) => ({ ...each, town: 7 })) },
      'must be from 0 to 1',
    ],
    [
      'a type of neighbourhood that is not there',
      withLine(2, (line) => line.replace(/\|  ?\| 0 0/, '| nowhere | 0 0')),
      'no neighbourhood type "nowhere"',
    ],
    ['a kind of border that is not there', { ...map, borders: '0 1 wall\n' }, 'line 1: must be two cells'],
    ['a border of a cell with itself', { ...map, borders: '1 1 road\n' }, 'line 1: must be two cells'],
    [
      'a street to nowhere',
      { ...map, streets: { nodes: '0 0\n1 1\n', edges: '0 2 1.5\n' } },
      'line 1: must be two junctions',
    ],
  ])('%s', (_what, changed, text) => {
    expect(messages(changed).join('\n')).toContain(text);
  });

  it('several faults at once', () => {
    const lines = map.cells.split('\n');
    lines[1] = lines[1].replace('1000', 'many');
    lines[2] = lines[2].replace('| 0 |', '| x |');
    expect(messages({ ...map, cells: lines.join('\n'), borders: '0 99 road' })).toHaveLength(3);
  });

  it('a roster beside it', () => {
    const roster = [{ name: { zh: '甲', en: 'A' }, committees: ['a'] }];
    expect(messages(map, { roster }).join('\n')).toContain('cannot stand beside a roster');
  });
});

it('a district of 20,000 cells loads within the limits of a scenario file', () => {
  const large = squareMap({ columns: 100, rows: 200, residents: 300 });
  const scenario = shortScenario(mapSection(large));
  expect(scenario.territory.cells).toBe(20_000);
});
