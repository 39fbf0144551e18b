// What the visitor decides about the files of a map, and the options of the import that come of it.

import { describe, expect, it } from 'vitest';
import { surveyFiles } from '../../../src/data/import/survey-files.ts';
import {
  choicesOf,
  columnRolesFor,
  countsPeople,
  firstChoices,
  importOptions,
  rolesFor,
  titleOf,
  withColumn,
  type FileChoice,
} from '../../../web/plan/import-choices.ts';
import { collection, line, squareFeatures, textFile } from '../../support/geojson.ts';

const surveys = await surveyFiles([
  textFile('people.csv', 'id,heads,other\ng0,5,a\n'),
  textFile('cells.geojson', collection(squareFeatures(2, 1))),
  textFile(
    'roads.json',
    collection([
      line({ highway: 'x' }, [
        [0, 0],
        [1, 1],
      ]),
    ]),
  ),
  textFile('broken.json', '{'),
  textFile('points.csv', 'name,lon,lat\na,121,31\n'),
]);
const [people, cells, roads, broken, points] = surveys;
const choices = choicesOf(surveys, firstChoices);
const choiceOf = (name: string): FileChoice => {
  const choice = choices.files.get(name);
  if (choice === undefined) throw new Error(name);
  return choice;
};

it('begins with what the survey found', () => {
  expect([...choices.files.values()].map(({ role }) => role)).toEqual([
    'table',
    'units',
    'roads',
    'skip',
    'table',
  ]);
  expect(choiceOf('cells.geojson').columns).toMatchObject({ id: '编号', population: '人口', name: null });
  expect(titleOf(surveys, choices)).toBe('cells');
});

it('keeps what was decided when files are added', () => {
  const decided = new Map(choices.files).set('people.csv', { ...choiceOf('people.csv'), role: 'skip' });
  const again = choicesOf(surveys, { ...choices, files: decided });
  expect(again.files.get('people.csv')?.role).toBe('skip');
  expect(again.files.size).toBe(5);
});

it('offers each file the roles that it can have; one that cannot be read is left out', () => {
  expect(rolesFor(broken)).toEqual(['skip']);
  expect(rolesFor(people)[0]).toBe('table');
  expect(rolesFor(points)[0]).toBe('units');
  expect(rolesFor(roads)).toContain('barriers');
});

describe('columns', () => {
  it('of a joined table have no coordinates, those of a table of places have', () => {
    expect(columnRolesFor(people, choiceOf('people.csv'))).not.toContain('lon');
    expect(columnRolesFor(points, { ...choiceOf('points.csv'), role: 'units' })).toContain('lon');
    expect(columnRolesFor(cells, choiceOf('cells.geojson'))).not.toContain('lat');
  });

  it('have one role each, and a role belongs to one column', () => {
    const { columns } = choiceOf('cells.geojson');
    const moved = withColumn(columns, '人口', 'households');
    expect(moved).toMatchObject({ population: null, households: '人口' });
    expect(withColumn(moved, '编号', 'households')).toMatchObject({ id: null, households: '编号' });
    expect(withColumn(moved, '人口', null)).toMatchObject({ population: null, households: null });
  });

  it('tell whether anybody counted people', () => {
    expect(countsPeople(choices)).toBe(true);
    const files = new Map([['people.csv', choiceOf('people.csv')]]);
    expect(countsPeople({ ...choices, files })).toBe(false);
  });
});

it('becomes options in which every column is decided, and the base only where it is wanted', () => {
  const files = new Map(choices.files).set('roads.json', { ...choiceOf('roads.json'), coordinates: 'gcj02' });
  const options = importOptions(surveys, { ...choices, files, residents: 7, base: 'defaults' }, 'text');
  expect(options).toMatchObject({ residentsPerCell: 7, title: 'cells', snapMetres: 0.5 });
  expect(options.base).toBeUndefined();
  expect(options.files?.get('roads.json')).toEqual({ role: 'roads', columns: {}, coordinates: 'gcj02' });
  expect(options.files?.get('people.csv')?.columns).toEqual({
    id: 'id',
    name: null,
    community: null,
    town: null,
    population: null,
    households: null,
    neighbourhood: null,
    park: null,
  });
  expect(importOptions(surveys, choices, 'text').base).toBe('text');
  expect(options.files?.get('cells.geojson')).not.toHaveProperty('role');
  expect(options.files?.get('points.csv')?.role).toBe('table');
});
